package unfold.chain;

import org.jspecify.annotations.Nullable;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.equation.Checked;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.reading.Equations;
import unfold.layout.CircuitLayout;
import unfold.layout.IndexMode;
import unfold.layout.UnfoldingLayout;
import unfold.layout.step.ShownSteps;
import unfold.schedule.Schedule;
import unfold.schedule.Scheduling;
import unfold.unfolding.Unfolding;

/** The stages that all members of a minibatch share, each made once. */
final class SharedStages {
  /** The key of an unfolding, which as a graph would be compared vertex by vertex. */
  private record Unfolded(Grain grain, Extents extents) {}

  private record LaidOut(Unfolded unfolding, IndexMode index, ShownSteps shown) {}

  final ChainInput input;
  final Checked<EquationSystem> system;
  private final Remembered<Grain, Checked<Circuit>> circuits;
  private final Remembered<Unfolded, Checked<Schedule>> schedules;
  private final Remembered<Grain, CircuitLayout> circuitLayouts;
  private final Remembered<LaidOut, UnfoldingLayout> unfoldingLayouts;
  private @Nullable Checked<Dataset> dataset;

  SharedStages(ChainInput input) {
    this.input = input;
    this.system = Equations.read(input.text(), input.settings());
    this.circuits = new Remembered<>(grain -> system.then(it -> Circuits.of(it, grain)));
    this.schedules = new Remembered<>(this::inOrder);
    this.circuitLayouts = new Remembered<>(grain -> CircuitLayout.of(wired(grain)));
    this.unfoldingLayouts =
        new Remembered<>(it -> it.index().layout(unfold(it.unfolding()), it.shown()));
  }

  Checked<Circuit> circuit(Grain grain) {
    return circuits.at(grain);
  }

  /** The data and extents of every member. */
  synchronized Checked<Dataset> dataset() {
    Checked<Dataset> known = dataset;
    if (known == null) {
      known = system.then(it -> Dataset.load(it, input.files(), input.seed(), input.extents()));
      dataset = known;
    }
    return known;
  }

  Checked<Schedule> schedule(Grain grain, Extents extents) {
    return schedules.at(new Unfolded(grain, extents));
  }

  /** The schedule of an unfolding; that of operations follows from that of variables. */
  private Checked<Schedule> inOrder(Unfolded it) {
    return circuit(it.grain())
        .then(_ ->
            switch (it.grain()) {
              case VARIABLES -> Scheduling.of(unfold(it));
              case OPERATIONS ->
                  schedule(Grain.VARIABLES, it.extents()).map(all -> all.over(unfold(it)));
            });
  }

  private Unfolding unfold(Unfolded it) {
    return Unfolding.of(wired(it.grain()), it.extents());
  }

  private Circuit wired(Grain grain) {
    return circuit(grain).value().orElseThrow();
  }

  /**
   * The layout of a grain.
   *
   * @throws java.util.NoSuchElementException if there is no such circuit
   */
  CircuitLayout circuitLayout(Grain grain) {
    return circuitLayouts.at(grain);
  }

  /**
   * The layout of a grain.
   *
   * @throws java.util.NoSuchElementException if there is no such circuit
   */
  UnfoldingLayout unfoldingLayout(Grain grain, Extents extents, IndexMode index, ShownSteps shown) {
    return unfoldingLayouts.at(new LaidOut(new Unfolded(grain, extents), index, shown));
  }
}
