package unfold.export;

import java.util.Map;
import java.util.Optional;
import unfold.chain.Chain;
import unfold.chain.ChainInput;
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
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;
import unfold.trace.Precision;
import unfold.trace.ProgressMonitor;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.simulate.Simulator;

/**
 * A system with its data, computed.
 *
 * @param trace empty if the system has no values to compute
 */
public record ReadyRun(Chain chain, Optional<Trace> trace) {
  private static final long LIMIT = 1L << 30;

  /**
   * @return empty if it cannot be computed
   */
  public static Optional<ReadyRun> of(String text, DataSource data, Map<String, Integer> extents) {
    Chain chain = new Chain(new ChainInput(text, Settings.NONE, extents, 1, 0, data));
    return chain
        .schedule(Grain.VARIABLES)
        .value()
        .flatMap(_ ->
            chain.system().value().filter(EquationSystem::hasValues).isPresent()
                ? trace(chain).map(trace -> new ReadyRun(chain, Optional.of(trace)))
                : Optional.of(new ReadyRun(chain, Optional.empty())));
  }

  private static Optional<Trace> trace(Chain chain) {
    Simulator simulator = new Simulator(new Nd4jArithmetic(), Precision.FLOAT64, LIMIT);
    return chain.simulate(simulator, ProgressMonitor.NONE).value().stream()
        .filter(Simulation.Finished.class::isInstance)
        .map(it -> ((Simulation.Finished) it).trace())
        .findFirst();
  }

  public Dataset given() {
    return chain.dataset().value().orElseThrow();
  }

  public Scene scene(Grain grain, Theme theme, ShownSteps shown) {
    FigureOptions options = FigureOptions.USUAL.withTheme(theme).withShown(shown);
    return chain.scene(grain, options, trace).value().orElseThrow();
  }

  /** At its start. */
  public ExportRequest request(Scene scene, View view, String words) {
    return new ExportedRun(words, "", Settings.NONE, given(), 0)
        .request(scene, new Moment(0), Page.USUAL.withView(view));
  }
}
