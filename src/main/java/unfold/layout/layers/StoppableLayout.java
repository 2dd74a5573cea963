package unfold.layout.layers;

import org.eclipse.elk.core.util.NullElkProgressMonitor;
import unfold.result.StopSignal;

/** The watch over a run of ELK, which looks between its phases whether to go on. */
final class StoppableLayout extends NullElkProgressMonitor {
  @Override
  public boolean isCanceled() {
    StopSignal.check();
    return false;
  }
}
