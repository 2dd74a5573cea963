package unfold.figure;

import java.util.List;
import java.util.function.Consumer;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.WirePlace;

/** Squares and, beside them, what they hold. */
final class SquareMarks {
  private static final double DROP = 16;

  private final Scene scene;
  private final Frame frame;
  private final WireMarks pen;
  private final Chips chips;

  SquareMarks(Scene scene, Frame frame, Consumer<Mark> out) {
    this.scene = scene;
    this.frame = frame;
    this.pen = new WireMarks(scene.looks(), out);
    this.chips = new Chips(scene.looks(), out);
  }

  void draw() {
    for (Wire wire : scene.delays().leaders()) {
      WirePlace place = scene.circuitLayout().wire(wire);
      for (int i = 0; i < place.squares().size(); i++) {
        pen.square(new Subject.Square(wire, i + 1), place.squares().get(i), place.hollow());
      }
      if (!scene.isBook()) {
        scene.delays().chips(wire, frame).forEach(chip -> chip(wire, place, chip));
      }
    }
  }

  private void chip(Wire wire, WirePlace place, Delays.Chip chip) {
    Subject subject = new Subject.Held(wire, chip.place(place.squares().size()), chip.instance());
    Point center = center(wire, place, chip);
    double opacity = opacity(place.squares().size(), chip);
    String tex = Tags.tex(chip.instance());
    if (scene.isThere(chip.instance())) {
      chips.draw(subject, scene.circuit().role(wire.source()), tex, center, opacity);
    } else if (scene.isAssumed(chip.instance())) {
      chips.assumed(subject, Tags.zero(chip.instance()), center, opacity);
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
      return scene.courses().entering(wire).pointAt(chip.moved());
    }
    if (chip.to() > squares || chip.to() == 0) {
      return rooms.get(chip.from() - 1).center().plus(0, DROP * chip.moved());
    }
    Point there = rooms.get(chip.to() - 1).center();
    Point here = chip.from() > squares ? there.plus(0, -DROP) : rooms.get(chip.from() - 1).center();
    return here.towards(there, chip.moved());
  }
}
