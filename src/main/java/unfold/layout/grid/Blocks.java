package unfold.layout.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Component;
import unfold.circuit.Node;
import unfold.circuit.Node.InputNode;
import unfold.circuit.Node.OperationNode;
import unfold.circuit.Node.ParameterNode;
import unfold.circuit.Wire;
import unfold.equation.Axis;

/**
 * Finds the blocks of a circuit. Nodes with the same axes that stand before and after others, as
 * inputs and read-outs of a grid, make two blocks, unless they are in a grid themselves.
 */
final class Blocks {
  private record Key(Set<String> axes, int level) {}

  private final Circuit circuit;
  private final AxisDirections bearings;
  private final Map<Node, Integer> levels = new HashMap<>();

  private Blocks(Circuit circuit, AxisDirections bearings) {
    this.circuit = circuit;
    this.bearings = bearings;
    circuit.components().forEach(this::level);
    circuit.components().reversed().stream()
        .flatMap(component -> component.nodes().stream())
        .filter(this::isGiven)
        .forEach(this::joinReaders);
  }

  static List<Block> of(Circuit circuit, AxisDirections bearings) {
    return new Blocks(circuit, bearings).all();
  }

  /**
   * Finds the level of a component: where the axes change from a source to its reader, a level
   * ends.
   */
  private void level(Component component) {
    int level = 0;
    for (Node node : component.nodes()) {
      for (Wire wire : circuit.graph().incomingEdgesOf(node)) {
        Node source = wire.source();
        boolean isBefore =
            !Parameters.standsWithReaders(source, circuit) && levels.containsKey(source);
        int further = axes(source).equals(axes(node)) ? 0 : 1;
        level = isBefore ? Math.max(level, levels.getOrDefault(source, 0) + further) : level;
      }
    }
    for (Node node : component.nodes()) {
      levels.put(node, level);
    }
  }

  /** Whether a node is an input, or made of inputs alone. */
  private boolean isGiven(Node node) {
    return node instanceof InputNode
        || node instanceof ParameterNode
        || node instanceof OperationNode
            && circuit.graph().incomingEdgesOf(node).stream()
                .map(Wire::source)
                .allMatch(
                    source -> Parameters.standsWithReaders(source, circuit) || isGiven(source));
  }

  /** Moves an input to the level of its first reader with the same axes, if there is one. */
  private void joinReaders(Node input) {
    circuit.graph().outgoingEdgesOf(input).stream()
        .map(Wire::target)
        .filter(reader -> axes(reader).equals(axes(input)))
        .mapToInt(reader -> levels.getOrDefault(reader, 0))
        .min()
        .ifPresent(level -> levels.put(input, level));
  }

  private static Set<String> axes(Node node) {
    return Set.copyOf(node.axes());
  }

  private List<Block> all() {
    Map<Key, List<Node>> groups = new LinkedHashMap<>();
    circuit.nodes().stream()
        .filter(node -> !Parameters.standsWithReaders(node, circuit))
        .forEach(node -> groups.computeIfAbsent(key(node), _ -> new ArrayList<>()).add(node));
    return groups.entrySet().stream()
        .flatMap(it -> parts(it.getKey(), it.getValue()).map(part -> block(it.getKey(), part)))
        .toList();
  }

  /** The key of the block of a node; in a grid all nodes with the same axes share their cells. */
  private Key key(Node node) {
    return new Key(axes(node), bearings.isGrid(node.axes()) ? 0 : level(node));
  }

  private int level(Node node) {
    return levels.getOrDefault(node, 0);
  }

  /** The nodes in parts: those that exist once and are not connected stand apart. */
  private Stream<List<Node>> parts(Key key, List<Node> nodes) {
    if (!key.axes.isEmpty()) {
      return Stream.of(nodes);
    }
    List<List<Node>> parts = new ArrayList<>();
    Set<Node> rest = new LinkedHashSet<>(nodes);
    while (!rest.isEmpty()) {
      List<Node> part = new ArrayList<>();
      collect(rest.iterator().next(), rest, part);
      parts.add(nodes.stream().filter(part::contains).toList());
    }
    return parts.stream();
  }

  private void collect(Node node, Set<Node> rest, List<Node> part) {
    if (rest.remove(node)) {
      part.add(node);
      circuit
          .graph()
          .edgesOf(node)
          .forEach(wire -> {
            collect(wire.source(), rest, part);
            collect(wire.target(), rest, part);
          });
    }
  }

  private Block block(Key key, List<Node> nodes) {
    List<Node> all = new ArrayList<>(nodes);
    nodes.stream()
        .flatMap(node -> circuit.graph().incomingEdgesOf(node).stream())
        .map(Wire::source)
        .filter(source -> Parameters.standsWithReaders(source, circuit))
        .distinct()
        .forEach(all::add);
    List<String> axes =
        circuit.system().axes().stream().map(Axis::name).filter(key.axes::contains).toList();
    return new Block(axes, nodes.stream().mapToInt(this::level).min().orElse(0), all);
  }
}
