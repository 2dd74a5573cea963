package unfold.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.BuiltIn;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Reference;
import unfold.equation.Statement;
import unfold.equation.shape.MatrixPower;

/**
 * Tells of inverses of given matrices that do not exist, or of which digits are lost: a relative
 * error of the matrix grows by at most its condition number (Golub and Van Loan, Matrix
 * Computations, section 2.6).
 */
final class InverseCheck {
  /** From here on half of the digits of a double are lost. */
  private static final double DOUBTFUL = 1e8;

  /** From here on none is left. */
  private static final double SINGULAR = 1 / Math.ulp(1.0);

  private final EquationSystem system;
  private final Dataset dataset;

  private InverseCheck(Dataset dataset) {
    this.system = dataset.system();
    this.dataset = dataset;
  }

  /** What is to be said, each with the place of the inverse. */
  static List<Diagnostic> of(Dataset dataset) {
    InverseCheck check = new InverseCheck(dataset);
    return check.expressions().flatMap(it -> check.said(it).stream()).toList();
  }

  private Stream<Expression> expressions() {
    return system.statements().values().stream()
        .filter(Statement.Variable.class::isInstance)
        .flatMap(statement -> ((Statement.Variable) statement).expressions())
        .flatMap(Expression::walk);
  }

  private Optional<Diagnostic> said(Expression expression) {
    return inverted(expression)
        .filter(name -> system.statement(name) instanceof Statement.Parameter)
        .flatMap(dataset::given)
        .filter(values -> values.rows().isEmpty() && values.shape().rows() > 1)
        .filter(values -> values.shape().rows() == values.shape().columns())
        .flatMap(values -> said(expression, Matrices.condition(values.at())));
  }

  /** The name of the matrix that is inverted. */
  private static Optional<String> inverted(Expression expression) {
    Expression matrix =
        switch (expression) {
          case Apply it when it.function() == BuiltIn.INVERSE -> it.arguments().getFirst();
          case Binary it when MatrixPower.exponent(it).orElse(0) < 0 -> it.left();
          default -> expression;
        };
    return matrix != expression && matrix instanceof Reference it && it.indices().isEmpty()
        ? Optional.of(it.name())
        : Optional.empty();
  }

  private static Optional<Diagnostic> said(Expression inverse, double condition) {
    if (!(condition > 0 && condition < SINGULAR)) {
      return Optional.of(Diagnostic.mistake(inverse.span(), DataMessages.singular()));
    }
    return condition > DOUBTFUL
        ? Optional.of(Diagnostic.note(inverse.span(), DataMessages.nearlySingular(condition)))
        : Optional.empty();
  }
}
