package unfold.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Node;
import unfold.data.Dataset;
import unfold.equation.EquationSystem;
import unfold.equation.Extents.Range;
import unfold.equation.reading.Equations;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.gallery.Gallery;
import unfold.layout.CircuitLayout;
import unfold.layout.IndexMode;
import unfold.layout.PlaneLayout;
import unfold.layout.UnfoldingLayout;
import unfold.layout.step.ShownSteps;
import unfold.schedule.Schedule;
import unfold.trace.Domain;
import unfold.trace.Numbers;
import unfold.trace.Precision;
import unfold.trace.Recording;
import unfold.trace.Trace;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/** Scenes of texts, with the data of their inputs and invented numbers for all else. */
public final class Scenes {
  /** Of the gallery's texts, which many tests draw: laid out once for all of them. */
  private static final Map<List<Object>, Scenes> KNOWN = new ConcurrentHashMap<>();

  private final Dataset dataset;
  private final Unfolding unfolding;
  private final Schedule schedule;
  private final CircuitLayout circuitLayout;
  private final UnfoldingLayout unfoldingLayout;

  private Scenes(Dataset dataset, Grain grain, IndexMode index) {
    Circuit circuit = Circuits.of(dataset.system(), grain).value().orElseThrow();
    this.dataset = dataset;
    this.unfolding = index.of(Unfolding.of(circuit, dataset.extents()));
    this.schedule = Schedule.of(unfolding);
    this.circuitLayout = CircuitLayout.of(circuit);
    this.unfoldingLayout = index.layout(unfolding, ShownSteps.ALL);
  }

  /** Of a few steps, as the book has them. */
  public static Scenes ofBook(String text, Grain grain) {
    return known(text, grain, Map.of(), IndexMode.BOOK);
  }

  public static Scenes ofGallery(String name, Grain grain, Map<String, Integer> extents) {
    return known(Gallery.named(name).orElseThrow().text(), grain, extents, IndexMode.NUMBERS);
  }

  private static Scenes known(
      String text, Grain grain, Map<String, Integer> extents, IndexMode index) {
    return KNOWN.computeIfAbsent(
        List.of(text, grain, extents, index), _ -> of(text, grain, extents, index));
  }

  public static Scenes of(String text, Grain grain, Map<String, Integer> extents) {
    return of(text, grain, extents, IndexMode.NUMBERS);
  }

  private static Scenes of(
      String text, Grain grain, Map<String, Integer> extents, IndexMode index) {
    EquationSystem system = Equations.read(text).value().orElseThrow();
    var loading = Dataset.load(system, Gallery.data(), 1, extents);
    return new Scenes(loading.value().orElseThrow(), grain, index);
  }

  /** The same with some of the steps. */
  public Scenes showing(ShownSteps shown) {
    return new Scenes(this, UnfoldingLayout.of(unfolding, shown));
  }

  private Scenes(Scenes other, UnfoldingLayout unfoldingLayout) {
    this.dataset = other.dataset;
    this.unfolding = other.unfolding;
    this.schedule = other.schedule;
    this.circuitLayout = other.circuitLayout;
    this.unfoldingLayout = unfoldingLayout;
  }

  /** Whether it is laid out in two dimensions: of several axes, or of a tree. */
  boolean isPlane() {
    return unfoldingLayout instanceof PlaneLayout;
  }

  public Unfolding unfolding() {
    return unfolding;
  }

  public int ticks() {
    return schedule.ticks();
  }

  public Scene scene(Theme theme) {
    return scene(theme, FigureOptions.USUAL);
  }

  public Scene scene(Theme theme, FigureOptions options) {
    Optional<Trace> trace = Optional.of(trace()).filter(_ -> dataset.system().hasValues());
    return new Scene(schedule, circuitLayout, unfoldingLayout, trace, options.withTheme(theme));
  }

  private Trace trace() {
    SequencedMap<String, Recording> all = new LinkedHashMap<>();
    unfolding.circuit().nodes().stream()
        .filter(node -> !(node instanceof Node.OperationNode))
        .forEach(node -> all.put(node.id(), recording(node)));
    return new Trace(Precision.FLOAT64, 1, unfolding.extents(), all, List.of());
  }

  private Recording recording(Node node) {
    Region region = unfolding.region(node);
    List<Range> ranges =
        IntStream.range(0, node.axes().size())
            .mapToObj(axis -> new Range(region.first(axis), region.last(axis)))
            .toList();
    Domain domain = new Domain(node.axes(), ranges);
    int elements = (int) node.shape().elements();
    double[] numbers = new double[domain.positions() * elements];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(node, domain.index(i / elements), i % elements);
    }
    return new Recording(node.id(), domain, node.shape(), Numbers.keep(numbers));
  }

  private double number(Node node, int[] index, int element) {
    double place = 0;
    for (int axis = 0; axis < index.length; axis++) {
      place += index[axis] * (1 + 0.6 * axis);
    }
    double invented = Math.sin(1.7 * place + 2.3 * element + node.id().length());
    return dataset
        .given(node.name())
        .filter(it -> node instanceof Node.InputNode)
        .filter(it -> it.isGiven(index))
        .map(it -> it.at(index).at(element))
        .orElse(invented);
  }
}
