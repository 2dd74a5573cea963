package unfold.layout.row;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;
import unfold.unfolding.Index;
import unfold.unfolding.Region;

/**
 * Tells the steps at which the nodes of a slice are drawn: where they exist or are only assumed, a
 * shared parameter where something uses it.
 */
final class NodePresence {
  private final Map<Node, List<Region>> regions = new HashMap<>();

  NodePresence(DrawnCopies drawn, Collection<Node> nodes) {
    nodes.forEach(node -> regions.put(node, drawn.of(node)));
  }

  boolean isAt(Node node, int step) {
    Index index = Index.of(step);
    return of(node).stream().anyMatch(region -> region.contains(index));
  }

  /** The range from the first to the last step with the node; empty if it is nowhere. */
  Range range(Node node) {
    int first = of(node).stream().mapToInt(region -> region.first(0)).min().orElse(1);
    int last = of(node).stream().mapToInt(region -> region.last(0)).max().orElse(0);
    return new Range(first, last);
  }

  /** The range from the first to the last step with anything. */
  Range range() {
    List<Range> ranges =
        regions.keySet().stream().map(this::range).filter(range -> range.count() > 0).toList();
    int first = ranges.stream().mapToInt(Range::first).min().orElse(1);
    int last = ranges.stream().mapToInt(Range::last).max().orElse(0);
    return new Range(first, last);
  }

  private List<Region> of(Node node) {
    return requireNonNull(regions.get(node), node::id);
  }
}
