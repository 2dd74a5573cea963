package unfold.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import unfold.export.sheet.ExportRequest;
import unfold.trace.ProgressMonitor;

/**
 * Writes the circuit or the unfolding as GraphML, streamed. Its keys are typed; facts of the graph
 * as a whole are defaults of keys for graphs.
 */
public final class GraphMlWriter {
  private GraphMlWriter() {}

  /**
   * Writes the graph of a request, and leaves the stream open.
   *
   * @throws IOException as {@link GraphStream#write}
   */
  public static void write(ExportRequest request, ProgressMonitor watch, OutputStream out)
      throws IOException {
    write(GraphFacts.of(request), request, watch, out);
  }

  private static <V, E> void write(
      GraphFacts<V, E> facts, ExportRequest request, ProgressMonitor watch, OutputStream out)
      throws IOException {
    GraphMLExporter<V, E> exporter = new GraphMLExporter<>(facts::vertexId);
    exporter.setEdgeIdProvider(facts::edgeId);
    exporter.setVertexAttributeProvider(facts::vertexFacts);
    exporter.setEdgeAttributeProvider(facts::edgeFacts);
    GraphFacts.heading(request)
        .forEach((name, value) ->
            exporter.registerAttribute(name, AttributeCategory.GRAPH, AttributeType.STRING, value));
    exporter.registerAttribute("label", AttributeCategory.ALL, AttributeType.STRING);
    for (String name : List.of("name", "role", "axes", "index", "shape", "value")) {
      exporter.registerAttribute(name, AttributeCategory.NODE, AttributeType.STRING);
    }
    exporter.registerAttribute("offset", AttributeCategory.EDGE, AttributeType.INT);
    exporter.registerAttribute("offsets", AttributeCategory.EDGE, AttributeType.STRING);
    exporter.registerAttribute("wire", AttributeCategory.EDGE, AttributeType.INT);
    GraphStream.write(exporter, facts.graph(), watch, out);
  }
}
