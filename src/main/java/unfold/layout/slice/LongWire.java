package unfold.layout.slice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * A wire whose copies join slices any number of steps apart.
 *
 * @param one the instance at one end of all copies; empty where every step reads every step
 * @param spreading whether that one is the source
 * @param isBelow whether its rail runs below the slices: from what stands before them
 */
public record LongWire(Wire wire, Optional<Instance> one, boolean spreading, boolean isBelow) {
  /** The long wires of an unfolding with more than one copy. */
  public static List<LongWire> of(Unfolding unfolding) {
    return all(unfolding).filter(it -> !it.isOnly(unfolding)).toList();
  }

  /**
   * The long wires with more than one copy, and those with a single one that leads beside the
   * slices.
   */
  public static List<LongWire> orAside(Unfolding unfolding) {
    return all(unfolding)
        .filter(it -> !it.isOnly(unfolding) || it.leadsAside(unfolding.circuit()))
        .toList();
  }

  private static Stream<LongWire> all(Unfolding unfolding) {
    Circuit circuit = unfolding.circuit();
    return circuit.graph().edgeSet().stream()
        .filter(wire -> SliceLinks.offset(wire, circuit, unfolding.extents()).isEmpty())
        .map(wire -> of(wire, unfolding));
  }

  private static LongWire of(Wire wire, Unfolding unfolding) {
    Optional<Instance> source = SliceLinks.instanceOf(wire.source(), wire, unfolding);
    Optional<Instance> target = SliceLinks.instanceOf(wire.target(), wire, unfolding);
    boolean converging =
        source.isEmpty() || !SliceLinks.isInSlices(wire.target(), unfolding.circuit());
    return target.isPresent() && converging
        ? new LongWire(wire, target, false, false)
        : new LongWire(wire, source, true, new LeadingNodes(unfolding).holds(wire.source()));
  }

  private boolean isOnly(Unfolding unfolding) {
    return SliceLinks.instanceOf(partner(), wire, unfolding).isPresent();
  }

  private boolean leadsAside(Circuit circuit) {
    return SliceLinks.isInSlices(wire.source(), circuit)
        != SliceLinks.isInSlices(wire.target(), circuit);
  }

  /** The node at the other end, which stands in many slices. */
  public Node partner() {
    return spreading ? wire.target() : wire.source();
  }

  /** The node that each copy shares, or the source. */
  public Node root() {
    return spreading ? wire.source() : wire.target();
  }
}
