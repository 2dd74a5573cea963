package unfold.layout.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.equation.Place;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Tells which wires join their ends in the same distance and direction everywhere. */
final class UniformWires {
  private final Unfolding unfolding;
  private final AxisDirections bearings;

  UniformWires(Unfolding unfolding, AxisDirections bearings) {
    this.unfolding = unfolding;
    this.bearings = bearings;
  }

  /**
   * Whether a wire joins its ends alike everywhere; a parameter stands in the cell of its reader.
   */
  boolean isEven(Wire wire) {
    return Parameters.standsWithReaders(wire.source(), unfolding.circuit())
        || wire.maps().stream().allMatch(this::isEven)
            && wire.target().axes().stream().allMatch(axis -> isTied(axis, wire));
  }

  private boolean isEven(IndexMap map) {
    return switch (map) {
      case IndexMap.Shift(String axis, int offset) ->
          offset == 0 || bearings.of(axis).way() != AxisDirections.Way.TREE;
      case IndexMap.Place _ -> true;
      case IndexMap.Over _, IndexMap.General _, IndexMap.Child _ -> false;
    };
  }

  /** Whether the source moves with the target along an axis, or the target does not move. */
  private boolean isTied(String axis, Wire wire) {
    boolean moves =
        wire.maps().stream()
            .anyMatch(map -> map instanceof IndexMap.Shift(String it, _) && it.equals(axis));
    List<Place> places = unfolding.circuit().clauses(wire.target()).get(wire.clause()).places();
    int position = wire.target().axes().indexOf(axis);
    return moves
        || position < places.size()
            && places.get(position) instanceof Place.Fixed it
            && it.isSingle();
  }

  /** The copy of an even wire that leads to a target; empty where the wire does not. */
  Optional<Dependency> copy(Wire wire, Instance target) {
    boolean leadsThere =
        isEven(wire) && unfolding.region(wire.target(), wire.clause()).contains(target.index());
    return leadsThere ? Optional.of(to(wire, target)) : Optional.empty();
  }

  private Dependency to(Wire wire, Instance target) {
    Index read = unfolding.copies(wire).read(target.index()).nth(0);
    return new Dependency(wire, new Instance(wire.source(), read), target);
  }

  /**
   * The copy of an even wire in the middle of its largest box, with most around it; empty if it has
   * none.
   */
  Optional<Dependency> sample(Wire wire) {
    return unfolding.region(wire.target(), wire.clause()).boxes().stream()
        .max(Comparator.comparingLong(IndexBox::count))
        .map(largest -> to(wire, new Instance(wire.target(), middle(largest))));
  }

  private static Index middle(IndexBox box) {
    int[] index = new int[box.axes()];
    for (int axis = 0; axis < index.length; axis++) {
      index[axis] = box.first(axis) + (box.last(axis) - box.first(axis) + 1) / 2;
    }
    return Index.of(index);
  }
}
