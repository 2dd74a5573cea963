package unfold.export.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.circuit.Wire;
import unfold.data.Tensor;
import unfold.export.sheet.ExportRequest;
import unfold.export.svg.SvgElements;
import unfold.figure.View;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Scene;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/**
 * One of the two graphs with the facts that a file tells of its vertices and edges.
 *
 * @param instance gives the instance of a vertex; a node of the circuit has no index
 * @param vertex gives the subject whose id a vertex has in every format
 * @param wire gives the wire of an edge
 * @param edge gives the subject whose id an edge has in every format
 */
public record GraphFacts<V, E>(
    Scene scene,
    Graph<V, E> graph,
    Function<V, Instance> instance,
    Function<V, Subject> vertex,
    Function<E, Wire> wire,
    Function<E, Subject> edge) {

  /** The facts of the circuit if it is alone in the figure, else of the unfolding. */
  static GraphFacts<?, ?> of(ExportRequest request) {
    return request.page().view() == View.CIRCUIT
        ? circuit(request.scene())
        : unfolding(request.scene());
  }

  /** The reason not to write a request: steps are to be left out, or the graph is too large. */
  public static Optional<String> refusal(ExportRequest request) {
    boolean elided = !request.scene().options().shown().equals(ShownSteps.ALL);
    return request.page().view() != View.CIRCUIT && elided
        ? Optional.of(GraphMessages.elided())
        : GraphStream.refusal(of(request).graph());
  }

  static GraphFacts<Node, Wire> circuit(Scene scene) {
    return new GraphFacts<>(
        scene,
        scene.unfolding().circuit().graph(),
        node -> new Instance(node, Index.NONE),
        Subject.Original::new,
        wire -> wire,
        Subject.Cable::new);
  }

  static GraphFacts<Instance, Dependency> unfolding(Scene scene) {
    return new GraphFacts<>(
        scene,
        scene.unfolding(),
        instance -> instance,
        Subject.Copy::new,
        Dependency::wire,
        Subject.CableCopy::new);
  }

  /** The facts of the graph as a whole, by name. */
  static SequencedMap<String, String> heading(ExportRequest request) {
    SequencedMap<String, String> heading = new LinkedHashMap<>();
    heading.put("title", SvgElements.printable(request.words()));
    heading.put("grain", lower(request.provenance().grain()));
    heading.put("seed", Long.toString(request.provenance().seed()));
    heading.put(
        "extents",
        request.provenance().extents().entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining(",")));
    return heading;
  }

  Circuit circuit() {
    return scene.unfolding().circuit();
  }

  String vertexId(V v) {
    return vertex.apply(v).id();
  }

  String edgeId(E e) {
    return edge.apply(e).id();
  }

  Node node(V v) {
    return instance.apply(v).node();
  }

  /** The role of a vertex; an operation has that of its variable. */
  Role role(V v) {
    return circuit().role(node(v));
  }

  Map<String, Attribute> vertexFacts(V v) {
    Instance copy = instance.apply(v);
    Node node = copy.node();
    Map<String, Attribute> facts = new LinkedHashMap<>();
    put(facts, "label", label(v));
    put(facts, "name", node.name());
    put(facts, "role", node instanceof Node.OperationNode ? "operation" : lower(role(v)));
    put(facts, "axes", String.join(", ", node.axes()));
    put(facts, "index", copy.index().toString());
    put(facts, "shape", node.shape().toString());
    value(copy).ifPresent(value -> put(facts, "value", value));
    return facts;
  }

  /** The facts of an edge; its offset is −1 where it reads the step before, one for each axis. */
  Map<String, Attribute> edgeFacts(E e) {
    Map<String, Attribute> facts = new LinkedHashMap<>();
    put(facts, "label", String.join(" ", wire.apply(e).labels()));
    List<Integer> offsets = wire.apply(e).offsets();
    if (offsets.size() > 1) {
      put(
          facts,
          "offsets",
          offsets.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    } else {
      facts.put("offset", DefaultAttribute.createAttribute(wire.apply(e).offset()));
    }
    facts.put("wire", DefaultAttribute.createAttribute(wire.apply(e).number()));
    return facts;
  }

  private static void put(Map<String, Attribute> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.put(name, DefaultAttribute.createAttribute(value));
    }
  }

  /** The label of a vertex, as in the figure. */
  private String label(V v) {
    return node(v) instanceof Node.OperationNode operation
        ? PlainSigns.of(operation.symbol())
        : scene.words(vertex.apply(v));
  }

  /**
   * The value of an instance, row by row, as numbers that read back as the same doubles. A step of
   * the book has none, as it stands for any.
   */
  private Optional<String> value(Instance copy) {
    boolean numbered = scene.options().index() == IndexMode.NUMBERS;
    return !numbered || copy.index().axes() != copy.node().axes().size()
        ? Optional.empty()
        : scene.value(copy).map(GraphFacts::numbers);
  }

  private static String numbers(Tensor value) {
    return IntStream.range(0, value.size())
        .mapToObj(e -> Double.toString(value.at(e)))
        .collect(Collectors.joining(" "));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
