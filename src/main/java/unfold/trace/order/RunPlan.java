package unfold.trace.order;

import java.util.List;
import unfold.trace.storage.Storage;

/** The plan of a run: the segments in order, and the storage of all values. */
public record RunPlan(Storage storage, List<StepLoop> segments) {
  public RunPlan {
    segments = List.copyOf(segments);
  }
}
