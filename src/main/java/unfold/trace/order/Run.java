package unfold.trace.order;

import java.util.List;
import unfold.trace.ProgressMonitor;
import unfold.trace.program.Arithmetic.Routine;
import unfold.trace.program.Arithmetic.Workspace;

/** One run through all segments, block by block. */
public final class Run {
  /** The steps that are computed before the monitor is asked again. */
  private static final int UNWATCHED = 1024;

  private final List<StepLoop> segments;
  private final Workspace workspace;
  private final ProgressMonitor monitor;
  private final double work;
  private long done;

  public Run(List<StepLoop> segments, Workspace workspace, ProgressMonitor monitor) {
    this.segments = segments;
    this.workspace = workspace;
    this.monitor = monitor;
    this.work = Math.max(1, segments.stream().mapToLong(it -> it.steps().count()).sum());
  }

  /** One equation, ready to run. */
  private record Ready(Points points, Routine together, Routine stepwise, boolean isStepped) {}

  /**
   * Runs all segments.
   *
   * @return whether the monitor let it come to the end
   */
  public boolean toTheEnd() {
    return segments.stream().allMatch(this::run);
  }

  private boolean run(StepLoop segment) {
    List<Ready> all = segment.tasks().stream().map(this::ready).toList();
    int last = segment.steps().last();
    for (int first = segment.steps().first(); first <= last; first += segment.block()) {
      int end = (int) Math.min(last, first + (long) segment.block() - 1);
      for (Ready ready : all) {
        ready.points.begin(first, end, ready.together);
      }
      if (!step(all.stream().filter(Ready::isStepped).toArray(Ready[]::new), first, end)) {
        return false;
      }
    }
    return true;
  }

  private Ready ready(EquationTask task) {
    return new Ready(
        task.points(),
        workspace.load(task.together(), task.block()),
        workspace.load(task.stepwise(), task.block()),
        !task.stepwise().isEmpty());
  }

  private boolean step(Ready[] stepped, int first, int last) {
    for (int from = first; from <= last; from += UNWATCHED) {
      int end = (int) Math.min(last, from + (long) UNWATCHED - 1);
      for (int step = from; stepped.length > 0 && step <= end; step++) {
        for (Ready ready : stepped) {
          ready.points.at(step, ready.stepwise);
        }
      }
      done += end - from + 1;
      if (!monitor.goesOn(done / work)) {
        return false;
      }
    }
    return true;
  }
}
