package unfold.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.figure.draw.Appearance;
import unfold.figure.draw.CopyFlight;
import unfold.figure.draw.NodeMarks;
import unfold.figure.draw.NumberColumn;
import unfold.figure.draw.SquareMarks;
import unfold.figure.draw.StepCounter;
import unfold.figure.draw.TravellingValues;
import unfold.figure.draw.WireMarks;
import unfold.figure.draw.WireMarks.Emphasis;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Frame;
import unfold.figure.scene.NodeContent;
import unfold.figure.scene.PlacedArrow;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.playback.Moment;
import unfold.playback.Phase;
import unfold.playback.Progress;
import unfold.unfolding.Instance;

/** The figure of the circuit at a moment: one slice, its squares and the values they hold. */
public final class CircuitFigure implements Figure {
  private static final double COUNTER = 34;
  private static final double COUNTER_ROOM = 52;

  private final Scene scene;
  private final Frame frame;
  private final boolean keyed;
  private final boolean leaving;

  private CircuitFigure(Scene scene, Moment moment, boolean keyed, boolean leaving) {
    this.scene = scene;
    this.frame = scene.frame(moment);
    this.keyed = keyed;
    this.leaving = leaving;
  }

  /** The circuit beside an unfolding: copies leave it to the right, and the key stands there. */
  public static CircuitFigure at(Scene scene, Moment moment) {
    return new CircuitFigure(scene, moment, false, true);
  }

  /** The circuit by itself, with a key of its own below it. */
  public static CircuitFigure alone(Scene scene, Moment moment) {
    return new CircuitFigure(scene, moment, true, true);
  }

  /** The circuit without copies in flight, for a figure that draws the unfolding and them too. */
  static CircuitFigure withoutCrossings(Scene scene, Moment moment) {
    return new CircuitFigure(scene, moment, false, false);
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
    Box drawn = drawn();
    Box counter = new Box(drawn.x(), drawn.bottom(), drawn.width(), COUNTER_ROOM);
    Box whole = scene.isBook() ? drawn : drawn.union(counter);
    return keyed ? whole.union(scene.key().box(keyCorner(), drawn.width())) : whole;
  }

  private Box drawn() {
    return scene.columnPlaces().aroundCircuit(scene.circuitLayout().extent());
  }

  private Point keyCorner() {
    Box drawn = drawn();
    return new Point(drawn.x(), drawn.bottom() + COUNTER_ROOM + 8);
  }

  @Override
  public Stream<Mark> marks(Box visible) {
    List<Mark> marks = new ArrayList<>();
    scene.circuit().nodes().forEach(node -> rings(node, marks));
    wires(marks);
    SquareMarks squares = new SquareMarks(scene, frame, marks::add);
    squares.draw();
    scene.circuit().nodes().forEach(node -> node(node, marks));
    TravellingValues travel = new TravellingValues(scene, frame, marks::add);
    travel.circuit();
    travel.draw();
    squares.drawMoving();
    if (leaving) {
      new CopyFlight(scene, frame, marks::add).leave(visible);
    }
    furniture(marks);
    return marks.stream().filter(new HiddenLabels(marks)::shows);
  }

  private void wires(List<Mark> marks) {
    WireMarks pen = new WireMarks(scene.looks(), marks::add);
    for (Wire wire : scene.circuit().graph().edgeSet()) {
      Subject subject = new Subject.Cable(wire);
      PlacedArrow placed = scene.arrows().of(wire);
      pen.draw(subject, placed.arrow(), 1, Emphasis.ofChosen(scene.selection().has(wire)));
      pen.labels(subject, placed.place().labels(), scene.arrows().isWeighted(wire), false);
    }
  }

  private void node(Node node, List<Mark> marks) {
    NodeMarks.Sign sign =
        new NodeMarks.Sign(
            new Subject.Original(node), node, scene.circuit().role(node), scene.tex(node));
    new NodeMarks(scene.looks(), marks::add)
        .draw(sign, scene.circuitLayout().place(node), appearance(node));
    scene.columnPlaces().of(node).ifPresent(it -> column(node, it, marks));
  }

  /** Draws the numbers that the circuit holds now, as soon as they are computed. */
  private void column(Node node, Box place, List<Mark> marks) {
    frame
        .now(node)
        .ifPresent(it ->
            new NumberColumn(scene, marks::add)
                .draw(new Subject.Original(node), it, place, frame.progress(it).computed()));
  }

  private void rings(Node node, List<Mark> marks) {
    new NodeMarks(scene.looks(), marks::add)
        .rings(
            new Subject.Original(node),
            node.id(),
            scene.circuitLayout().place(node),
            isRinged(node),
            scene.selection().has(node));
  }

  private boolean isRinged(Node node) {
    return frame.now(node).filter(frame::isRinged).isPresent();
  }

  private Appearance appearance(Node node) {
    if (scene.isBook()) {
      return Appearance.solid(NodeContent.NOTHING);
    }
    Optional<Instance> now = frame.now(node);
    Progress progress = now.map(frame::progress).orElse(Progress.NONE);
    if (now.isPresent() && progress.computed() > 0) {
      NodeContent content = scene.content(now.get());
      double beat = progress.isComputed() ? 0 : 0.12 * Math.sin(Math.PI * progress.computed());
      return new Appearance(1, 1, content, progress.computed(), 0, beat);
    }
    return frame
        .before(node)
        .filter(it -> frame.progress(it).isComputed())
        .map(this::stale)
        .orElse(Appearance.solid(NodeContent.NOTHING));
  }

  private Appearance stale(Instance before) {
    double hatched = Phase.TICK.progress(frame.fraction());
    NodeContent content = scene.content(before);
    return new Appearance(1, 1, content, 1, hatched, 0);
  }

  /** The middle x of the indexed nodes; loops reach out to one side, parameters stand aside. */
  private double middle() {
    return scene.circuit().nodes().stream()
        .filter(node -> !node.axes().isEmpty())
        .map(node -> scene.circuitLayout().place(node).box())
        .reduce(Box::union)
        .orElse(scene.circuitLayout().extent())
        .center()
        .x();
  }

  private void furniture(List<Mark> marks) {
    Box drawn = drawn();
    Point center = new Point(middle(), drawn.bottom() + COUNTER);
    if (!scene.isBook()
        && scene.circuit().nodes().stream().anyMatch(node -> !node.axes().isEmpty())) {
      new StepCounter(scene.looks()).draw(frame, center, marks::add);
    }
    if (keyed) {
      scene.key().draw(keyCorner(), drawn.width(), marks::add);
    }
  }
}
