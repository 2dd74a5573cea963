package unfold.export.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTSubgraph;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.export.sheet.ExportRequest;
import unfold.figure.theme.RoleColours;
import unfold.figure.theme.Theme;

/**
 * The attributes that make Graphviz draw what the book draws: inputs below, losses above, one row
 * for the copies of a node, time to the right, and in the circuit a black square for each delay.
 */
final class DotLooks<V, E> {
  /** The most vertices that are put in rows; Graphviz takes minutes for more, rows or not. */
  private static final int MOST_IN_ROWS = 5000;

  /** The most squares of an arrow: it can have as many shapes. */
  private static final int MOST_SQUARES = 4;

  private final GraphFacts<V, E> facts;
  private final Theme theme;
  private final Map<Node, Integer> heights = new HashMap<>();
  private final Set<Integer> chains = new HashSet<>();

  DotLooks(GraphFacts<V, E> facts, Theme theme) {
    this.facts = facts;
    this.theme = theme;
    facts.circuit().components().stream()
        .flatMap(component -> component.nodes().stream())
        .forEach(node -> heights.put(node, height(node)));
  }

  /** The height of a node: above all it reads in its own step, and chains above each other. */
  private int height(Node node) {
    Set<Wire> read = facts.circuit().graph().incomingEdgesOf(node);
    int height =
        read.stream()
            .filter(wire -> wire.offset() == 0)
            .mapToInt(wire -> 1 + heights.getOrDefault(wire.source(), 0))
            .max()
            .orElse(0);
    boolean isChain = read.stream().anyMatch(wire -> isInRow(wire) && wire.offset() != 0);
    while (isChain && !chains.add(height)) {
      height++;
    }
    return height;
  }

  private int rise(Wire wire) {
    return heights.getOrDefault(wire.target(), 0) - heights.getOrDefault(wire.source(), 0);
  }

  Map<String, Attribute> ofGraph(ExportRequest request) {
    Map<String, Attribute> all = new LinkedHashMap<>();
    GraphFacts.heading(request).forEach((name, value) -> put(all, name, value));
    put(all, "label", displayed(request.words()));
    put(all, "labelloc", "t");
    put(all, "rankdir", "BT");
    put(all, "bgcolor", request.page().transparent() ? "transparent" : theme.ground().hex());
    put(all, "fontcolor", theme.ink().hex());
    return all;
  }

  Map<String, Attribute> ofVertex(V v) {
    Map<String, Attribute> all = facts.vertexFacts(v);
    // the shape of a value; in DOT that word is the outline's
    all.put("dimensions", all.remove("shape"));
    all.computeIfPresent("label", (_, it) -> displayed(it));
    RoleColours hue = theme.hue(facts.role(v));
    put(all, "shape", "circle");
    put(all, "style", "filled");
    put(all, "margin", "0.04");
    if (!isCircuit() && facts.node(v).axes().size() == 1) {
      put(all, "group", facts.instance().apply(v).index().toString());
    }
    put(all, "fillcolor", hue.fill().hex());
    put(all, "color", hue.stroke().hex());
    put(all, "fontcolor", theme.ink().hex());
    return all;
  }

  Map<String, Attribute> ofEdge(E e) {
    Map<String, Attribute> all = facts.edgeFacts(e);
    all.computeIfPresent("label", (_, it) -> displayed(it));
    put(all, "color", theme.ink().hex());
    put(all, "fontcolor", theme.parameter().stroke().hex());
    Wire wire = facts.wire().apply(e);
    if (wire.squares() > 0 && isCircuit()) {
      put(all, "dir", "both");
      put(all, "arrowtail", squares(wire));
    }
    if (!saysWhatIsAbove(wire)) {
      put(all, "constraint", "false");
    } else if (wire.squares() == 0 && !isCircuit()) {
      put(all, "minlen", Integer.toString(Math.max(1, rise(wire))));
    }
    return all;
  }

  /** The arrow tail with the squares of each axis, black before hollow ones. */
  private static String squares(Wire wire) {
    return wire.offsets().stream()
        .sorted()
        .flatMap(
            offset -> Stream.generate(() -> offset < 0 ? "box" : "obox").limit(Math.abs(offset)))
        .limit(MOST_SQUARES)
        .collect(Collectors.joining());
  }

  /** Tells whether a wire orders nodes: along a row to the right, between rows within a step up. */
  private boolean saysWhatIsAbove(Wire wire) {
    return wire.offset() == 0 || wire.offset() < 0 && isInRow(wire);
  }

  private boolean isInRow(Wire wire) {
    return wire.source().equals(wire.target()) && (isCircuit() || wire.source().axes().size() == 1);
  }

  private boolean isCircuit() {
    return facts.graph() == facts.circuit().graph();
  }

  /** The rows of the unfolding: one for each node that is indexed by one axis. */
  Map<String, DOTSubgraph<V, E>> rows() {
    Map<Node, Set<V>> rows = new LinkedHashMap<>();
    if (!isCircuit() && facts.graph().iterables().vertexCount() <= MOST_IN_ROWS) {
      for (V v : facts.graph().vertexSet()) {
        if (facts.node(v).axes().size() == 1) {
          rows.computeIfAbsent(facts.node(v), _ -> new LinkedHashSet<>()).add(v);
        }
      }
    }
    Map<String, DOTSubgraph<V, E>> all = new LinkedHashMap<>();
    // the exporter writes a subgraph's name as a vertex too: let it be one that there is
    rows.values().forEach(row -> all.put(id(row.iterator().next()), row(row)));
    return all;
  }

  private String id(V v) {
    return DotWriter.quoted(facts.vertexId(v));
  }

  private DOTSubgraph<V, E> row(Set<V> vertices) {
    Map<String, Attribute> attributes = new HashMap<>();
    put(attributes, "rank", "same");
    AsSubgraph<V, E> part = new AsSubgraph<>(facts.graph(), vertices, Set.of());
    return new DOTSubgraph<>(part, attributes, Map.of(), true, false);
  }

  private static void put(Map<String, Attribute> all, String name, String value) {
    all.put(name, DefaultAttribute.createAttribute(value));
  }

  private static Attribute displayed(Attribute label) {
    return DefaultAttribute.createAttribute(displayed(label.getValue()));
  }

  /** The label with its ampersands escaped, as Graphviz reads entities in what it shows. */
  private static String displayed(String label) {
    return label.replace("&", "&amp;");
  }
}
