package unfold.schedule;

import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import unfold.circuit.Circuit;
import unfold.circuit.Clause;
import unfold.circuit.IndexMap.Shift;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.unfolding.Unfolding;
import unfold.unfolding.WireCopies;

/**
 * Builds the graph of the portions of an unfolding and their readings. Where a given start or a
 * boundary breaks what looks like a cycle between nodes, there is none between portions: {@code
 * g(0) = h(tau)}.
 */
final class Portions {
  private final Unfolding unfolding;
  private final Graph<ClauseInstances, ReadingLink> graph =
      new DirectedPseudograph<>(ReadingLink.class);

  private Portions(Unfolding unfolding) {
    this.unfolding = unfolding;
  }

  static Graph<ClauseInstances, ReadingLink> of(Unfolding unfolding) {
    Portions portions = new Portions(unfolding);
    Circuit circuit = unfolding.circuit();
    circuit.nodes().forEach(node -> portions.of(node).forEach(portions.graph::addVertex));
    circuit.graph().edgeSet().forEach(portions::link);
    return portions.graph;
  }

  private List<ClauseInstances> of(Node node) {
    return IntStream.range(0, unfolding.circuit().clauses(node).size())
        .mapToObj(clause -> new ClauseInstances(node, clause, unfolding.region(node, clause)))
        .filter(portion -> !portion.region().isEmpty())
        .toList();
  }

  private void link(Wire wire) {
    for (ClauseInstances target : of(wire.target())) {
      if (target.clause() == wire.clause()) {
        of(wire.source()).forEach(source -> link(source, target, wire));
      }
    }
  }

  private void link(ClauseInstances source, ClauseInstances target, Wire wire) {
    WireCopies copies = unfolding.copies(wire).between(source.region(), target.region());
    if (!copies.isEmpty() || holdsAtLargerExtents(source, target, wire)) {
      graph.addEdge(source, target, new ReadingLink(source, target, copies));
    }
  }

  /**
   * Whether the link exists at larger extents: a single step reads no other, yet is computed alike.
   */
  private boolean holdsAtLargerExtents(ClauseInstances source, ClauseInstances target, Wire wire) {
    return clause(source).isGeneral()
        && clause(target).isGeneral()
        && wire.maps().stream().allMatch(Shift.class::isInstance);
  }

  private Clause clause(ClauseInstances portion) {
    return unfolding.circuit().clauses(portion.node()).get(portion.clause());
  }
}
