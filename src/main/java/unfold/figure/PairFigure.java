package unfold.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.figure.draw.CopyFlight;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.MovedMarks;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Arrow;
import unfold.figure.scene.Frame;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.PlaneLayout;
import unfold.layout.SlicesLayout;
import unfold.playback.Moment;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Instance;

/** The figure of circuit, arrow that says Unfold, and unfolding, at one moment. */
public final class PairFigure implements Figure {
  private static final double GAP = 150;
  private static final double ARROW = 84;

  /** Width of the parts of the unfolding, at its beginning and at a slot, that a flight avoids. */
  private static final double NEAR = 600;

  /** The name of the arrow among the pieces of furniture. */
  static final String ARROW_NAME = "arrow";

  private final Scene scene;
  private final Frame frame;
  private final CircuitFigure circuit;
  private final UnfoldedFigure unfolded;
  private final Point apart;

  private PairFigure(Scene scene, Moment moment) {
    this.scene = scene;
    this.frame = scene.frame(moment);
    this.circuit = CircuitFigure.withoutCrossings(scene, moment);
    this.unfolded = UnfoldedFigure.withoutCrossings(scene, moment);
    this.apart = new Point(circuit.extent().right() + GAP - unfolded.extent().x(), dy(scene));
  }

  /** The drop of the unfolding: none where both have the same rows; a plane is centred. */
  private static double dy(Scene scene) {
    return switch (scene.unfoldingLayout()) {
      case SlicesLayout _ -> 0;
      case PlaneLayout plane ->
          scene.circuitLayout().extent().center().y() - plane.extent().center().y();
    };
  }

  /** The figure of a scene at a moment; past the last tick nothing changes any more. */
  public static PairFigure at(Scene scene, Moment moment) {
    return new PairFigure(scene, moment);
  }

  @Override
  public Theme theme() {
    return scene.theme();
  }

  @Override
  public String words(Subject subject) {
    return scene.words(subject);
  }

  @Override
  public Box extent() {
    return circuit.extent().union(unfolded.extent().translate(apart.x(), apart.y()));
  }

  @Override
  public Stream<Mark> marks(Box visible) {
    List<Mark> crossings = crossings();
    Box there = visible.translate(-apart.x(), -apart.y());
    Stream<Mark> right = unfolded.marks(there).map(mark -> MovedMarks.by(mark, apart));
    return Stream.of(circuit.marks(visible), arrow().stream(), right, joins(), crossings.stream())
        .flatMap(marks -> marks)
        .filter(new HiddenLabels(crossings)::shows);
  }

  /** The lines between squares that hand a value over and the arrows that they stand for. */
  private Stream<Mark> joins() {
    Subject subject = new Subject.Furniture("join", FigureMessages.join());
    return SquareArrow.handing(SquareArrow.at(scene, frame)).stream()
        .map(it -> SquareArrow.join(it.square(), it.arrow().plus(apart), 1))
        .map(path -> new Mark.Line(subject, path, scene.looks().join));
  }

  private List<Mark> arrow() {
    Subject subject = new Subject.Furniture(ARROW_NAME, FigureMessages.unfold());
    double left = circuit.extent().right() + (GAP - ARROW) / 2;
    double y = scene.circuitLayout().extent().center().y();
    Arrow arrow = Arrow.along(Path.line(new Point(left, y), new Point(left + ARROW, y)));
    Colour quiet = theme().quiet();
    MathLabel words = MathLabel.text(FigureMessages.unfold(), 13);
    Point at = words.centredOn(new Point(left + ARROW / 2, y - 16));
    return List.of(
        new Mark.Line(subject, arrow.shaft(), scene.looks().furniture),
        new Mark.Line(subject, arrow.head(), ShapeStyle.filled(quiet)),
        new Mark.Label(subject, words, at, quiet));
  }

  private List<Mark> crossings() {
    List<Mark> marks = new ArrayList<>();
    CopyFlight copyFlight = new CopyFlight(scene, frame, marks::add);
    for (Node node : scene.circuit().nodes()) {
      Point from = scene.circuitLayout().place(node).center();
      frame.copies(node).stream()
          .filter(copyFlight::isCrossing)
          .forEach(it -> copyFlight.cross(it, flight(from, it)));
    }
    return marks;
  }

  private Path flight(Point from, Instance instance) {
    Point slot = scene.unfoldingLayout().place(instance).center();
    List<Box> obstacles = new ArrayList<>();
    scene.circuit().nodes().forEach(it -> obstacles.add(scene.circuitLayout().place(it).box()));
    arrow().forEach(mark -> obstacles.add(mark.bounds()));
    Stream.of(unfolded.extent().x(), slot.x())
        .map(x -> new Box(x - NEAR / 2, unfolded.extent().y(), NEAR, unfolded.extent().height()))
        .flatMap(scene.unfoldingLayout()::placed)
        .forEach(placed -> obstacles.add(placed.place().box().translate(apart.x(), apart.y())));
    return FlightPath.between(from, slot.plus(apart), obstacles, extent());
  }
}
