package unfold.chain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.layout.CircuitLayout;
import unfold.layout.IndexMode;
import unfold.layout.UnfoldingLayout;
import unfold.layout.step.ShownSteps;
import unfold.schedule.Schedule;
import unfold.trace.ProgressMonitor;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.simulate.Simulator;
import unfold.unfolding.Unfolding;

/**
 * The stages from a text to the picture and values of one member of its minibatch. A stage is made
 * when it is first asked for, by any thread, and kept. A stage that cannot be made has the mistakes
 * of the text or its data instead.
 */
public final class Chain {
  private final SharedStages stages;
  private final int chosen;

  public Chain(ChainInput input) {
    this(new SharedStages(input), input.member());
  }

  private Chain(SharedStages stages, int chosen) {
    this.stages = stages;
    this.chosen = chosen;
  }

  /** The chain of another input; of another member alone, it has the stages that are made. */
  public Chain with(ChainInput other) {
    return other.equals(input().withMember(other.member()))
        ? new Chain(stages, other.member())
        : new Chain(other);
  }

  /** Tells whether both have the data that were read once, and so the same values. */
  public boolean sharesDataWith(Chain other) {
    return stages == other.stages;
  }

  public ChainInput input() {
    return stages.input.withMember(chosen);
  }

  public Checked<EquationSystem> system() {
    return stages.system;
  }

  /** The title of the text, or another where it has none. */
  public String title(String otherwise) {
    return system().value().flatMap(EquationSystem::title).orElse(otherwise);
  }

  /** The names of the files that the data come from, each once; none where the text is mistaken. */
  public List<String> fileNames() {
    return system().value().map(NamedFiles::of).orElse(List.of());
  }

  /** The files that the text names and that wait for the user to allow them. */
  public List<Path> withheld() {
    return fileNames().stream()
        .flatMap(name -> stages.input.files().withheld(name).stream())
        .distinct()
        .toList();
  }

  public Checked<Circuit> circuit(Grain grain) {
    return stages.circuit(grain);
  }

  /** The data and extents of all members. */
  public Checked<Dataset> dataset() {
    return stages.dataset();
  }

  /** The member that is chosen, from 0; the last where there are not so many. */
  public int member() {
    return dataset().value().map(it -> Math.min(chosen, it.size() - 1)).orElse(chosen);
  }

  private Checked<Dataset.Member> given() {
    return dataset().map(it -> it.members().get(member()));
  }

  /** The unfolding of the chosen member, whether it can be computed or not. */
  public Checked<Unfolding> unfolding(Grain grain) {
    return circuit(grain).then(it -> given().map(member -> Unfolding.of(it, member.extents())));
  }

  /** The schedule of the chosen member, with its unfolding. */
  public Checked<Schedule> schedule(Grain grain) {
    return circuit(grain)
        .then(_ -> given().then(member -> stages.schedule(grain, member.extents())));
  }

  /** The schedules of all members; members of the same extents have the same. */
  public Checked<List<Schedule>> schedules(Grain grain) {
    return circuit(grain)
        .then(_ -> dataset())
        .then(all ->
            Checked.all(
                all.members().stream()
                    .map(member -> stages.schedule(grain, member.extents()))
                    .toList()));
  }

  /** The mistakes and notes about the text and its data, in the order of the text. */
  public List<Diagnostic> diagnostics() {
    return Stream.of(circuit(Grain.VARIABLES), dataset(), schedules(Grain.VARIABLES))
        .flatMap(it -> it.diagnostics().stream())
        .sorted(Diagnostic.IN_ORDER_OF_TEXT)
        .distinct()
        .toList();
  }

  /** The layout of a circuit that is not too large to be drawn. */
  public Checked<CircuitLayout> circuitLayout(Grain grain) {
    return circuit(grain).then(PictureLimit::within).map(_ -> stages.circuitLayout(grain));
  }

  private Checked<Schedule> drawable(Grain grain) {
    return circuit(grain).then(PictureLimit::within).then(_ -> schedule(grain));
  }

  /** The layout of all steps of the chosen member, by their numbers. */
  public Checked<UnfoldingLayout> unfoldingLayout(Grain grain) {
    return drawable(grain).map(it -> layout(it, grain, IndexMode.NUMBERS, ShownSteps.ALL));
  }

  private UnfoldingLayout layout(Schedule it, Grain grain, IndexMode index, ShownSteps shown) {
    return stages.unfoldingLayout(grain, it.unfolding().extents(), index, shown);
  }

  /**
   * The scene that figures of the chosen member are drawn from.
   *
   * @param trace the values of that member; empty for figures without
   */
  public Checked<Scene> scene(Grain grain, FigureOptions options, Optional<Trace> trace) {
    IndexMode index = options.index();
    return drawable(grain)
        .then(run -> stages.schedule(grain, index.of(run.unfolding()).extents()))
        .map(it ->
            new Scene(
                it,
                stages.circuitLayout(grain),
                layout(it, grain, index, options.shown()),
                trace,
                options));
  }

  /** The values of all members, as far as the watch lets it go on. */
  public Checked<Simulation> simulate(Simulator simulator, ProgressMonitor watch) {
    return schedules(Grain.VARIABLES)
        .then(all -> dataset().map(given -> simulator.run(all, given, watch)));
  }
}
