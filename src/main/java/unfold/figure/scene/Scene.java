package unfold.figure.scene;

import java.util.List;
import java.util.Optional;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.data.Tensor;
import unfold.figure.mark.Subject;
import unfold.figure.mark.SubjectWords;
import unfold.figure.theme.Memo;
import unfold.figure.theme.Theme;
import unfold.figure.theme.ThemeStyles;
import unfold.layout.CircuitLayout;
import unfold.layout.SlicesLayout;
import unfold.layout.UnfoldingLayout;
import unfold.playback.Moment;
import unfold.schedule.Schedule;
import unfold.trace.Trace;
import unfold.trace.simulate.NodeValues;
import unfold.unfolding.Instance;
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
  private final Optional<NodeValues> values;
  private final FigureOptions options;
  private final IndexNames names;
  private final TickWindows windows;
  private final Delays delays;
  private final ThemeStyles looks;
  private final Selection selection;
  private final Arrows arrows;
  private final Memo<Instance, Integer> ticks;
  private final Memo<Instance, NodeContent> contents;
  private final TickCopies copies;
  private final SquarePositions courses;
  private final Legend key;

  /**
   * @param unfoldingLayout as the options ask for
   * @param trace empty for a system without values
   */
  public Scene(
      Schedule schedule,
      CircuitLayout circuitLayout,
      UnfoldingLayout unfoldingLayout,
      Optional<Trace> trace,
      FigureOptions options) {
    this.unfolding = schedule.unfolding();
    this.circuit = unfolding.circuit();
    this.schedule = schedule;
    this.copies = new TickCopies(schedule);
    this.circuitLayout = circuitLayout;
    this.unfoldingLayout = unfoldingLayout;
    this.options = options;
    this.names = IndexNames.of(options.index(), unfolding);
    this.values = trace.map(it -> new NodeValues(unfolding, it));
    ShownValues shown = new ShownValues(circuit.system(), values.filter(_ -> showsValues()));
    this.contents = new Memo<>(shown::of);
    this.ticks = new Memo<>(schedule::arrivalTick);
    this.windows = new TickWindows(circuit, schedule::rank);
    this.delays = new Delays(circuit, schedule);
    this.looks = new ThemeStyles(options.theme());
    this.courses = new SquarePositions(circuitLayout);
    this.arrows = new Arrows(circuitLayout, unfoldingLayout, circuit, delays, courses);
    this.selection = new Selection(options.selection());
    this.key = Legend.of(circuit, shown, looks);
  }

  public Theme theme() {
    return looks.theme;
  }

  public FigureOptions options() {
    return options;
  }

  public Unfolding unfolding() {
    return unfolding;
  }

  /** The value of a copy; empty for a system without any, and where none is known. */
  public Optional<Tensor> value(Instance copy) {
    return values.flatMap(it -> it.of(copy));
  }

  /** The last moment. */
  public int ticks() {
    return schedule.ticks();
  }

  /** Whether the nodes show values: those of a walk without ends have none. */
  public boolean showsValues() {
    return values.isPresent() && options.values() && !isBook();
  }

  /** Whether steps are as in the book: then all is there and nothing moves. */
  public boolean isBook() {
    return names.book().isPresent();
  }

  public IndexNames names() {
    return names;
  }

  /** What a subject is called in its figures, in plain words. */
  public String words(Subject subject) {
    return SubjectWords.of(subject, names::words);
  }

  public Circuit circuit() {
    return circuit;
  }

  public Schedule schedule() {
    return schedule;
  }

  public CircuitLayout circuitLayout() {
    return circuitLayout;
  }

  public UnfoldingLayout unfoldingLayout() {
    return unfoldingLayout;
  }

  TickWindows windows() {
    return windows;
  }

  public Delays delays() {
    return delays;
  }

  public ThemeStyles looks() {
    return looks;
  }

  public Selection selection() {
    return selection;
  }

  /** The tick in which an instance is made or comes in; 0 for what is there from the beginning. */
  public int tickOf(Instance instance) {
    return ticks.apply(instance);
  }

  /** Whether something reads it as zero, as nobody gave it. */
  public boolean isAssumed(Instance instance) {
    return unfolding.assumed(instance.node()).contains(instance.index());
  }

  /** Whether it has a value of its own. */
  public boolean isThere(Instance instance) {
    return unfolding.containsVertex(instance);
  }

  public NodeContent content(Instance instance) {
    return contents.apply(instance);
  }

  /** The place that the circuit stands for. */
  CircuitPosition here(int tick, int step) {
    return copies.here(tick, step);
  }

  /** Whether what is unfolded stands in one row of slices. */
  boolean isOneRow() {
    return unfoldingLayout instanceof SlicesLayout;
  }

  /** The middle one of the copies of a node that a tick makes, if it makes any. */
  Optional<Instance> made(Node node, int tick) {
    List<Instance> all = isOneRow() ? List.of() : allMade(node, tick);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() / 2));
  }

  /** The copies of a node that a tick makes; of many, about a dozen. */
  List<Instance> allMade(Node node, int tick) {
    return copies.of(node, tick);
  }

  public Arrows arrows() {
    return arrows;
  }

  public SquarePositions courses() {
    return courses;
  }

  public Legend key() {
    return key;
  }

  public Frame frame(Moment moment) {
    return new Frame(this, isBook() ? new Moment(schedule.ticks()) : moment);
  }
}
