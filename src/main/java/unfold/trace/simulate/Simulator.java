package unfold.trace.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import unfold.data.Dataset;
import unfold.equation.Diagnostic;
import unfold.schedule.Schedule;
import unfold.trace.Precision;
import unfold.trace.ProgressMonitor;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.compile.Planner;
import unfold.trace.compile.Refusal;
import unfold.trace.order.Run;
import unfold.trace.order.RunPlan;
import unfold.trace.program.Arithmetic;
import unfold.trace.storage.Batch;
import unfold.trace.storage.InputFilling;
import unfold.trace.storage.Size;
import unfold.trace.storage.StorageLayout;
import unfold.trace.storage.TraceExtraction;

/**
 * Computes every variable at every index.
 *
 * @param limit the most bytes that may be recorded
 */
public record Simulator(Arithmetic arithmetic, Precision precision, long limit) {
  /**
   * Simulates one member alone.
   *
   * @param schedule at the extents of the data
   * @param dataset of a system that {@linkplain unfold.equation.EquationSystem#hasValues has
   *     values}; its first member counts
   */
  public Simulation run(Schedule schedule, Dataset dataset, ProgressMonitor monitor) {
    return run(List.of(schedule), dataset.member(0), monitor);
  }

  /**
   * Simulates all members of a minibatch, those together whose schedules have the same stages.
   *
   * @param schedules one for each member of the dataset, at its extents
   */
  public Simulation run(List<Schedule> schedules, Dataset dataset, ProgressMonitor monitor) {
    List<Batch> batches = Batch.of(schedules, dataset);
    Size size = Size.of(batches, precision);
    Optional<Diagnostic> tooLarge = size.beyond(limit);
    if (tooLarge.isPresent()) {
      return new Simulation.Refused(List.of(tooLarge.get()));
    }
    try {
      return run(batches, monitor);
    } catch (Refusal refusal) {
      return new Simulation.Refused(
          List.of(Diagnostic.mistake(refusal.span(), String.valueOf(refusal.getMessage()))));
    } catch (OutOfMemoryError e) {
      return new Simulation.Refused(List.of(size.beyondMemory()));
    }
  }

  private Simulation run(List<Batch> batches, ProgressMonitor monitor) {
    Map<Integer, Trace> traces = new TreeMap<>();
    for (int number = 0; number < batches.size(); number++) {
      int before = number;
      ProgressMonitor part = share -> monitor.goesOn((before + share) / batches.size());
      StorageLayout layout = StorageLayout.of(batches.get(number));
      Optional<Diagnostic> tooLong = layout.tooLong(precision);
      if (tooLong.isPresent()) {
        return new Simulation.Refused(List.of(tooLong.get()));
      }
      Optional<Map<Integer, Trace>> some = run(layout, part);
      if (some.isEmpty()) {
        return new Simulation.Stopped();
      }
      traces.putAll(some.get());
    }
    return new Simulation.Finished(new ArrayList<>(traces.values()));
  }

  /** The traces by the numbers of the members; empty where the run was stopped. */
  private Optional<Map<Integer, Trace>> run(StorageLayout layout, ProgressMonitor monitor) {
    Batch batch = layout.batch();
    RunPlan plan = Planner.of(batch, layout.storage());
    try (Arithmetic.Workspace workspace = arithmetic.open(precision, plan.storage().lengths())) {
      boolean done =
          new InputFilling(layout, plan.storage(), workspace, monitor).toTheEnd()
              && new Run(plan.segments(), workspace, monitor).toTheEnd();
      return done
          ? Optional.of(new TraceExtraction(layout, plan.storage(), workspace, precision).traces())
          : Optional.empty();
    }
  }
}
