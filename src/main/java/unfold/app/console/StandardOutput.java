package unfold.app.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers how it first failed. */
final class StandardOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  StandardOutput(OutputStream out) {
    super(out);
  }

  boolean hasFailed() {
    return failure != null;
  }

  /** The reason why output was lost; empty where its reader has seen enough and left. */
  Optional<String> complaint() {
    return Optional.ofNullable(failure).filter(it -> !readerLeft(it)).map(StandardOutput::reason);
  }

  private static boolean readerLeft(IOException failure) {
    return reason(failure).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static String reason(IOException failure) {
    return String.valueOf(failure.getMessage());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private void attempt(Writing writing) throws IOException {
    if (failure != null) {
      // another one each time: what closes after a failure adds its own to the first
      throw new IOException(failure.getMessage(), failure);
    }
    try {
      writing.run();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
