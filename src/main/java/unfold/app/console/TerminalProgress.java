package unfold.app.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import unfold.trace.ProgressMonitor;

/**
 * The progress of a long work on a terminal, as a percentage on one line.
 *
 * @param terminal whether a person sees it; asked only once the work takes long
 * @param patience the time before anything is shown
 */
public record TerminalProgress(PrintWriter err, BooleanSupplier terminal, Duration patience) {
  private static final String ERASE = "\r\033[K";
  private static final Duration BEAT = Duration.ofMillis(200);

  /**
   * Does a work and returns its value.
   *
   * @param doing a word for it, such as {@code computing}
   * @param work tells the monitor the share of it that is done, from 0 to 1
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
        err.print(ERASE + ConsoleMessages.progress(doing, share.done));
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

  /** The share that is done, handed from the working thread to the telling one. */
  private static final class Share implements ProgressMonitor {
    private volatile double done;

    @Override
    public boolean goesOn(double share) {
      done = share;
      return true;
    }
  }
}
