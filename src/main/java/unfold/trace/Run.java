package unfold.trace;

import java.util.List;
import unfold.trace.Arithmetic.Routine;
import unfold.trace.Arithmetic.Workspace;

/** One run through all segments, block by block. */
final class Run {
  private final List<Segment> segments;
  private final Workspace workspace;
  private final Watch watch;
  private final double work;
  private long done;

  Run(List<Segment> segments, Workspace workspace, Watch watch) {
    this.segments = segments;
    this.workspace = workspace;
    this.watch = watch;
    this.work = Math.max(1, segments.stream().mapToLong(Segment::count).sum());
  }

  /**
   * @return whether it got there
   */
  boolean toTheEnd() {
    return segments.stream().allMatch(this::run);
  }

  private boolean run(Segment segment) {
    Routine together = workspace.load(segment.together(), segment.block());
    Routine stepwise = workspace.load(segment.stepwise(), segment.block());
    for (int before = 0; before < segment.count(); before += segment.block()) {
      int count = Math.min(segment.block(), segment.count() - before);
      int offset = segment.backward() ? segment.count() - before - count : before;
      int lowest = segment.first() + offset;
      together.together(lowest, count);
      stepwise.oneByOne(lowest, count, segment.backward());
      done += count;
      if (!watch.goesOn(done / work)) {
        return false;
      }
    }
    return true;
  }
}
