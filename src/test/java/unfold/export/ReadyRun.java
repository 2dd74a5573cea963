package unfold.export;

import java.util.Map;
import java.util.Optional;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.data.file.DataSource;
import unfold.equation.EquationSystem;
import unfold.equation.Settings;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.ExportedRun;
import unfold.export.sheet.Page;
import unfold.figure.View;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.layout.CircuitLayout;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;
import unfold.schedule.Schedule;
import unfold.schedule.Scheduling;
import unfold.trace.Precision;
import unfold.trace.ProgressMonitor;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.simulate.Simulator;
import unfold.unfolding.Unfolding;

/**
 * A system with its data, computed.
 *
 * @param trace empty if the system has no values to compute
 */
record ReadyRun(Dataset given, Optional<Trace> trace) {
  private static final long LIMIT = 1L << 30;

  /**
   * @return empty if it cannot be computed
   */
  static Optional<ReadyRun> of(
      EquationSystem system, DataSource data, Map<String, Integer> extents) {
    return Dataset.load(system, data, 1, extents).value().flatMap(ReadyRun::of);
  }

  private static Optional<ReadyRun> of(Dataset given) {
    return unfolding(given, Grain.VARIABLES)
        .filter(it -> Scheduling.of(it).diagnostics().isEmpty())
        .flatMap(it ->
            given.system().hasValues()
                ? trace(given, Schedule.of(it))
                    .map(trace -> new ReadyRun(given, Optional.of(trace)))
                : Optional.of(new ReadyRun(given, Optional.empty())));
  }

  private static Optional<Unfolding> unfolding(Dataset given, Grain grain) {
    Optional<Circuit> circuit = Circuits.of(given.system(), grain).value();
    return circuit.map(it -> Unfolding.of(it, given.extents()));
  }

  private static Optional<Trace> trace(Dataset given, Schedule schedule) {
    Simulation run =
        new Simulator(new Nd4jArithmetic(), Precision.FLOAT64, LIMIT)
            .run(schedule, given, ProgressMonitor.NONE);
    return run instanceof Simulation.Finished it ? Optional.of(it.trace()) : Optional.empty();
  }

  Scene scene(Grain grain, Theme theme, ShownSteps shown) {
    Unfolding unfolding = unfolding(given, grain).orElseThrow();
    return Scene.of(
        Schedule.of(unfolding),
        CircuitLayout.of(unfolding.circuit()),
        trace,
        FigureOptions.USUAL.withTheme(theme).withShown(shown));
  }

  /** At its start. */
  ExportRequest request(Scene scene, View view, String words) {
    return new ExportedRun(words, "", Settings.NONE, given, 0)
        .request(scene, new Moment(0), Page.USUAL.withView(view));
  }
}
