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

  /** Of one number. */
  public int bytes() {
    return bytes;
  }

  /** How many numbers one buffer holds, whose bytes an int counts. */
  public int most() {
    return Integer.MAX_VALUE / bytes;
  }

  /** As the command line and traces spell it: {@code float32}. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Precision> named(String spelling) {
    return Arrays.stream(values()).filter(p -> p.spelling().equals(spelling)).findFirst();
  }
}
