package unfold.circuit;

import java.util.List;
import java.util.Optional;
import unfold.equation.Expression;
import unfold.equation.FixedPlace.Definition;
import unfold.equation.FixedPlace.Definition.ByEquation;
import unfold.equation.Place;

/**
 * A definition of a node at some of its indices. A node has its fixed places first, then the
 * equation for all the rest of the axis; the first clause whose places hold an index defines it
 * there.
 *
 * @param places one for each axis of the node
 * @param definition empty for an input or parameter without a given value: drawn, not simulated
 */
public record Clause(List<Place> places, Optional<Definition> definition) {
  public Clause {
    places = List.copyOf(places);
  }

  /** Whether this is the equation for the whole axis rather than for fixed places. */
  public boolean isGeneral() {
    return places.stream().allMatch(Place.Free.class::isInstance);
  }

  /** The right side of an equation; empty where data define the node. */
  public Optional<Expression> expression() {
    return definition
        .filter(ByEquation.class::isInstance)
        .map(it -> ((ByEquation) it).expression());
  }
}
