package unfold.figure.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.figure.mark.CellGrid;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.NodeContent;
import unfold.figure.scene.NodeLabels;
import unfold.figure.theme.Colour;
import unfold.figure.theme.Pattern;
import unfold.figure.theme.Ramp;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.place.Outline;
import unfold.typesetting.MathLabel;

/** The marks of a node: its outline, its label, its value, its rings. */
public final class NodeMarks {
  /** Distance of the accent from the border: small, as labels may stand beside it. */
  private static final double RING = 2;

  private static final double HALO = 5;

  private static final double CHOSEN = 10;
  private static final double LABEL_RISE = 7.5;
  private static final double VALUE_DROP = 12.5;
  private static final double NUMBER = 13;
  private static final double NUMBER_RISE = -2;
  private static final double CELL_WIDTH = 8;
  private static final double CELLS_WIDTH = 34;
  private static final double CELLS_HEIGHT = 13;
  private static final double WIDEST_LABEL = 45;
  private static final double WIDEST_RAISED = 36;
  private static final double INSIDE = 1.2;
  private static final double SMALL = 14;

  private final ThemeStyles looks;
  private final Consumer<Mark> out;

  public NodeMarks(ThemeStyles looks, Consumer<Mark> out) {
    this.looks = looks;
    this.out = out;
  }

  /** The identity of a node to draw: subject, node, role and label as TeX. */
  public record Sign(Subject subject, Node node, Role role, String tex) {}

  /** Draws outline, pattern, label and value of a node. */
  public void draw(Sign sign, NodePlace place, Appearance appearance) {
    outline(sign, place, appearance);
    List<Mark> writing = new ArrayList<>();
    new NodeMarks(looks, writing::add).write(sign, place, appearance);
    pattern(sign, place, appearance, writing);
    writing.forEach(out);
  }

  private void write(Sign sign, NodePlace place, Appearance appearance) {
    if (hasRoom(place)) {
      content(sign, place.center(), appearance);
      label(sign, place.center(), WIDEST_LABEL, appearance);
    } else if (appearance.shown() > 0 && NodeContent.cells(appearance.content()).isPresent()) {
      new SmallNodeMarks(looks, out).draw(sign, place, appearance);
    } else {
      name(sign, place, appearance);
    }
  }

  /** Draws a node that stands before or after all that is drawn in full. */
  void outside(Sign sign, NodePlace place) {
    shape(sign.subject(), place, 0, looks.outside(sign.role()));
    label(sign, place.center(), WIDEST_LABEL, Appearance.solid(NodeContent.NOTHING));
  }

  /**
   * Draws the rings around a node. They come before the wires that reach it.
   *
   * @param name the name of the node in words
   * @param ringed whether it is computed now
   * @param chosen whether it belongs to the selection
   */
  public void rings(Subject subject, String name, NodePlace place, boolean ringed, boolean chosen) {
    Subject around = new Subject.Furniture("ring-" + subject.id(), words(name, ringed, chosen));
    if (ringed) {
      shape(around, place, HALO, looks.halo);
      shape(around, place, RING, looks.ring);
    }
    if (chosen) {
      shape(around, place, CHOSEN, looks.chosen);
    }
  }

  private static String words(String name, boolean ringed, boolean chosen) {
    if (!ringed) {
      return DrawMessages.selected(name);
    }
    return chosen ? DrawMessages.computedNowSelected(name) : DrawMessages.computedNow(name);
  }

  private void outline(Sign sign, NodePlace place, Appearance appearance) {
    double away = appearance.swelling() * place.outline().width() / 2;
    ShapeStyle solid = looks.solid(sign.role());
    if (appearance.landed() == 1 && appearance.filled() == 1) {
      shape(sign.subject(), place, away, solid);
      return;
    }
    if (appearance.filled() > 0) {
      ShapeStyle fill = ShapeStyle.filled(solid.fill()).faded(appearance.filled());
      shape(sign.subject(), place, away, fill);
    }
    if (appearance.landed() < 1) {
      shape(sign.subject(), place, away, looks.pending(sign.role()));
    }
    if (appearance.landed() > 0) {
      ShapeStyle line =
          ShapeStyle.stroked(solid.stroke(), solid.width()).faded(appearance.landed());
      shape(sign.subject(), place, away, line);
    }
  }

  /** Draws the pattern along the rim, as strong as the fill, and nowhere near the writing. */
  private void pattern(Sign sign, NodePlace place, Appearance appearance, List<Mark> writing) {
    Pattern pattern = looks.theme.hue(sign.role()).pattern();
    if (pattern == Pattern.PLAIN || appearance.filled() == 0) {
      return;
    }
    Outline outline = grown(place.outline(), appearance.swelling() * place.outline().width() / 2);
    List<Box> taken =
        writing.stream().filter(mark -> !(mark instanceof Mark.Line)).map(Mark::bounds).toList();
    Path strokes = looks.textures.of(pattern, outline, place.center(), taken);
    if (!strokes.isEmpty()) {
      ShapeStyle look = looks.pattern(sign.role()).faded(appearance.filled());
      out.accept(new Mark.Line(sign.subject(), strokes, look));
    }
  }

  private void shape(Subject subject, NodePlace place, double away, ShapeStyle look) {
    out.accept(
        switch (grown(place.outline(), away)) {
          case Outline.Disc(double radius) -> new Mark.Disc(subject, place.center(), radius, look);
          case Outline.Rounded(_, _, double corner) ->
              new Mark.Plate(subject, place.box().grow(away), corner, look);
        });
  }

  private static Outline grown(Outline outline, double away) {
    return switch (outline) {
      case Outline.Disc(double radius) -> new Outline.Disc(radius + away);
      case Outline.Rounded(double width, double height, double corner) ->
          new Outline.Rounded(width + 2 * away, height + 2 * away, corner + Math.max(0, away));
    };
  }

  /** Tells whether a value fits below the label: the discs of variables are that large. */
  private static boolean hasRoom(NodePlace place) {
    return place.outline() instanceof Outline.Disc(double radius)
        && radius >= NodePlace.VARIABLE_RADIUS;
  }

  private void label(Sign sign, Point center, double width, Appearance appearance) {
    boolean raised =
        appearance.shown() > 0 && !(appearance.content() instanceof NodeContent.Nothing);
    if (raised) {
      Point above = center.plus(0, -LABEL_RISE);
      write(sign, NodeLabels.fitted(sign.tex(), NodeMarks::hasRoomAbove), above, appearance);
    } else {
      write(sign, NodeLabels.fitted(sign.tex(), width), center, appearance);
    }
  }

  /** Tells whether a label fits above a value, where the border comes nearer. */
  private static boolean hasRoomAbove(MathLabel label) {
    Point at = label.centredOn(new Point(0, -LABEL_RISE));
    Box ink = label.box().translate(at.x(), at.y());
    double corner = Math.hypot(ink.width() / 2, Math.max(-ink.y(), ink.bottom()));
    return ink.width() <= WIDEST_RAISED && corner <= NodePlace.VARIABLE_RADIUS - INSIDE;
  }

  /** Tells whether a number fits below a label, where the border comes nearer. */
  private static boolean hasRoomBelow(MathLabel number) {
    double low = VALUE_DROP + NUMBER_RISE + number.box().height() / 2;
    return Math.hypot(number.box().width() / 2, low) <= NodePlace.VARIABLE_RADIUS - INSIDE - 1;
  }

  /** Draws a small node's only writing, its label. */
  private void name(Sign sign, NodePlace place, Appearance appearance) {
    double width =
        place.outline() instanceof Outline.Disc disc
            ? 1.5 * disc.radius()
            : place.outline().width() - 6;
    write(sign, NodeLabels.fitted(sign.tex(), width, SMALL), place.center(), appearance);
  }

  private void write(Sign sign, MathLabel label, Point center, Appearance appearance) {
    Colour colour = looks.theme.quiet().towards(looks.theme.ink(), appearance.landed());
    out.accept(new Mark.Label(sign.subject(), label, label.centredOn(center), colour));
  }

  private void content(Sign sign, Point center, Appearance appearance) {
    if (appearance.shown() > 0) {
      value(sign.subject(), center.plus(0, VALUE_DROP), appearance);
    }
    if (appearance.stale() > 0) {
      boolean bare = appearance.content() instanceof NodeContent.Nothing;
      Path lines = looks.hatching(bare).translate(center.x(), center.y());
      out.accept(new Mark.Line(sign.subject(), lines, looks.hatch.faded(hatching(appearance))));
    }
  }

  /** The opacity of the hatching: half where a number is to be read through it. */
  private static double hatching(Appearance appearance) {
    boolean read = appearance.content() instanceof NodeContent.OneNumber;
    return read ? appearance.stale() / 2 : appearance.stale();
  }

  private void value(Subject subject, Point center, Appearance appearance) {
    switch (appearance.content()) {
      case NodeContent.OneNumber(String tex, _) -> {
        MathLabel number = NodeLabels.fitted(tex, NUMBER, NodeMarks::hasRoomBelow);
        Point at = number.centredOn(center.plus(0, NUMBER_RISE));
        out.accept(
            new Mark.Label(subject, number, at, looks.theme.ink().faded(appearance.shown())));
      }
      case NodeContent.Numbers(CellGrid fractions) -> {
        Box box = Box.around(center, width(fractions), CELLS_HEIGHT);
        Ramp ramp = looks.theme.cells();
        out.accept(new Mark.Cells(subject, box, fractions, ramp, appearance.shown()));
      }
      case NodeContent.Token(MathLabel label) -> {
        Colour ink = looks.theme.ink().faded(appearance.shown());
        out.accept(new Mark.Label(subject, label, label.centredOn(center), ink));
      }
      case NodeContent.Nothing() -> {}
    }
  }

  private static double width(CellGrid fractions) {
    int columns = fractions.columns();
    return columns == 1 ? 2 * CELL_WIDTH : Math.min(CELLS_WIDTH, CELL_WIDTH * columns);
  }
}
