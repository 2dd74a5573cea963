package unfold.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import unfold.data.Dataset;
import unfold.equation.Diagnostic;
import unfold.schedule.Schedule;

/**
 * Computes every variable at every index.
 *
 * @param limit the most bytes that may be recorded
 */
public record Simulator(Arithmetic arithmetic, Precision precision, long limit) {
  /**
   * @param schedule at the extents of the data
   * @param dataset of a system that {@linkplain unfold.equation.EquationSystem#hasValues has
   *     values}
   */
  public Simulation run(Schedule schedule, Dataset dataset, Watch watch) {
    try {
      Map<String, Domain> domains = Domains.of(schedule.unfolding(), dataset);
      Optional<Diagnostic> tooLarge = new Size(dataset.system(), domains, precision).beyond(limit);
      return tooLarge.isPresent()
          ? new Simulation.Refused(List.of(tooLarge.get()))
          : run(Planner.of(schedule, dataset, domains), schedule, dataset, watch);
    } catch (Refusal refusal) {
      return new Simulation.Refused(
          List.of(Diagnostic.mistake(refusal.span(), String.valueOf(refusal.getMessage()))));
    }
  }

  private Simulation run(Plan plan, Schedule schedule, Dataset dataset, Watch watch) {
    try (Arithmetic.Workspace workspace = arithmetic.open(precision, plan.storage().lengths())) {
      Filling filling =
          new Filling(schedule.unfolding(), dataset, plan.storage(), workspace, watch);
      if (!filling.toTheEnd() || !new Run(plan.segments(), workspace, watch).toTheEnd()) {
        return new Simulation.Stopped();
      }
      SequencedMap<String, Recording> recordings = new LinkedHashMap<>();
      plan.storage()
          .names()
          .forEach((name, place) -> recordings.put(name, recording(name, place, workspace)));
      return new Simulation.Finished(
          new Trace(
              precision,
              dataset.seed(),
              schedule.unfolding().extents(),
              recordings,
              FirstNotFinite.of(schedule, recordings)));
    } catch (OutOfMemoryError e) {
      return new Simulation.Refused(
          List.of(new Size(dataset.system(), domains(plan), precision).beyondMemory()));
    }
  }

  private static Recording recording(String name, Recorded place, Arithmetic.Workspace workspace) {
    return new Recording(name, place.domain(), place.shape(), workspace.take(place.buffer()));
  }

  private static Map<String, Domain> domains(Plan plan) {
    Map<String, Domain> domains = new LinkedHashMap<>();
    plan.storage().names().forEach((name, place) -> domains.put(name, place.domain()));
    return domains;
  }
}
