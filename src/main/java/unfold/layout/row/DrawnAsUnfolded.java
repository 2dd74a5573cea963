package unfold.layout.row;

import java.util.List;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/** The copies drawn of an unfolding: those that exist and those that are only assumed. */
public record DrawnAsUnfolded(Unfolding unfolding) implements DrawnCopies {
  @Override
  public List<Region> of(Node node) {
    Stream<Region> all =
        node.axes().isEmpty()
            ? unfolding.circuit().graph().outgoingEdgesOf(node).stream()
                .filter(wire -> !wire.target().axes().isEmpty())
                .map(this::targets)
            : Stream.of(unfolding.region(node), unfolding.assumed(node));
    return all.filter(region -> !region.isEmpty()).distinct().toList();
  }

  @Override
  public Region targets(Wire wire) {
    return unfolding.region(wire.target(), wire.clause());
  }
}
