package unfold.session;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import unfold.export.FigureFormat;
import unfold.export.sheet.AtomicFile;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.WritingStopped;
import unfold.result.Result;

/** Writes a figure to a file, and stops when asked to, whatever the format. */
public final class FigureWriting {
  private FigureWriting() {}

  /**
   * @return the file, or in words why it is as it was before, as it is where the watch is stopped
   */
  public static Result<Path> write(
      Path file, FigureFormat format, ExportRequest request, ExecutorProgress watch) {
    AtomicFile.Content content = format.content(request, watch);
    return AtomicFile.write(
        file,
        out -> {
          Stoppable watched = new Stoppable(out, watch);
          content.write(watched);
          watched.check();
        });
  }

  /** Fails at the first byte after the stop. */
  private static final class Stoppable extends FilterOutputStream {
    private final ExecutorProgress watch;

    Stoppable(OutputStream out, ExecutorProgress watch) {
      super(out);
      this.watch = watch;
    }

    void check() throws IOException {
      if (watch.isStopped()) {
        throw new WritingStopped();
      }
    }

    @Override
    public void write(int one) throws IOException {
      check();
      out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      check();
      out.write(bytes, from, count);
    }
  }
}
