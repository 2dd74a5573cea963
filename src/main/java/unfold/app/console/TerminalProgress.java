package unfold.app.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import unfold.trace.ProgressMonitor;

/**
 * Says on a terminal that work is under way, once it takes long.
 *
 * @param terminal asked only then
 * @param patience how long nothing is said
 */
public record TerminalProgress(PrintWriter err, BooleanSupplier terminal, Duration patience) {
  private static final String ERASE = "\r\033[K";
  private static final Duration BEAT = Duration.ofMillis(200);

  /**
   * Does the work.
   *
   * @param doing what it is, such as {@code computing}
   * @param work says to the watch how much of it is done
   */
  public <T> T during(String doing, Function<ProgressMonitor, T> work) {
    var share = new Share();
    Thread teller = Thread.ofPlatform().daemon().unstarted(() -> tell(doing, share));
    teller.start();
    try {
      return work.apply(share);
    } finally {
      teller.interrupt();
      join(teller);
    }
  }

  private void tell(String doing, Share share) {
    boolean told = false;
    try {
      Thread.sleep(patience);
      while (terminal.getAsBoolean()) {
        told = true;
        err.print("%s%s … %.0f %%".formatted(ERASE, doing, 100 * share.done));
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

  /** How much is done, handed from the working thread to the telling one. */
  private static final class Share implements ProgressMonitor {
    private volatile double done;

    @Override
    public boolean goesOn(double share) {
      done = share;
      return true;
    }
  }
}
