package unfold.layout.slice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.circuit.Wire;

/**
 * Finds the row of every node, from 0 below: inputs, states, read-outs, losses, targets. Within a
 * role a node stands above what it reads in the same step, and whatever reads itself across a
 * square has a row to itself, so that its wire runs straight from slice to slice. It takes O(nodes
 * + wires).
 */
public final class SliceRows {
  private final SliceGraph graph;
  private final Map<Node, List<Wire>> wiresInto;
  private final Map<Node, Integer> rows = new HashMap<>();
  private int next;

  private SliceRows(SliceGraph graph) {
    this.graph = graph;
    this.wiresInto = graph.wires().stream().collect(Collectors.groupingBy(Wire::target));
  }

  /** The row of each node, from 0 below. */
  public static Map<Node, Integer> of(SliceGraph graph) {
    SliceRows rows = new SliceRows(graph);
    for (Role role : EnumSet.allOf(Role.class)) {
      rows.fill(graph.nodes().stream().filter(node -> graph.roles().get(node) == role).toList());
    }
    return Map.copyOf(rows.rows);
  }

  private void fill(List<Node> band) {
    List<Node> indexed = band.stream().filter(node -> !node.axes().isEmpty()).toList();
    if (indexed.isEmpty()) {
      layers(band).values().forEach(this::row);
      return;
    }
    layers(indexed).values().forEach(this::rowsOfLayer);
    band.stream().filter(node -> node.axes().isEmpty()).forEach(n -> rows.put(n, next - 1));
  }

  private void rowsOfLayer(List<Node> layer) {
    row(layer.stream().filter(node -> !readsItself(node)).toList());
    layer.stream().filter(this::readsItself).forEach(node -> row(List.of(node)));
  }

  private void row(List<Node> nodes) {
    nodes.forEach(node -> rows.put(node, next));
    next += nodes.isEmpty() ? 0 : 1;
  }

  private boolean readsItself(Node node) {
    return wiresInto(node).stream().anyMatch(wire -> wire.source().equals(node));
  }

  private List<Wire> wiresInto(Node node) {
    return wiresInto.getOrDefault(node, List.of());
  }

  private TreeMap<Integer, List<Node>> layers(List<Node> band) {
    Map<Node, Integer> depths = new HashMap<>();
    Set<Node> within = new HashSet<>(band);
    TreeMap<Integer, List<Node>> layers = new TreeMap<>();
    for (Node node : band) {
      int depth = depth(node, within, depths);
      layers.computeIfAbsent(depth, _ -> new ArrayList<>()).add(node);
    }
    return layers;
  }

  /**
   * The length of the longest way to a node by plain wires within a band; each way ends, as no
   * cycle is plain.
   */
  private int depth(Node node, Set<Node> band, Map<Node, Integer> depths) {
    Integer known = depths.get(node);
    if (known != null) {
      return known;
    }
    int depth = 0;
    for (Wire wire : wiresInto(node)) {
      boolean within = band.contains(wire.source());
      if (within && wire.isPlain() && !wire.source().equals(node)) {
        depth = Math.max(depth, 1 + depth(wire.source(), band, depths));
      }
    }
    depths.put(node, depth);
    return depth;
  }
}
