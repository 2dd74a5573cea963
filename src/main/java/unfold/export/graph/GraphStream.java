package unfold.export.graph;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.ExportException;
import org.jgrapht.nio.GraphExporter;
import org.jspecify.annotations.Nullable;
import unfold.export.sheet.WritingRefused;
import unfold.export.sheet.WritingStopped;
import unfold.trace.ProgressMonitor;

/** Writes a graph with one of JGraphT's exporters while a monitor is told the progress. */
final class GraphStream {
  /**
   * The most vertices: far more than any program lays out, and as an exporter may keep in memory.
   */
  static final long MOST_VERTICES = 1_000_000;

  static final long MOST_EDGES = 10_000_000;

  private static final int BEAT = 1 << 10;

  private final ProgressMonitor watch;
  private final double work;
  private long done;

  private GraphStream(long work, ProgressMonitor watch) {
    this.work = work;
    this.watch = watch;
  }

  /**
   * Writes a graph, and leaves the stream open.
   *
   * @param exporter with attributes for vertices and edges
   * @throws IOException if the stream fails, {@link WritingStopped} if the watch says so, and
   *     before anything is written if the graph is too large
   */
  static <V, E, X extends BaseExporter<V, E> & GraphExporter<V, E>> void write(
      X exporter, Graph<V, E> graph, ProgressMonitor watch, OutputStream out) throws IOException {
    WritingRefused.because(refusal(graph));
    long work = graph.iterables().vertexCount() + graph.iterables().edgeCount();
    new GraphStream(work, watch).run(exporter, graph, out);
  }

  /** The reason not to write a graph that is too large; its vertices and edges are only counted. */
  static Optional<String> refusal(Graph<?, ?> graph) {
    long vertices = graph.iterables().vertexCount();
    long edges = graph.iterables().edgeCount();
    return vertices > MOST_VERTICES || edges > MOST_EDGES
        ? Optional.of(GraphMessages.tooLarge(vertices, edges, MOST_VERTICES, MOST_EDGES))
        : Optional.empty();
  }

  private <V, E, X extends BaseExporter<V, E> & GraphExporter<V, E>> void run(
      X exporter, Graph<V, E> graph, OutputStream out) throws IOException {
    exporter.setVertexAttributeProvider(
        new Counted<>(exporter.getVertexAttributeProvider().orElseThrow()));
    exporter.setEdgeAttributeProvider(
        new Counted<>(exporter.getEdgeAttributeProvider().orElseThrow()));
    try {
      Writer writer =
          new Outspoken(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
      exporter.exportGraph(graph, writer);
      writer.flush();
    } catch (UncheckedIOException fault) {
      throw fault.getCause();
    } catch (ExportException fault) {
      throw fault.getCause() instanceof UncheckedIOException it
          ? it.getCause()
          : new IOException(fault);
    }
  }

  /** Counts vertices or edges; exporters ask several times in a row for the same attributes. */
  private final class Counted<T> implements Function<T, Map<String, Attribute>> {
    private final Function<T, Map<String, Attribute>> attributes;
    private @Nullable T latest;
    private Map<String, Attribute> ofLatest = Map.of();

    Counted(Function<T, Map<String, Attribute>> attributes) {
      this.attributes = attributes;
    }

    @Override
    public Map<String, Attribute> apply(T it) {
      if (!it.equals(latest)) {
        count();
        latest = it;
        ofLatest = attributes.apply(it);
      }
      return ofLatest;
    }
  }

  private void count() {
    if (done++ % BEAT == 0 && !watch.goesOn(done / work)) {
      throw new UncheckedIOException(new WritingStopped());
    }
  }

  /** A writer that passes failures on, since exporters print, and printing hides them. */
  private static final class Outspoken extends FilterWriter {
    Outspoken(Writer out) {
      super(out);
    }

    /** A piece of writing, which fails if the stream does. */
    private interface Writing {
      void run() throws IOException;
    }

    @Override
    public void write(int character) {
      attempt(() -> out.write(character));
    }

    @Override
    public void write(char[] characters, int from, int count) {
      attempt(() -> out.write(characters, from, count));
    }

    @Override
    public void write(String text, int from, int count) {
      attempt(() -> out.write(text, from, count));
    }

    @Override
    public void flush() {
      attempt(out::flush);
    }

    private static void attempt(Writing writing) {
      try {
        writing.run();
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }
}
