package unfold.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import unfold.trace.ProgressMonitor;

/** Progress of a work that is told on another executor, no faster than it is heard there. */
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
