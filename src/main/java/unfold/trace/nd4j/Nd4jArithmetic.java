package unfold.trace.nd4j;

import java.util.List;
import unfold.trace.Precision;
import unfold.trace.program.Arithmetic;

/**
 * Arithmetic in ND4J's buffers. Loading its native library takes about a second, which {@link
 * #warmUp} spends where nobody waits for it.
 */
public final class Nd4jArithmetic implements Arithmetic {
  @Override
  public Workspace open(Precision precision, List<Integer> lengths) {
    NativeLibraries.load();
    return new Nd4jWorkspace(precision, lengths);
  }

  /** Loads the native library, if it is not loaded; from any thread, any number of times. */
  public void warmUp() {
    NativeLibraries.load();
  }
}
