package unfold.figure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Statement;
import unfold.layout.CircuitLayout;
import unfold.layout.UnfoldingLayout;
import unfold.playback.Moment;
import unfold.schedule.Pass;
import unfold.schedule.Schedule;
import unfold.trace.Trace;
import unfold.unfolding.Unfolding;

/**
 * All that a figure is made of but the moment. Cheap to make anew when the theme or an option
 * changes; safe to use from several threads.
 */
public final class Scene {
  private final Circuit circuit;
  private final Unfolding unfolding;
  private final Schedule schedule;
  private final CircuitLayout circuitLayout;
  private final UnfoldingLayout unfoldingLayout;
  private final FigureOptions options;
  private final Values values;
  private final Windows windows;
  private final Delays delays;
  private final Looks looks;
  private final Selection selection;
  private final Arrows arrows = new Arrows();
  private final Courses courses;
  private final Set<String> parameters;
  private final Key key;

  /**
   * @param trace empty for a system without values
   */
  public Scene(
      Unfolding unfolding,
      Schedule schedule,
      CircuitLayout circuitLayout,
      UnfoldingLayout unfoldingLayout,
      Optional<Trace> trace,
      Theme theme,
      FigureOptions options) {
    this.circuit = unfolding.circuit();
    this.unfolding = unfolding;
    this.schedule = schedule;
    this.circuitLayout = circuitLayout;
    this.unfoldingLayout = unfoldingLayout;
    this.options = options;
    this.values = new Values(circuit.system(), trace.filter(_ -> options.values()));
    this.windows = new Windows(circuit, schedule::rank);
    this.delays = new Delays(circuit, schedule);
    this.looks = new Looks(theme);
    this.courses = new Courses(circuitLayout);
    this.selection = new Selection(options.selection());
    this.parameters =
        circuit.system().parameters().map(Statement::name).collect(Collectors.toUnmodifiableSet());
    this.key = Key.of(circuit, values, looks);
  }

  public Theme theme() {
    return looks.theme;
  }

  public FigureOptions options() {
    return options;
  }

  Circuit circuit() {
    return circuit;
  }

  Unfolding unfolding() {
    return unfolding;
  }

  Schedule schedule() {
    return schedule;
  }

  CircuitLayout circuitLayout() {
    return circuitLayout;
  }

  UnfoldingLayout unfoldingLayout() {
    return unfoldingLayout;
  }

  Values values() {
    return values;
  }

  Windows windows() {
    return windows;
  }

  Delays delays() {
    return delays;
  }

  Looks looks() {
    return looks;
  }

  Selection selection() {
    return selection;
  }

  Arrows arrows() {
    return arrows;
  }

  Courses courses() {
    return courses;
  }

  Key key() {
    return key;
  }

  /** Whether a wire's labels are parameters rather than a function. */
  boolean isWeighted(Wire wire) {
    return wire.labels().stream().anyMatch(parameters::contains);
  }

  int firstStep() {
    Pass pass = schedule.passes().getFirst();
    return Math.min(pass.stepOf(pass.firstTick()), pass.stepOf(pass.lastTick()));
  }

  int lastStep() {
    Pass pass = schedule.passes().getFirst();
    return Math.max(pass.stepOf(pass.firstTick()), pass.stepOf(pass.lastTick()));
  }

  boolean isCarried(Node node) {
    return delays.isCarried(node);
  }

  Frame frame(Moment moment) {
    return new Frame(this, moment);
  }
}
