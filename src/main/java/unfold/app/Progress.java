package unfold.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Says on a terminal that work is under way, once it takes long.
 *
 * @param terminal asked only then
 * @param patience how long nothing is said
 */
record Progress(PrintWriter err, BooleanSupplier terminal, Duration patience) {
  private static final String ERASE = "\r\033[K";
  private static final Duration BEAT = Duration.ofMillis(200);

  /**
   * Does the work.
   *
   * @param doing what it is, such as {@code computing}
   */
  <T> T during(String doing, Supplier<T> work) {
    Thread teller = Thread.ofPlatform().daemon().unstarted(() -> tell(doing));
    teller.start();
    try {
      return work.get();
    } finally {
      teller.interrupt();
      join(teller);
    }
  }

  private void tell(String doing) {
    long start = System.nanoTime();
    boolean told = false;
    try {
      Thread.sleep(patience);
      while (terminal.getAsBoolean()) {
        told = true;
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        err.print("%s%s … %d s".formatted(ERASE, doing, seconds));
        err.flush();
        Thread.sleep(BEAT);
      }
    } catch (InterruptedException e) {
      // the work is done
      if (told) {
        err.print(ERASE);
        err.flush();
      }
    }
  }

  private static void join(Thread teller) {
    try {
      teller.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
