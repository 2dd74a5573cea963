package unfold.figure.draw;

import java.util.Optional;
import java.util.function.Consumer;
import unfold.figure.mark.CellGrid;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.NodeContent;
import unfold.figure.scene.NodeLabels;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.place.Outline;
import unfold.typesetting.MathLabel;

/** The marks inside an operation that shows its value: its sign, and below it cells. */
final class SmallNodeMarks {
  private static final double RISE = 6.5;
  private static final double DROP = 6;
  private static final double HEIGHT = 9;
  private static final double CELL_WIDTH = 5.5;
  private static final double CELLS_WIDTH = 28;
  private static final double NUMBER = 10.5;
  private static final double LARGEST = 14;
  private static final double HIGHEST = 10.5;

  /** Between what is written and the border. */
  private static final double INSIDE = 2;

  private final ThemeStyles looks;
  private final Consumer<Mark> out;

  SmallNodeMarks(ThemeStyles looks, Consumer<Mark> out) {
    this.looks = looks;
    this.out = out;
  }

  void draw(NodeMarks.Sign sign, NodePlace place, Appearance appearance) {
    Subject subject = sign.subject();
    value(subject, place, appearance);
    if (appearance.stale() > 0) {
      Path lines = looks.smallHatching().translate(place.center().x(), place.center().y());
      out.accept(new Mark.Line(subject, lines, looks.hatch.faded(appearance.stale())));
    }
    MathLabel label = NodeLabels.fitted(sign.tex(), LARGEST, it -> hasRoom(it, place.outline()));
    Point at = label.centredOn(place.center().plus(0, -RISE));
    Colour ink = looks.theme.quiet().towards(looks.theme.ink(), appearance.landed());
    out.accept(new Mark.Label(subject, label, at, ink));
  }

  /** Draws the number, or cells where it would be too small to read. */
  private void value(Subject subject, NodePlace place, Appearance appearance) {
    Optional<MathLabel> number = number(appearance.content(), place.outline());
    if (number.isPresent()) {
      Point at = number.get().centredOn(place.center().plus(0, DROP));
      Colour ink = looks.theme.ink().faded(appearance.shown());
      out.accept(new Mark.Label(subject, number.get(), at, ink));
      return;
    }
    NodeContent.cells(appearance.content())
        .map(it ->
            new Mark.Cells(subject, cells(place, it), it, looks.theme.cells(), appearance.shown()))
        .ifPresent(out);
  }

  private static Optional<MathLabel> number(NodeContent content, Outline outline) {
    return content instanceof NodeContent.OneNumber(String tex, _)
        ? Optional.of(NodeLabels.fitted(tex, NUMBER, it -> isWithin(it, outline)))
            .filter(it -> isWithin(it, outline))
        : Optional.empty();
  }

  private static boolean isWithin(MathLabel number, Outline outline) {
    return number.box().width() / 2 <= half(outline, DROP + number.box().height() / 2);
  }

  private static Box cells(NodePlace place, CellGrid value) {
    double room = 2 * half(place.outline(), DROP + HEIGHT / 2);
    double wanted = CELL_WIDTH * Math.max(2, value.columns());
    double width = Math.min(Math.min(CELLS_WIDTH, wanted), room);
    return Box.around(place.center().plus(0, DROP), width, HEIGHT);
  }

  private static boolean hasRoom(MathLabel label, Outline outline) {
    double half = label.box().width() / 2;
    return label.box().height() <= HIGHEST
        && half <= half(outline, RISE + label.box().height() / 2);
  }

  /** How far a node reaches to either side, at a distance above or below its centre. */
  private static double half(Outline outline, double away) {
    return switch (outline) {
      case Outline.Disc(double radius) -> chord(radius - INSIDE, away);
      case Outline.Rounded(double width, _, double corner) ->
          width / 2 - corner + chord(corner - INSIDE, away);
    };
  }

  private static double chord(double radius, double away) {
    return Math.sqrt(Math.max(0, radius * radius - away * away));
  }
}
