package unfold.figure.peel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import unfold.figure.mark.Mark;
import unfold.figure.mark.MovedMarks;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Arrow;
import unfold.figure.scene.Scene;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.Delay;
import unfold.layout.place.WirePlace;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/**
 * The way of one copy: it travels to its column as it is; there its loops swing open at their
 * squares, which become the middle of the arrows from the column before.
 */
final class CopyMotion {
  private static final double ARRIVED = 0.66;
  private static final double OPENS = 0.55;

  /** Points on a wire that are moved; enough that a polyline looks like the curve. */
  private static final int POINTS = 40;

  private final Scene scene;
  private final UnaryOperator<Point> there;
  private final double travelled;
  private final double swung;

  /**
   * The copy after a part of its way.
   *
   * @param there maps points of the circuit's figure to the same points of the screen in the units
   *     of the unfolding's
   * @param share the part of the way that is done, from 0 to 1
   */
  CopyMotion(Scene scene, UnaryOperator<Point> there, double share) {
    this.scene = scene;
    this.there = there;
    this.travelled = PeelTimes.eased(share / ARRIVED);
    this.swung = PeelTimes.eased((share - OPENS) / (1 - OPENS));
  }

  /** The opacity of the copy: it thickens as its loops open. */
  double opacity() {
    return 0.55 + 0.45 * swung;
  }

  /** Puts out the marks of one subject where they are on the way. */
  void move(List<Mark> marks, Consumer<Mark> out) {
    switch (marks.getFirst().subject()) {
      case Subject.Copy(Instance instance) ->
          marks.forEach(mark -> out.accept(MovedMarks.by(mark, behind(instance, mark))));
      case Subject.CableCopy(Dependency edge) -> wire(edge, marks, out);
      default -> {} // bands, rings and the values under way come when all has landed
    }
  }

  /** The vector from where a node will stand to where it is. */
  private Point behind(Instance instance, Mark mark) {
    Point goal =
        mark.subject().isShared()
            ? mark.bounds().center()
            : scene.unfoldingLayout().place(instance).center();
    return origin(instance).minus(goal).times(1 - travelled);
  }

  private Point origin(Instance instance) {
    return there.apply(scene.circuitLayout().place(instance.node()).center());
  }

  private void wire(Dependency edge, List<Mark> marks, Consumer<Mark> out) {
    Subject subject = marks.getFirst().subject();
    WirePlace from = scene.circuitLayout().wire(edge.wire());
    WirePlace to = scene.arrows().of(edge).place();
    Arrow arrow = Arrow.along(between(edge, from.path(), to.path()));
    List<Mark.Line> lines =
        marks.stream().filter(Mark.Line.class::isInstance).map(Mark.Line.class::cast).toList();
    out.accept(new Mark.Line(subject, arrow.shaft(), lines.getFirst().look()));
    out.accept(new Mark.Line(subject, arrow.head(), lines.get(1).look()));
    squares(edge, from, to.path(), out);
    List<Mark.Label> labels =
        marks.stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    for (int i = 0; i < labels.size(); i++) {
      Mark.Label label = labels.get(i);
      Point start =
          i < from.labels().size() ? from.labels().get(i).origin() : from.path().pointAt(0.5);
      Point at = along(edge, start, label.at());
      out.accept(new Mark.Label(subject, label.label(), at, label.colour()));
    }
  }

  private Path between(Dependency edge, Path from, Path to) {
    return Path.polyline(
        IntStream.rangeClosed(0, POINTS)
            .mapToDouble(it -> (double) it / POINTS)
            .mapToObj(it -> along(edge, from.pointAt(it), to.pointAt(it)))
            .toList());
  }

  /** A point of a wire: one through squares travels with its target and then swings open. */
  private Point along(Dependency edge, Point from, Point to) {
    return edge.wire().offset() == 0
        ? there.apply(from).towards(to, travelled)
        : riding(edge, from).towards(to, swung);
  }

  private Point riding(Dependency edge, Point from) {
    Point way = scene.unfoldingLayout().place(edge.target()).center().minus(origin(edge.target()));
    return there.apply(from).plus(way.times(travelled));
  }

  private void squares(Dependency edge, WirePlace from, Path arrow, Consumer<Mark> out) {
    if (swung == 1 || !scene.delays().leaders().contains(edge.wire())) {
      return;
    }
    for (int i = 0; i < from.squares().size(); i++) {
      Delay delay = from.delays().get(i);
      Point at = along(edge, from.squares().get(i), arrow.pointAt(0.5));
      out.accept(
          new Mark.Square(
              new Subject.Square(edge.wire(), i + 1),
              at,
              WirePlace.SQUARE * (1 - swung),
              delay.hollow() ? scene.looks().hollow : scene.looks().square));
    }
  }
}
