package unfold.unfolding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Extents;

/**
 * A circuit unfolded: a vertex for each node and each index at which it exists, an edge for each
 * value read. It is never built. Vertices, edges, degrees and membership follow from circuit and
 * extents by arithmetic, so that opening it costs what the circuit costs, whatever the extents;
 * sets are views that make their elements one at a time. Their {@code size()} ends at {@code
 * Integer.MAX_VALUE}; {@link #iterables()} and {@link #vertexCount()} count further.
 *
 * <p>A boundary that is given, such as {@code h(0)}, is a vertex. A boundary that is not given is
 * none: reading it reads zeros, and {@link #assumed} says where. Where wires shift or read whole
 * axes, the edges at a vertex are found in O(wires + edges); a vertex is looked up in O(boxes of
 * its region).
 */
public final class Unfolding extends InstanceGraph {
  private final Circuit circuit;
  private final Extents extents;
  private final Map<Node, List<Region>> byClause;
  private final Map<Node, Region> regions = new HashMap<>();
  private final EdgeSets copies;

  private Unfolding(Circuit circuit, Extents extents) {
    this.circuit = circuit;
    this.extents = extents;
    this.byClause = Regions.of(circuit, extents);
    byClause.forEach((node, parts) -> regions.put(node, union(parts)));
    this.copies = new EdgeSets(circuit.graph(), this::copiesOf);
  }

  private WireCopies copiesOf(Wire wire) {
    Region targets = region(wire.target(), wire.clause());
    return WireCopies.of(wire, region(wire.source()), targets, extents);
  }

  private static Region union(List<Region> parts) {
    return Region.union(parts.stream().flatMap(part -> part.boxes().stream()).toList());
  }

  /**
   * The unfolding of a circuit.
   *
   * @param extents a range for each axis of the system
   * @throws IllegalArgumentException if an axis has none
   */
  public static Unfolding of(Circuit circuit, Extents extents) {
    return new Unfolding(circuit, extents);
  }

  public Circuit circuit() {
    return circuit;
  }

  public Extents extents() {
    return extents;
  }

  /**
   * The region where a node exists.
   *
   * @throws IllegalArgumentException if the node is not of the circuit
   */
  public Region region(Node node) {
    return known(regions, node);
  }

  /** The region where one of {@link Circuit#clauses} defines a node. */
  public Region region(Node node, int clause) {
    return known(byClause, node).get(clause);
  }

  /**
   * The vertex of a node at an index.
   *
   * @param index one number for each axis of the node
   * @throws IllegalArgumentException if the node does not exist there
   */
  public Instance instance(Node node, int... index) {
    Instance instance = new Instance(node, Index.of(index));
    require(instance);
    return instance;
  }

  /**
   * The position in {@link Circuit#clauses} of the clause that defines an instance.
   *
   * @throws IllegalArgumentException if there is no such vertex
   */
  public int clauseAt(Instance instance) {
    List<Region> parts = known(byClause, instance.node());
    for (int clause = 0; clause < parts.size(); clause++) {
      if (parts.get(clause).contains(instance.index())) {
        return clause;
      }
    }
    throw new IllegalArgumentException("no vertex " + instance);
  }

  /**
   * The readings of an instance that read zeros because no value is given; their sources are no
   * vertices.
   */
  public List<Dependency> assumed(Instance instance) {
    require(instance);
    return copies.assumedBy(instance).toList();
  }

  /** The region where a node is read although it does not exist there. */
  public Region assumed(Node node) {
    return Region.union(
        circuit.graph().outgoingEdgesOf(node).stream()
            .flatMap(wire -> copies.of(wire).assumed())
            .toList());
  }

  /**
   * All copies of a wire.
   *
   * @throws IllegalArgumentException if the wire is not of the circuit
   */
  public WireCopies copies(Wire wire) {
    return copies.of(wire);
  }

  @Override
  public long vertexCount() {
    return regions.values().stream().mapToLong(Region::count).sum();
  }

  @Override
  public long edgeCount() {
    return copies.count();
  }

  @Override
  Iterable<Instance> vertices() {
    return LazyIterables.flatMap(
        circuit.nodes(),
        node -> LazyIterables.map(region(node), index -> new Instance(node, index)));
  }

  @Override
  boolean isVertex(@Nullable Object object) {
    return object instanceof Instance it
        && regions.containsKey(it.node())
        && region(it.node()).contains(it.index());
  }

  @Override
  EdgeSets copies() {
    return copies;
  }

  private static <V> V known(Map<Node, V> map, Node node) {
    V value = map.get(node);
    if (value == null) {
      throw new IllegalArgumentException("not of this circuit: " + node);
    }
    return value;
  }
}
