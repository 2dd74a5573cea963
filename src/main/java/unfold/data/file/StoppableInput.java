package unfold.data.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import unfold.result.StopSignal;

/** A stream of which no more is read once nobody waits for what it holds. */
final class StoppableInput extends FilterInputStream {
  /** The most bytes that are read between two looks. */
  private static final int PIECE = 1 << 20;

  StoppableInput(InputStream in) {
    super(in);
  }

  /**
   * Reads a piece.
   *
   * @throws java.util.concurrent.CancellationException to whoever asked for the work
   */
  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    StopSignal.check();
    return super.read(into, from, Math.min(length, PIECE));
  }
}
