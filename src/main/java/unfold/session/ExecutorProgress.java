package unfold.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import unfold.trace.ProgressMonitor;

/** Passes on how far a work is, no faster than it is heard, and stops it when asked to. */
public final class ExecutorProgress implements ProgressMonitor {
  private final Executor listening;
  private final DoubleConsumer told;
  private final AtomicBoolean unheard = new AtomicBoolean();
  private volatile double latest;
  private volatile boolean stopped;

  /**
   * @param listening where the share is told; nothing is any more once the work is stopped
   */
  public ExecutorProgress(Executor listening, DoubleConsumer told) {
    this.listening = listening;
    this.told = told;
  }

  @Override
  public boolean goesOn(double share) {
    latest = share;
    if (!stopped && unheard.compareAndSet(false, true)) {
      listening.execute(this::tell);
    }
    return !stopped;
  }

  private void tell() {
    unheard.set(false);
    if (!stopped) {
      told.accept(latest);
    }
  }

  public void stop() {
    stopped = true;
  }

  public boolean isStopped() {
    return stopped;
  }
}
