package unfold.equation.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Said;
import unfold.equation.Shape;
import unfold.equation.Statement;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;

class ShapeInferenceTest {
  private static final String GIVEN =
      """
      size n = 4
      param W : n x n = identity
      param U : n x 3 = 1
      param Q : 2 x n = 1
      param a = 0.5
      input x(t) : 3 ~ normal(0, 1)
      input r(t) : 1 x 3 ~ normal(0, 1)
      """;

  private static EquationSystem system(String text) {
    return Equations.read(GIVEN + Said.lines(text)).value().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          h(t) = tanh(W h(t-1) + U x(t))            | 4
          h(t) = tanh(W h(t-1))                     | 4
          h(t) = a * h(t-1)¶h(0) = [1; 2]           | 2
          h(t) = a * h(t-1)¶h(0) = 2                | 1
          h(t) = W h(t-1)¶h(0) = 0                  | 4
          h(t) = h(t-1) + W z(t)¶z(t) = 2 z(t-1)    | 4
          z(t) = h(t-1)¶h(t) = W z(t)               | 4
          h(t) : 2 = a * h(t-1)                     | 2
          h(t) = x(t) x(t)'                         | 3 x 3
          h(t) = x(t)' x(t)                         | 1
          h(t) = r(t)'                              | 3
          h(t) = r(t) x(t)                          | 1
          h(t) = U (a * x(t)) a                     | 4
          h(t) = [x(t); 1; x(t)' x(t)]              | 5
          h(t) = [x(t), x(t)]                       | 3 x 2
          h(t) = part(U, 2)                         | 3
          h(t) = part(x(t), 2)                      | 1
          h(t) = sum_t(U x(t)) / sum(x(t))          | 4
          h(t) = max(a, x(t))                       | 3
          h(t) = max(x(t)) + mean(U)                | 1
          h(t) = softmax(Q U x(t))                  | 2
          h(t) = pick(U x(t))                       | 4
          h(t) = nll(softmax(x(t)), x(t))           | 1
          h(t) = nll(softmax(U), U)                 | 1 x 3
          h(t) = mse(U, U)                          | 1
          k(u) = U u¶h(t) = k(x(t))                 | 4
          k(u; v) = u v¶h(t) = k(U; x(t))           | 4
          h(t) = k(h(t-1); theta)¶h(0) = [1; 2; 3]  | 3
          h(t) = k(x(t))                            | 1
          h(0) = [1; 2]¶h(t) = h(t-1)               | 2
          output h(tau) = U x(tau)                  | 4
          h = x(1)                                  | 3
          h(t) = t + tau                            | 1
          """)
  void aShapeFollowsFromTheEquationAndTheFixedPlacesTogether(String text, String shape) {
    assertThat(system(text).statement("h").shape()).hasToString(shape);
  }

  @Test
  void anUnknownFactorBesideAMatrixIsAColumn() {
    EquationSystem system = system("h(t) = h(t-1) + Q z(t)¶z(t) = 2 z(t-1)");

    assertThat(system.statement("h").shape()).isEqualTo(Shape.column(2));
    assertThat(system.statement("z").shape()).isEqualTo(Shape.column(4));
  }

  @Test
  void everyPartOfAnEquationHasAShape() {
    EquationSystem system = system("h(t) = tanh(W h(t-1) + U x(t))");
    ExpressionShapes shapes = ExpressionShapes.of(system);
    Statement.Variable h = (Statement.Variable) system.statement("h");

    assertThat(h.equation().orElseThrow().walk())
        .extracting(part -> Printer.ofText().print(part) + " : " + shapes.shapeOf(part))
        .containsExactly(
            "tanh(W h(t-1) + U x(t)) : 4",
            "W h(t-1) + U x(t) : 4",
            "W h(t-1) : 4",
            "W : 4 x 4",
            "h(t-1) : 4",
            "U x(t) : 4",
            "U : 4 x 3",
            "x(t) : 3");
  }

  @Test
  void insideAFunctionShapesFollowFromThoseOfTheArguments() {
    EquationSystem system = system("k(u) = U u¶h(t) = k(x(t))");
    Expression body = system.function("k").body().orElseThrow();

    assertThat(ExpressionShapes.of(system).shapeOf(body, Map.of("u", Shape.column(3))))
        .isEqualTo(Shape.column(4));
  }

  @Test
  void alphabetsAreFollowedThroughTheEquations() {
    String text =
        "alphabet A = chars(\"abc\")¶target y(t) : A = onehot(\"ab\")¶param V : A x n = 1"
            + "¶h(t) = W h(t-1)¶o(t) = V h(t)¶p(t) = softmax(o(t)) + 0¶loss L(t) = nll(p(t), y(t))";

    assertThat(system(text).alphabetOf().keySet()).containsExactlyInAnyOrder("y", "V", "o", "p");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          h(t) = x(t)                          | true
          h(t) = k(x(t); a)                    | false
          input z(t) : 2¶h(t) = z(t)           | false
          target z(tau) = 2¶h(t) = z(tau)      | true
          param P : 2¶h(t) = P                 | false
          """)
  void aSystemHasValuesWhereAllIsGiven(String text, boolean values) {
    assertThat(system(text).hasValues()).isEqualTo(values);
  }
}
