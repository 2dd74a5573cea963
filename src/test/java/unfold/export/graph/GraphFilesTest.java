package unfold.export.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.data.file.DataSource;
import unfold.export.FigureFormat;
import unfold.export.GraphRequests;
import unfold.export.Graphviz;
import unfold.export.ReadyRun;
import unfold.export.sheet.ExportRequest;
import unfold.figure.View;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.layout.step.ShownSteps;
import unfold.trace.ProgressMonitor;

/** Graphs read back from their files are the graphs that were written. */
@Tag("figures")
class GraphFilesTest {
  private static final String HOSTILE = "a\\\"; \\N <b>&amp;</b> \u0007 ]]> \"-- }\nθ";

  static Stream<GraphRequests> everySystem() {
    return GraphRequests.all();
  }

  @ParameterizedTest
  @MethodSource("everySystem")
  void graphMlIsReadBackAsTheSameGraph(GraphRequests it) throws IOException {
    ExportRequest request = it.request();
    assertSame(GraphFacts.of(request), Back.ofGraphMl(text(FigureFormat.GRAPHML, request)));
  }

  private static <V, E> void assertSame(GraphFacts<V, E> written, Back back) {
    Graph<V, E> graph = written.graph();
    Map<String, Map<String, String>> vertices = new HashMap<>();
    graph
        .vertexSet()
        .forEach(v -> vertices.put(written.vertexId(v), plain(written.vertexFacts(v))));
    assertThat(vertices).hasSize(graph.vertexSet().size());
    assertThat(back.plainVertices()).isEqualTo(vertices);
    List<Edge> edges =
        graph.edgeSet().stream()
            .map(e ->
                new Edge(
                    written.vertexId(graph.getEdgeSource(e)),
                    written.vertexId(graph.getEdgeTarget(e)),
                    plain(written.edgeFacts(e))))
            .toList();
    assertThat(back.plainEdges()).containsExactlyInAnyOrderElementsOf(edges);
  }

  @ParameterizedTest
  @MethodSource("everySystem")
  void dotIsReadBackAsTheSameVerticesAndGraphvizDrawsThem(GraphRequests it) throws IOException {
    ExportRequest request = it.request();
    String written = text(FigureFormat.DOT, request);
    assertSameVertices(GraphFacts.of(request), Back.ofDot(written));
    assertThat(Graphviz.svg(written).orElseThrow().split("class=\"node\"", -1))
        .hasSize(GraphFacts.of(request).graph().vertexSet().size() + 1);
  }

  private static <V, E> void assertSameVertices(GraphFacts<V, E> written, Back back) {
    Set<String> ids = new HashSet<>();
    written.graph().vertexSet().forEach(v -> ids.add(written.vertexId(v)));
    assertThat(back.graph.vertexSet()).isEqualTo(ids);
    assertThat(back.graph.edgeSet()).hasSameSizeAs(written.graph().edgeSet());
    for (V v : written.graph().vertexSet()) {
      Map<String, String> facts = plain(written.vertexFacts(v));
      assertThat(back.fact(written.vertexId(v), "dimensions")).isEqualTo(facts.get("shape"));
      assertThat(back.fact(written.vertexId(v), "value")).isEqualTo(facts.get("value"));
      assertThat(back.fact(written.vertexId(v), "role")).isEqualTo(facts.get("role"));
    }
  }

  @Test
  void aVertexSaysWhatItIs() throws IOException {
    String text =
        """
        input x(t) : 2 = [0.1, 0.2; 0.3, 0.4]
        param W : 2 x 2 = identity
        h(0) = 0
        h(t) = W h(t-1) + x(t)
        output o(t) = h(t-2)' h(t)
        """;
    ExportRequest request = GraphRequests.of(text, View.BOTH, "Two steps");
    Back back = Back.ofGraphMl(text(FigureFormat.GRAPHML, request));
    assertThat(back.plainVertices().get("copy-h-2"))
        .containsAllEntriesOf(
            Map.of(
                "label", "h(2)", "name", "h", "role", "state", "axes", "t", "index", "2", "shape",
                "2"));
    assertThat(
            Stream.of(String.valueOf(back.fact("copy-h-2", "value")).split(" "))
                .map(Double::valueOf))
        .containsExactly(0.1 + 0.3, 0.2 + 0.4);
    assertThat(back.plainEdges())
        .extracting(it -> it.facts().get("offset"))
        .contains("-1", "0", "-2");
    assertThat(back.plainVertices()).containsKey("copy-h-0").doesNotContainKey("copy-h--1");
  }

  @Test
  void anOperationHasAValueToo() throws IOException {
    ReadyRun run =
        ReadyRun.of("h(0) = 2\nh(t) = 3 * h(t-1) + 1\n", DataSource.none(), Map.of("t", 2))
            .orElseThrow();
    Scene scene = run.scene(Grain.OPERATIONS, Theme.LIGHT, ShownSteps.ALL);
    Back back =
        Back.ofGraphMl(text(FigureFormat.GRAPHML, run.request(scene, View.UNFOLDED, "Two steps")));
    assertThat(back.plainVertices().get("copy-h.0-2")).containsEntry("value", "21.0");
    assertThat(back.plainVertices().get("copy-h.-2")).containsEntry("value", "22.0");
  }

  @Test
  void anArrowOfAGridHasAnOffsetForEachAxis() throws IOException {
    String text = "over i = 1..2, j = 1..2\nh(i, j) = h(i-1, j) + h(i, j-2) + h(i-1, j+1)\n";
    ExportRequest request = GraphRequests.of(text, View.CIRCUIT, "Grid");
    assertThat(Back.ofGraphMl(text(FigureFormat.GRAPHML, request)).plainEdges())
        .extracting(it -> it.facts().get("offsets"))
        .containsExactlyInAnyOrder("-1, 0", "0, -2", "-1, 1");
    assertThat(text(FigureFormat.DOT, request))
        .contains("arrowtail=\"box\"", "arrowtail=\"boxbox\"", "arrowtail=\"boxobox\"");
  }

  @ParameterizedTest
  @EnumSource(
      value = FigureFormat.class,
      names = {"DOT", "GRAPHML"})
  void aTitleMayHoldAnything(FigureFormat format) throws IOException {
    String written =
        text(format, GraphRequests.of("over t = 1..2\nh(t) = h(t-1)\n", View.CIRCUIT, HOSTILE));
    Back back = format == FigureFormat.DOT ? Back.ofDot(written) : Back.ofGraphMl(written);
    assertThat(back.graph.vertexSet()).containsExactly("node-h");
    assertThat(back.graph.edgeSet()).hasSize(1);
    if (format == FigureFormat.DOT) {
      assertThat(Graphviz.svg(written)).hasValueSatisfying(svg -> assertThat(svg).contains("θ"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = FigureFormat.class,
      names = {"DOT", "GRAPHML"})
  void tooManyVerticesAreCountedAndRefused(FigureFormat format) {
    ExportRequest request =
        GraphRequests.of("over t = 1..1000001\nh(t) = h(t-1)\n", View.UNFOLDED, "Long");
    assertThatIOException()
        .isThrownBy(() -> text(format, request))
        .withMessage(
            "1000001 vertices and 1000000 edges are too many: 1000000 and 10000000 are the most;"
                + " choose a smaller tau, or the circuit alone");
  }

  @ParameterizedTest
  @EnumSource(
      value = FigureFormat.class,
      names = {"DOT", "GRAPHML"})
  void theWatchSeesAllOfItAndMayEndIt(FigureFormat format) {
    ExportRequest request =
        GraphRequests.of("over t = 1..5000\nh(t) = h(t-1)\n", View.UNFOLDED, "Long");
    AtomicInteger asked = new AtomicInteger();
    ProgressMonitor twice = share -> share < 0.5 && asked.incrementAndGet() > 0;
    assertThatIOException()
        .isThrownBy(() -> format.content(request, twice).write(OutputStream.nullOutputStream()))
        .withMessage("stopped");
    assertThat(asked).hasValue(5);
  }

  @ParameterizedTest
  @EnumSource(
      value = FigureFormat.class,
      names = {"DOT", "GRAPHML"})
  void aStreamThatFailsIsNotKeptSilent(FigureFormat format) {
    ExportRequest request =
        GraphRequests.of("over t = 1..500\nh(t) = h(t-1)\n", View.UNFOLDED, "Long");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> format.content(request, ProgressMonitor.NONE).write(full))
        .withMessage("no space left");
  }

  private static String text(FigureFormat format, ExportRequest request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.content(request, ProgressMonitor.NONE).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, String> plain(Map<String, Attribute> facts) {
    Map<String, String> plain = new HashMap<>();
    facts.forEach((name, it) -> plain.put(name, it.getValue()));
    return plain;
  }

  private record Edge(String source, String target, Map<String, String> facts) {}

  /** What a file says. */
  private static final class Back {
    final Graph<String, Integer> graph =
        new DirectedPseudograph<>(null, new AtomicInteger()::getAndIncrement, false);
    private final Map<String, Map<String, Attribute>> vertices = new HashMap<>();
    private final Map<Integer, Map<String, Attribute>> edges = new HashMap<>();

    static Back ofGraphMl(String text) {
      GraphMLImporter<String, Integer> importer = new GraphMLImporter<>();
      importer.setVertexFactory(id -> id);
      importer.setSchemaValidation(false);
      return new Back().read(importer, text);
    }

    static Back ofDot(String text) {
      DOTImporter<String, Integer> importer = new DOTImporter<>();
      importer.setVertexFactory(id -> id);
      return new Back().read(importer, text);
    }

    private <X extends BaseEventDrivenImporter<String, Integer> & GraphImporter<String, Integer>>
        Back read(X importer, String text) {
      importer.addVertexAttributeConsumer((at, fact) -> put(vertices, at, fact));
      importer.addEdgeAttributeConsumer((at, fact) -> put(edges, at, fact));
      importer.importGraph(graph, new StringReader(text));
      return this;
    }

    private static <K> void put(
        Map<K, Map<String, Attribute>> all, Pair<K, String> at, Attribute fact) {
      all.computeIfAbsent(at.getFirst(), _ -> new HashMap<>()).put(at.getSecond(), fact);
    }

    /** Without the id, which importers report as one more attribute. */
    Map<String, Map<String, String>> plainVertices() {
      Map<String, Map<String, String>> all = new HashMap<>();
      vertices.forEach((id, facts) -> all.put(id, plain(facts)));
      all.values().forEach(facts -> facts.remove("ID"));
      return all;
    }

    @Nullable String fact(String vertex, String name) {
      Attribute fact = vertices.getOrDefault(vertex, Map.of()).get(name);
      return fact == null ? null : fact.getValue();
    }

    List<Edge> plainEdges() {
      return graph.edgeSet().stream()
          .map(edge ->
              new Edge(
                  graph.getEdgeSource(edge),
                  graph.getEdgeTarget(edge),
                  plain(edges.getOrDefault(edge, Map.of()))))
          .toList();
    }
  }
}
