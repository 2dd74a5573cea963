package unfold.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import unfold.export.sheet.ExportRequest;
import unfold.export.svg.SvgElements;
import unfold.trace.ProgressMonitor;

/** Writes the circuit or the unfolding in the DOT language, in the colours of the scene's theme. */
public final class DotWriter {
  private DotWriter() {}

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
    DotLooks<V, E> looks = new DotLooks<>(facts, request.scene().theme());
    DOTExporter<V, E> exporter = new DOTExporter<>(v -> quoted(facts.vertexId(v)));
    exporter.setGraphAttributeProvider(() -> quoted(looks.ofGraph(request)));
    exporter.setVertexAttributeProvider(v -> safe(looks.ofVertex(v)));
    exporter.setEdgeAttributeProvider(e -> safe(looks.ofEdge(e)));
    exporter.setSubgraphProvider(looks::rows);
    GraphStream.write(exporter, facts.graph(), watch, out);
  }

  /** The attributes in quotes, as the exporter prints those of a graph without a change. */
  private static Map<String, Attribute> quoted(Map<String, Attribute> attributes) {
    attributes.replaceAll((_, it) -> DefaultAttribute.createAttribute(quoted(it.getValue())));
    return attributes;
  }

  static String quoted(String text) {
    return "\"" + escaped(text).replace("\"", "\\\"") + "\"";
  }

  /** The attributes with backslashes escaped: the exporter escapes quotes only. */
  private static Map<String, Attribute> safe(Map<String, Attribute> attributes) {
    attributes.replaceAll((_, it) -> DefaultAttribute.createAttribute(escaped(it.getValue())));
    return attributes;
  }

  private static String escaped(String text) {
    return SvgElements.printable(text).replace("\\", "\\\\");
  }
}
