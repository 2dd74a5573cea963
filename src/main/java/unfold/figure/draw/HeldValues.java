package unfold.figure.draw;

import java.util.function.Consumer;
import unfold.circuit.Wire;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Delays;
import unfold.figure.scene.NodeContent;
import unfold.figure.scene.NodeLabels;
import unfold.figure.scene.Scene;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.place.WirePlace;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Instance;

/** The values that squares hold: the bars on the face of each, and its name beside it. */
final class HeldValues {
  /** The part of the way after which a value that enters a square shows on its face. */
  private static final double ENTERED = 0.7;

  private static final double DROP = 16;

  /** The bars on a face: less high than the square, which stays a solid one to the eye. */
  private static final double FACE_WIDTH = 13;

  private static final double FACE_HEIGHT = 8;
  private static final double NAME = 13;

  private final Scene scene;
  private final Consumer<Mark> out;

  HeldValues(Scene scene, Consumer<Mark> out) {
    this.scene = scene;
    this.out = out;
  }

  /** Draws what a chip is at the squares it leaves and comes to. */
  void draw(Wire wire, WirePlace place, Delays.Chip chip) {
    int squares = place.squares().size();
    if (chip.from() >= 1 && chip.from() <= squares && chip.moved() < 1) {
      boolean ends = chip.to() < 1 || chip.to() > squares;
      double drop = ends ? DROP * chip.moved() : 0;
      draw(wire, place, chip.instance(), chip.from(), 1 - chip.moved(), drop);
    }
    double arrives = chip.from() > squares ? 0 : ENTERED;
    if (chip.to() >= 1 && chip.to() <= squares && chip.moved() > arrives) {
      double entered = (chip.moved() - arrives) / (1 - arrives);
      draw(wire, place, chip.instance(), chip.to(), entered, 0);
    }
  }

  private void draw(
      Wire wire, WirePlace place, Instance value, int square, double opacity, double drop) {
    Subject subject = new Subject.Held(wire, square, value);
    Point center = place.squares().get(square - 1);
    boolean known = scene.isThere(value);
    if (known) {
      Box face = Box.around(center, FACE_WIDTH, FACE_HEIGHT);
      NodeContent.cells(scene.content(value))
          .map(it -> new Mark.Cells(subject, face, it, scene.theme().cells(), opacity))
          .ifPresent(out);
    }
    if (known || scene.isAssumed(value)) {
      String name = known ? DrawMessages.holds(NodeLabels.tex(value)) : NodeLabels.zero(value);
      Box room = place.chips().get(square - 1);
      MathLabel tag = NodeLabels.fitted(name, WirePlace.CHIP_WIDTH, NAME);
      Point at = tag.centredOn(room.center().plus(0, drop));
      out.accept(new Mark.Label(subject, tag, at, scene.theme().ink().faded(opacity)));
    }
  }
}
