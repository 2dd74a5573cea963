package unfold.trace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The type of the numbers that are computed and recorded. */
public enum Precision {
  FLOAT32(Float.BYTES),
  FLOAT64(Double.BYTES);

  private final int bytes;

  Precision(int bytes) {
    this.bytes = bytes;
  }

  /** The bytes of one number. */
  public int bytes() {
    return bytes;
  }

  /** The most numbers of one buffer, whose bytes an int counts. */
  public int most() {
    return Integer.MAX_VALUE / bytes;
  }

  /** The spelling on the command line and in traces: {@code float32}. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The precision with a spelling; empty if there is none. */
  public static Optional<Precision> named(String spelling) {
    return Arrays.stream(values()).filter(p -> p.spelling().equals(spelling)).findFirst();
  }
}
