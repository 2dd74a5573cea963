package unfold.trace.loop;

import java.util.List;
import unfold.trace.storage.Storage;

/** What to run, in order, and where everything lies. */
public record RunPlan(Storage storage, List<StepLoop> segments) {
  public RunPlan {
    segments = List.copyOf(segments);
  }
}
