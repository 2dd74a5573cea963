package unfold.equation.check;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import unfold.equation.Expression;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Operator;
import unfold.equation.Function;
import unfold.equation.expression.Constants;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;

/**
 * Notes parts of equations that are infinite or no number whatever is read: {@code 1/0} and {@code
 * x(t) / 0}. They are no mistakes, since what they lead to can be shown and told of.
 */
public final class NotFiniteCheck {
  private final SourceText source;
  private final Mistakes mistakes;

  public NotFiniteCheck(SourceText source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  public void note(List<PartialStatement> statements, Collection<Function> functions) {
    Stream.concat(
            statements.stream().flatMap(PartialStatement::expressions),
            functions.stream().flatMap(function -> function.body().stream()))
        .flatMap(Expression::walk)
        .forEach(this::note);
  }

  private void note(Expression part) {
    OptionalDouble value = Constants.value(part);
    if (value.isPresent() && !isFinite(value) && part.parts().stream().allMatch(this::isSound)) {
      add(part, CheckMessages.constantNotFinite(typed(part), Double.isNaN(value.getAsDouble())));
    } else if (value.isEmpty() && part instanceof Binary it && dividesByZero(it)) {
      add(part, CheckMessages.dividedByZero(typed(it.right())));
    }
  }

  private boolean isSound(Expression part) {
    return isFinite(Constants.value(part));
  }

  private static boolean isFinite(OptionalDouble value) {
    return Double.isFinite(value.orElse(0));
  }

  private static boolean dividesByZero(Binary it) {
    return it.operator() == Operator.DIVIDE && Constants.value(it.right()).orElse(1) == 0;
  }

  private String typed(Expression part) {
    return source.text(part.span());
  }

  private void add(Expression part, String message) {
    mistakes.note(part.span(), message);
  }
}
