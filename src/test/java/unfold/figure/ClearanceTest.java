package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Grain;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.gallery.Gallery;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;
import unfold.unfolding.Instance;

/** Measured from the marks of whole figures, in every theme, as they are painted. */
@Tag("figures")
class ClearanceTest {
  private static final double CLEAR = 2;
  private static final double FINE = 0.05;
  private static final Map<Sample, List<Figure>> FIGURES = new ConcurrentHashMap<>();

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noWireRunsThroughANodeThatIsNotItsOwn(Sample sample) {
    for (Figure figure : figures(sample)) {
      List<Mark> marks = figure.marks(figure.extent()).toList();
      List<Mark> nodes = nodes(marks).toList();
      List<String> crossed = new ArrayList<>();
      for (Mark.Line line : lines(marks)) {
        crossed(line, nodes)
            .forEach(
                node -> crossed.add(line.subject().words() + " through " + node.subject().words()));
      }
      assertThat(crossed).isEmpty();
    }
  }

  private static Stream<Mark> crossed(Mark.Line line, List<Mark> nodes) {
    Box near = line.bounds().grow(1);
    List<Point> points = line.path().flattened(0.2);
    return nodes.stream()
        .filter(node -> node.bounds().grow(1).intersects(near))
        .filter(node -> !isEnd(node.subject(), line.subject()))
        .filter(node -> points.stream().anyMatch(point -> distance(point, node) < 0));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void labelsOfWiresKeepTwoClearOfEveryLineNodeAndOtherLabel(Sample sample) {
    for (Figure figure : figures(sample)) {
      List<Mark> marks = figure.marks(figure.extent()).toList();
      List<Mark.Label> labels = labels(marks);
      List<Mark.Line> lines = lines(marks);
      List<Mark> nodes = nodes(marks).toList();
      List<String> close = new ArrayList<>();
      for (Mark.Label label : labels) {
        Box box = label.bounds();
        lines.stream()
            .filter(line -> line.bounds().grow(CLEAR + 1).intersects(box))
            .filter(line -> distance(line, box) < CLEAR - FINE)
            .forEach(line -> close.add(say(label, line)));
        nodes.stream()
            .filter(node -> outside(node, box.grow(CLEAR - FINE)) < 0)
            .forEach(it -> close.add(say(label, it)));
        labels.stream()
            .filter(other -> other != label && other.bounds().intersects(box.grow(CLEAR - FINE)))
            .forEach(other -> close.add(say(label, other)));
      }
      assertThat(close).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsWrittenInANodeStaysInIt(Sample sample) {
    assertThat(figures(sample)).allSatisfy(ClearanceTest::writesWithinNodes);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8, 9, 16, 64})
  void cellsOfAnyNumberStayInTheirNode(int size) {
    String text = "input x(t) : %d ~ normal(0, 1)\nh(t) = h(t-1) + x(t)".formatted(size);
    Scenes scenes = Scenes.of(text, Grain.VARIABLES, Map.of("t", 2));
    writesWithinNodes(UnfoldedFigure.at(scenes.scene(Theme.LIGHT), new Moment(2)));
  }

  private static void writesWithinNodes(Figure figure) {
    List<Mark> marks = figure.marks(figure.extent()).toList();
    List<String> beyond = new ArrayList<>();
    for (Mark node : nodes(marks).toList()) {
      marks.stream()
          .filter(mark -> mark.subject().equals(node.subject()) && !node.subject().isShared())
          .filter(mark -> mark instanceof Mark.Label || mark instanceof Mark.Cells)
          .filter(mark -> corners(mark.bounds()).anyMatch(corner -> distance(corner, node) > -1))
          .forEach(mark -> beyond.add(mark.toString()));
    }
    assertThat(beyond).isEmpty();
  }

  private static Figure ofBook(Sample sample) {
    Scenes scenes =
        Scenes.ofBook(Gallery.named(sample.name()).orElseThrow().text(), sample.grain());
    FigureOptions options = FigureOptions.USUAL.withIndex(IndexMode.BOOK);
    return UnfoldedFigure.at(scenes.scene(Theme.LIGHT, options), new Moment(0));
  }

  /** Laid out once for all tests. */
  private static List<Figure> figures(Sample sample) {
    return FIGURES.computeIfAbsent(sample, ClearanceTest::drawn);
  }

  private static List<Figure> drawn(Sample sample) {
    Scenes scenes = sample.scenes();
    Scenes elided = scenes.showing(ShownSteps.of(List.of()));
    List<Figure> figures = new ArrayList<>();
    if (!scenes.isPlane()) {
      figures.add(ofBook(sample));
    }
    for (Theme theme : Theme.ALL) {
      Scene scene = scenes.scene(theme);
      for (double moment : List.of(0.0, (double) scenes.ticks())) {
        figures.add(CircuitFigure.alone(scene, new Moment(moment)));
        figures.add(UnfoldedFigure.at(scene, new Moment(moment)));
        figures.add(UnfoldedFigure.at(elided.scene(theme), new Moment(moment)));
      }
    }
    return figures;
  }

  private static List<Mark.Line> lines(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> isWire(mark.subject()) && mark instanceof Mark.Line)
        .map(Mark.Line.class::cast)
        .toList();
  }

  private static List<Mark.Label> labels(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> isWire(mark.subject()) && mark instanceof Mark.Label)
        .map(Mark.Label.class::cast)
        .toList();
  }

  private static Stream<Mark> nodes(List<Mark> marks) {
    return marks.stream()
        .filter(mark ->
            mark.subject() instanceof Subject.Original || mark.subject() instanceof Subject.Copy)
        .filter(mark -> mark instanceof Mark.Disc || mark instanceof Mark.Plate);
  }

  private static boolean isWire(Subject subject) {
    return subject instanceof Subject.Cable || subject instanceof Subject.CableCopy;
  }

  private static boolean isEnd(Subject node, Subject wire) {
    return switch (wire) {
      case Subject.Cable(var it) ->
          node.equals(new Subject.Original(it.source()))
              || node.equals(new Subject.Original(it.target()));
      case Subject.CableCopy(var it) -> isCopy(node, it.source()) || isCopy(node, it.target());
      case Subject.Original _, Subject.Copy _, Subject.Square _ -> false;
      case Subject.Held _, Subject.Travelling _, Subject.Furniture _ -> false;
    };
  }

  private static boolean isCopy(Subject node, Instance instance) {
    return node.equals(new Subject.Copy(instance));
  }

  /** From the edge of the ink to the box. */
  private static double distance(Mark.Line line, Box box) {
    List<Point> corners = line.path().flattened(0.05);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < corners.size(); i++) {
      int pieces = (int) Math.ceil(corners.get(i - 1).distance(corners.get(i)) / 0.5);
      for (int piece = 0; piece <= pieces; piece++) {
        Point point = corners.get(i - 1).towards(corners.get(i), (double) piece / pieces);
        Point near =
            new Point(
                Math.clamp(point.x(), box.x(), box.right()),
                Math.clamp(point.y(), box.y(), box.bottom()));
        least = Math.min(least, near.distance(point));
      }
    }
    return least - line.look().width() / 2;
  }

  /** How far outside a node a point is; negative inside. */
  private static double distance(Point point, Mark node) {
    return node instanceof Mark.Disc disc
        ? disc.center().distance(point) - disc.radius()
        : outside(node.bounds(), point);
  }

  /** How far outside a node a box is; negative where they meet. */
  private static double outside(Mark node, Box box) {
    if (node instanceof Mark.Disc disc) {
      Point near =
          new Point(
              Math.clamp(disc.center().x(), box.x(), box.right()),
              Math.clamp(disc.center().y(), box.y(), box.bottom()));
      return distance(near, node);
    }
    return node.bounds().intersects(box) ? -1 : 1;
  }

  private static double outside(Box box, Point point) {
    double dx = Math.max(box.x() - point.x(), point.x() - box.right());
    double dy = Math.max(box.y() - point.y(), point.y() - box.bottom());
    return Math.max(dx, dy);
  }

  private static Stream<Point> corners(Box box) {
    return Stream.of(
        box.topLeft(),
        box.bottomRight(),
        new Point(box.x(), box.bottom()),
        new Point(box.right(), box.y()));
  }

  private static String say(Mark.Label label, Mark other) {
    return "label of "
        + label.subject().words()
        + " at "
        + label.at()
        + " near "
        + other.subject().words();
  }
}
