package unfold.layout;

import java.util.List;
import java.util.Optional;
import unfold.circuit.Circuit;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * A wire whose copies join slices any number of steps apart.
 *
 * @param one the instance at one end of all copies; empty where every step reads every step
 * @param spreading whether that one is the source
 */
record Far(Wire wire, Optional<Instance> one, boolean spreading) {
  /** All of them but those of which there is only one copy. */
  static List<Far> of(Unfolding unfolding) {
    Circuit circuit = unfolding.circuit();
    return circuit.graph().edgeSet().stream()
        .filter(wire -> Links.offset(wire, circuit, unfolding.extents()).isEmpty())
        .flatMap(wire -> of(wire, unfolding).stream())
        .toList();
  }

  private static Optional<Far> of(Wire wire, Unfolding unfolding) {
    Optional<Instance> source = Links.instanceOf(wire.source(), wire, unfolding);
    Optional<Instance> target = Links.instanceOf(wire.target(), wire, unfolding);
    if (source.isPresent() && target.isPresent()) {
      return Optional.empty();
    }
    boolean converging = target.isPresent();
    return Optional.of(new Far(wire, converging ? target : source, !converging));
  }

  /** The node at the other end, which stands in many slices. */
  Node partner() {
    return spreading ? wire.target() : wire.source();
  }

  /** The node that each copy shares, or the source. */
  Node root() {
    return spreading ? wire.source() : wire.target();
  }

  boolean isReduction() {
    return !wire.maps().isEmpty() && wire.maps().getFirst() instanceof IndexMap.Over;
  }
}
