package unfold.figure.draw;

import java.util.List;
import java.util.function.Consumer;
import unfold.circuit.Wire;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Delays;
import unfold.figure.scene.Frame;
import unfold.figure.scene.NodeLabels;
import unfold.figure.scene.Scene;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.place.Delay;
import unfold.layout.place.WirePlace;

/** The marks of the squares and of the values that they hold. */
public final class SquareMarks {
  private static final double DROP = 16;
  private static final double ENTERED = 0.6;

  private final Scene scene;
  private final Frame frame;
  private final WireMarks pen;
  private final ValueChips chips;
  private final Consumer<Mark> out;

  public SquareMarks(Scene scene, Frame frame, Consumer<Mark> out) {
    this.scene = scene;
    this.frame = frame;
    this.out = out;
    this.pen = new WireMarks(scene.looks(), out);
    this.chips = new ValueChips(scene.looks(), out);
  }

  public void draw() {
    for (Wire wire : scene.delays().leaders()) {
      WirePlace place = scene.circuitLayout().wire(wire);
      for (int i = 0; i < place.squares().size(); i++) {
        square(wire, place, i);
      }
      if (!scene.isBook()) {
        scene.delays().chips(wire, frame).forEach(chip -> chip(wire, place, chip));
      }
    }
  }

  private void square(Wire wire, WirePlace place, int i) {
    Subject subject = new Subject.Square(wire, i + 1);
    Point at = place.squares().get(i);
    Delay delay = place.delays().get(i);
    pen.square(subject, at, delay.hollow());
    double side = Math.signum(at.x() - place.chips().get(i).center().x());
    delay
        .tag(wire.source().axes().size() > 1)
        .ifPresent(tag -> {
          Point corner = tag.centredOn(at.plus(side * Delay.away(tag), 0));
          out.accept(new Mark.Label(subject, tag, corner, scene.theme().ink()));
        });
  }

  private void chip(Wire wire, WirePlace place, Delays.Chip chip) {
    Subject subject = new Subject.Held(wire, chip.place(place.squares().size()), chip.instance());
    Point center = center(wire, place, chip);
    double opacity = opacity(place.squares().size(), chip);
    String tex = NodeLabels.tex(chip.instance());
    if (scene.isThere(chip.instance())) {
      chips.draw(subject, scene.circuit().role(wire.source()), tex, center, opacity);
    } else if (scene.isAssumed(chip.instance())) {
      chips.assumed(subject, NodeLabels.zero(chip.instance()), center, opacity);
    }
  }

  private double opacity(int squares, Delays.Chip chip) {
    boolean arrives = chip.from() > squares;
    boolean drops = chip.to() > squares || chip.to() == 0;
    return arrives ? chip.moved() : drops ? 1 - chip.moved() : 1;
  }

  private Point center(Wire wire, WirePlace place, Delays.Chip chip) {
    List<Box> rooms = place.chips();
    int squares = rooms.size();
    if (chip.from() == 0) {
      double way = chip.to() == 0 ? ENTERED * chip.moved() : chip.moved();
      return scene.squarePositions().entering(wire).pointAt(way);
    }
    if (chip.to() > squares || chip.to() == 0) {
      return rooms.get(chip.from() - 1).center().plus(0, DROP * chip.moved());
    }
    Point there = rooms.get(chip.to() - 1).center();
    Point here = chip.from() > squares ? there.plus(0, -DROP) : rooms.get(chip.from() - 1).center();
    return here.towards(there, chip.moved());
  }
}
