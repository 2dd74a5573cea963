package unfold.circuit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;
import unfold.circuit.Node.VariableNode;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Reference;

/**
 * A system of recurrences as a graph with cycles. It is computable: every cycle crosses a square,
 * and no component has to run both ways along its axis.
 */
public final class Circuit {
  private final EquationSystem system;
  private final Grain grain;
  private final Graph<Node, Wire> graph;
  private final Map<String, Node> nodes;
  private final Map<Node, List<Clause>> clauses;
  private final Map<Node, Operation> operations;
  private final Map<Wire, List<Reference>> references;
  private final List<Component> components;
  private final Set<Node> stepped = new LinkedHashSet<>();
  private final List<VariableNode> states;
  private final Map<Node, Role> roles;

  Circuit(CircuitBuilder builder, Grain grain) {
    this.system = builder.system;
    this.grain = grain;
    this.nodes = Map.copyOf(builder.nodes);
    this.clauses = new HashMap<>();
    builder.nodes.values().forEach(node -> clauses.put(node, List.copyOf(builder.clauses(node))));
    this.operations = Map.copyOf(builder.operations);
    this.references = Map.copyOf(builder.references);
    this.graph = graph(builder);
    this.components = List.copyOf(Components.of(graph));
    components.stream().filter(Component::cyclic).forEach(it -> stepped.addAll(it.nodes()));
    this.states = Roles.states(graph);
    this.roles = Roles.of(graph, states);
  }

  private static Graph<Node, Wire> graph(CircuitBuilder builder) {
    Graph<Node, Wire> graph = new DirectedPseudograph<>(Wire.class);
    builder.nodes.values().forEach(graph::addVertex);
    builder.wires.forEach(wire -> graph.addEdge(wire.source(), wire.target(), wire));
    return new AsUnmodifiableGraph<>(graph);
  }

  public EquationSystem system() {
    return system;
  }

  public Grain grain() {
    return grain;
  }

  /**
   * The graph, unmodifiable, with parallel wires and loops; nodes and wires in the order of the
   * text.
   */
  public Graph<Node, Wire> graph() {
    return graph;
  }

  /** The nodes in the order of the text. */
  public Set<Node> nodes() {
    return graph.vertexSet();
  }

  /**
   * The node with an identifier.
   *
   * @throws IllegalArgumentException if there is no such node in this grain
   */
  public Node node(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no node " + id));
  }

  public Optional<Node> find(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /**
   * The clauses that define a node, fixed places first. An operation has one clause: that of the
   * equation it is part of, whose places are those of {@link Operation#owner}.
   *
   * @throws IllegalArgumentException if the node is not of this circuit
   */
  public List<Clause> clauses(Node node) {
    return of(clauses, node);
  }

  /** The origin of an operation node; empty for every other node. */
  public Optional<Operation> operation(Node node) {
    return Optional.ofNullable(operations.get(node));
  }

  /**
   * The references of the text that a wire stands for; none between an operation and its operand.
   */
  public List<Reference> references(Wire wire) {
    return of(references, wire);
  }

  /** The parameters that a node's equations and the functions they call read, in reading order. */
  public List<String> parametersOf(Node node) {
    Stream<Expression> equations =
        operation(node)
            .map(it -> Stream.of(it.expression()))
            .orElseGet(() -> clauses(node).stream().flatMap(it -> it.expression().stream()));
    return equations
        .flatMap(it -> ReadingCollector.parameters(it, system).stream())
        .distinct()
        .toList();
  }

  /** Strongly connected components, each after those it depends on. */
  public List<Component> components() {
    return components;
  }

  /** Whether a cycle runs through the node, so that its values depend on its earlier ones. */
  public boolean isStepped(Node node) {
    return stepped.contains(node);
  }

  public Role role(Node node) {
    return of(roles, node);
  }

  /**
   * The variables that are read across a square, or by a sum over earlier steps, in the order of
   * the text.
   */
  public List<VariableNode> states() {
    return states;
  }

  private static <K, V> V of(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("not of this circuit: " + key);
    }
    return value;
  }
}
