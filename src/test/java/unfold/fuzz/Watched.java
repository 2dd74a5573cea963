package unfold.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The reading of inputs by one target, each within a time. */
final class Watched {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** How often what it begins with is read before the time counts. */
  private static final int ROUNDS = 3;

  private final FuzzTarget target;
  private final long most;

  /**
   * @param most the processor time that an input may take
   */
  Watched(FuzzTarget target, Duration most) {
    this.target = target;
    this.most = most.toNanos();
  }

  /** The reading of inputs of which none may take a second, once all is loaded. */
  static Watched warm(FuzzTarget target) {
    Watched cold = new Watched(target, Duration.ofMinutes(1));
    for (int round = 0; round < ROUNDS; round++) {
      Inputs.of(target).forEach(cold::read);
    }
    return new Watched(target, Duration.ofSeconds(1));
  }

  /**
   * Reads an input.
   *
   * @throws AssertionError with the input, if anything is thrown or it takes too long
   */
  void read(byte[] input) {
    long begun = THREADS.getCurrentThreadCpuTime();
    try {
      target.read(input);
    } catch (Throwable fault) {
      throw new AssertionError(target + " of " + shown(input) + ": " + fault, fault);
    }
    long taken = THREADS.getCurrentThreadCpuTime() - begun;
    if (taken > most) {
      throw new AssertionError(
          "%s took %d ms of %s".formatted(target, taken / 1_000_000, shown(input)));
    }
  }

  static String shown(byte[] input) {
    return new String(input, StandardCharsets.UTF_8)
        + "\nin base 64 "
        + Base64.getEncoder().encodeToString(input);
  }
}
