package unfold.equation.example;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Greek;
import unfold.equation.Statement;

/** The names of a system that the text uses and does not declare. */
final class AbstractNames {
  private static final Pattern DECLARING = Pattern.compile("\\s*(param|input|target)\\s");

  private AbstractNames() {}

  /** Whether a statement stands for a name in a right side, and for no line that declares it. */
  static boolean isImplied(Statement statement, EquationSystem system) {
    String typed = system.text().substring(statement.span().start(), statement.span().end());
    return !DECLARING.matcher(typed).lookingAt();
  }

  /** Whether the first part of a name is a letter of the Greek alphabet. */
  static boolean isGreek(String name) {
    int end = name.indexOf('_');
    return Greek.letter(end < 0 ? name : name.substring(0, end)).isPresent();
  }

  /** Every piece of every right side. */
  static Stream<Expression> walk(EquationSystem system) {
    return system.statements().values().stream()
        .filter(Statement.Variable.class::isInstance)
        .flatMap(it -> ((Statement.Variable) it).expressions())
        .flatMap(Expression::walk);
  }
}
