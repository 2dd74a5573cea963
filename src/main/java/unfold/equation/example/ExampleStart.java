package unfold.equation.example;

import java.util.List;
import java.util.stream.Stream;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.IndexExpression;
import unfold.equation.Statement;

/** Starts of states that nothing drives: from zeros they would stay zeros. */
final class ExampleStart {
  private ExampleStart() {}

  /** The lines that give every state without a start one; empty where there is an input. */
  static List<String> lines(EquationSystem system) {
    if (system.inputs().findAny().isPresent()) {
      return List.of();
    }
    return variables(system)
        .filter(it -> it.axes().size() == 1 && it.fixedPlaces().isEmpty())
        .filter(it -> isReadFromBefore(it.name(), system))
        .map(it -> it.name() + "(..0) = 0.5")
        .toList();
  }

  private static Stream<Statement.Variable> variables(EquationSystem system) {
    return system.statements().values().stream()
        .filter(Statement.Variable.class::isInstance)
        .map(Statement.Variable.class::cast);
  }

  private static boolean isReadFromBefore(String name, EquationSystem system) {
    return variables(system)
        .flatMap(Statement.Variable::expressions)
        .flatMap(Expression::walk)
        .anyMatch(it ->
            it instanceof Expression.Reference read
                && read.name().equals(name)
                && read.indices().getFirst() instanceof IndexExpression.Affine index
                && index.constant() < 0);
  }
}
