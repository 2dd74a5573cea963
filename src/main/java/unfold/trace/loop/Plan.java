package unfold.trace.loop;

import java.util.List;
import unfold.trace.storage.Storage;

/** What to run, in order, and where everything lies. */
public record Plan(Storage storage, List<Segment> segments) {
  public Plan {
    segments = List.copyOf(segments);
  }
}
