package unfold.equation;

import java.util.List;
import java.util.Optional;

/**
 * A definition at given indices instead of the equation for all of them: {@code h(0) = 0}.
 *
 * @param places one for each axis of the name
 */
public record FixedPlace(List<Place> places, Definition definition, SourceSpan span) {
  public FixedPlace {
    places = List.copyOf(places);
  }

  /** The right side if it is an expression; empty for data. */
  public Optional<Expression> expression() {
    return definition instanceof Definition.ByEquation it
        ? Optional.of(it.expression())
        : Optional.empty();
  }

  /** The right side: an expression, or data. */
  public sealed interface Definition {
    record ByEquation(Expression expression) implements Definition {}

    record ByData(DataSupply supply) implements Definition {}
  }
}
