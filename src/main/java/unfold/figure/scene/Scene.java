package unfold.figure.scene;

import java.util.List;
import java.util.Optional;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.data.Tensor;
import unfold.equation.print.Factors;
import unfold.figure.mark.Subject;
import unfold.figure.mark.SubjectWords;
import unfold.figure.theme.Memo;
import unfold.figure.theme.Theme;
import unfold.figure.theme.ThemeStyles;
import unfold.layout.CircuitLayout;
import unfold.layout.SlicesLayout;
import unfold.layout.UnfoldingLayout;
import unfold.playback.Moment;
import unfold.playback.TickWindows;
import unfold.schedule.Schedule;
import unfold.trace.Trace;
import unfold.trace.simulate.NodeValues;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Everything that a figure is made of except the moment. Cheap to make anew when the theme or an
 * option changes; safe to use from several threads.
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
  private final ShownValues shown;
  private final Memo<Instance, NodeContent> contents;
  private final TickCopies copies;
  private final SquarePositions squarePositions;
  private final Legend legend;
  private final ColumnPlaces columnPlaces;

  /**
   * A scene with a given layout of the unfolding.
   *
   * @param unfoldingLayout the layout that the options ask for
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
    ShownValues shown = new ShownValues(circuit.system(), values, shownValues());
    this.shown = shown;
    this.contents = new Memo<>(shown::of);
    this.ticks = new Memo<>(schedule::arrivalTick);
    this.windows = TickWindows.of(schedule);
    this.delays = new Delays(circuit, schedule);
    this.looks = new ThemeStyles(options.theme());
    this.squarePositions = new SquarePositions(circuit, circuitLayout);
    this.arrows = new Arrows(circuitLayout, unfoldingLayout, circuit, delays, squarePositions);
    this.selection = new Selection(options.selection());
    this.legend = Legend.of(circuit, shown, looks);
    this.columnPlaces = new ColumnPlaces(this, shown::hasColumn);
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

  /** The number of ticks, which is also the last moment. */
  public int ticks() {
    return schedule.ticks();
  }

  /** The form in which nodes show values; off where there are none, and in a figure of the book. */
  public ValueDisplay shownValues() {
    return values.isPresent() && !isBook() ? options.values() : ValueDisplay.OFF;
  }

  /** Tells whether steps are named as in the book: then all is there and nothing moves. */
  public boolean isBook() {
    return names.book().isPresent();
  }

  public IndexNames names() {
    return names;
  }

  /** The name of a subject in the scene's figures, in plain words. */
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

  /** The tick in which an instance is computed or comes in; 0 if it is there from the beginning. */
  public int tickOf(Instance instance) {
    return ticks.apply(instance);
  }

  /** Tells whether an instance is read as zero because nobody gave it. */
  public boolean isAssumed(Instance instance) {
    return unfolding.assumed(instance.node()).contains(instance.index());
  }

  /** Tells whether an instance is a vertex of the unfolding. */
  public boolean isThere(Instance instance) {
    return unfolding.containsVertex(instance);
  }

  /** The content of an instance once it is computed. */
  public NodeContent content(Instance instance) {
    return contents.apply(instance);
  }

  /** The numbers, as TeX, that stand in a column beside an instance; mostly none. */
  public List<String> column(Instance instance) {
    return shown.column(instance);
  }

  public ColumnPlaces columnPlaces() {
    return columnPlaces;
  }

  /** The label of a node of the circuit as TeX; a scaled parameter has its factor below. */
  public String tex(Node node) {
    return scaled(node, NodeLabels.tex(node));
  }

  /** The label of a copy as TeX, likewise. */
  public String tex(Instance copy) {
    return scaled(copy.node(), NodeLabels.tex(copy));
  }

  private String scaled(Node node, String tex) {
    double factor = node instanceof Node.ParameterNode ? circuit.system().factor(node.name()) : 1;
    return factor == 1 ? tex : "{" + tex + " \\atop \\scriptstyle " + Factors.tex(factor) + "}";
  }

  /** The index that the circuit stands for in a tick. */
  CircuitPosition here(int tick, int step) {
    return copies.here(tick, step);
  }

  /** Tells whether the unfolding stands in one row of slices. */
  boolean isOneRow() {
    return unfoldingLayout instanceof SlicesLayout;
  }

  /** The middle one of the copies of a node that a tick of a plane computes, if any. */
  Optional<Instance> made(Node node, int tick) {
    List<Instance> all = isOneRow() ? List.of() : allMade(node, tick);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() / 2));
  }

  /** The copies of a node that a tick computes; of many, about a dozen. */
  List<Instance> allMade(Node node, int tick) {
    return copies.of(node, tick);
  }

  public Arrows arrows() {
    return arrows;
  }

  public SquarePositions squarePositions() {
    return squarePositions;
  }

  public Legend key() {
    return legend;
  }

  /** The scene at a moment; with the book's names, always at the last. */
  public Frame frame(Moment moment) {
    return new Frame(this, isBook() ? new Moment(schedule.ticks()) : moment);
  }
}
