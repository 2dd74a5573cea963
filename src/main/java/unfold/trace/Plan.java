package unfold.trace;

import java.util.List;

/** What to run, in order, and where everything lies. */
record Plan(Storage storage, List<Segment> segments) {
  Plan {
    segments = List.copyOf(segments);
  }
}
