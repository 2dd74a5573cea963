package unfold.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.circuit.IndexMap;
import unfold.circuit.Node.ParameterNode;
import unfold.circuit.Wire;
import unfold.equation.Place;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Tells which wires join their ends in the same distance and direction everywhere. */
final class Evenness {
  private final Unfolding unfolding;
  private final Bearings bearings;

  Evenness(Unfolding unfolding, Bearings bearings) {
    this.unfolding = unfolding;
    this.bearings = bearings;
  }

  /** A parameter stands in the cell of what uses it. */
  boolean isEven(Wire wire) {
    return wire.source() instanceof ParameterNode
        || wire.maps().stream().allMatch(this::isEven)
            && wire.target().axes().stream().allMatch(axis -> isTied(axis, wire));
  }

  private boolean isEven(IndexMap map) {
    return switch (map) {
      case IndexMap.Shift(String axis, int offset) ->
          offset == 0 || bearings.of(axis).way() != Bearings.Way.TREE;
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

  /** What a target reads over an even wire, whether it exists or not. */
  Optional<Instance> source(Wire wire, Instance target) {
    Map<String, Integer> at = target.places();
    int[] index =
        wire.maps().stream()
            .mapToInt(map ->
                switch (map) {
                  case IndexMap.Shift(String axis, int offset) -> at.getOrDefault(axis, 0) + offset;
                  case IndexMap.Place(var place) -> place.at(Map.of(), unfolding.extents());
                  case IndexMap.Over _, IndexMap.General _, IndexMap.Child _ -> 0;
                })
            .toArray();
    return isEven(wire)
        ? Optional.of(new Instance(wire.source(), Index.of(index)))
        : Optional.empty();
  }
}
