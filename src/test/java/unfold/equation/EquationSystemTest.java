package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;

class EquationSystemTest {
  private static final EquationSystem SYSTEM =
      Equations.read(
              """
              size n = 3
              input x(t)
              input v : n = 1
              target y(tau) = 2
              param W : n x n
              a(u) = b(u) + c(u)
              b(u) = 2 u
              c(u) = b(u) * d(u)
              h(t) = a(h(t-1)) + b(x(t)) + sum(W v) + y(tau)
              """)
          .value()
          .orElseThrow();

  @Test
  void inputsAndParametersKeepTheirOrder() {
    assertThat(SYSTEM.inputs()).extracting(Statement::name).containsExactly("x", "v", "y");
    assertThat(SYSTEM.parameters()).extracting(Statement::name).containsExactly("W");
  }

  @Test
  void whatIsGivenAtFixedPlacesOnlyLacksNoData() {
    assertThat(SYSTEM.withoutData()).extracting(Statement::name).containsExactly("x", "W");
    assertThat(SYSTEM.hasValues()).isFalse();
  }

  @Test
  void aNameWithoutAStatementIsAScalarAndHasNothingElse() {
    assertThat(SYSTEM.shape("W")).isEqualTo(new Shape(3, 3));
    assertThat(SYSTEM.shape("t")).isEqualTo(Shape.SCALAR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.statement("t"))
        .withMessage("nothing is named t");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.function("h"))
        .withMessage("no function is named h");
  }

  /** Of a its own body, then what that calls; d is abstract and has none. */
  @Test
  void everyBodyThatACallReachesIsThereOnceInTheOrderOfReading() {
    Statement.Variable h = (Statement.Variable) SYSTEM.statement("h");
    assertThat(SYSTEM.bodiesWithin(h.equation().orElseThrow()))
        .extracting(Printer.ofText()::print)
        .containsExactly("b(u) + c(u)", "2 u", "b(u) * d(u)");
  }
}
