package unfold.figure.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import unfold.circuit.Wire;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Delays;
import unfold.figure.scene.Frame;
import unfold.figure.scene.Scene;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.Delay;
import unfold.layout.place.WirePlace;
import unfold.playback.Phase;

/**
 * The marks of the squares and of the values that they hold. A value enters its square along the
 * wire, shrinks into it, and stays on its face until the next one comes.
 */
public final class SquareMarks {
  private static final double HALO = 3.5;
  private static final double RING = 2.5;

  private final Scene scene;
  private final Frame frame;
  private final WireMarks pen;
  private final ValueChips chips;
  private final HeldValues held;
  private final Consumer<Mark> out;

  public SquareMarks(Scene scene, Frame frame, Consumer<Mark> out) {
    this.scene = scene;
    this.frame = frame;
    this.out = out;
    this.pen = new WireMarks(scene.looks(), out);
    this.chips = new ValueChips(scene.looks(), out);
    this.held = new HeldValues(scene, out);
  }

  public void draw() {
    for (Wire wire : scene.delays().leaders()) {
      WirePlace place = scene.circuitLayout().wire(wire);
      List<Delays.Chip> all = chips(wire);
      double beat = Math.sin(Math.PI * active(wire, all));
      for (int i = 0; i < place.squares().size(); i++) {
        pulse(wire, i + 1, place.squares().get(i), beat);
        square(wire, place, i);
      }
      all.forEach(chip -> held.draw(wire, place, chip));
    }
  }

  /** The values in the squares of a wire and on their way; with the book's names there are none. */
  private List<Delays.Chip> chips(Wire wire) {
    return scene.isBook() ? List.of() : scene.delays().chips(wire, frame);
  }

  /** Draws the values on their way into squares; they pass over what else there is. */
  public void drawMoving() {
    for (Wire wire : scene.delays().leaders()) {
      for (Delays.Chip chip : chips(wire)) {
        way(wire, chip).ifPresent(path -> moving(wire, chip, path.pointAt(chip.moved())));
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

  /** Draws the accent around a square that hands a value on or takes one in. */
  private void pulse(Wire wire, int square, Point at, double beat) {
    if (beat <= 0) {
      return;
    }
    Subject around =
        new Subject.Furniture(
            "pulse-" + new Subject.Square(wire, square).id(), DrawMessages.activeSquare());
    Box box = Box.around(at, WirePlace.SQUARE, WirePlace.SQUARE);
    plate(around, box.grow(HALO), scene.looks().halo.faded(beat));
    plate(around, box.grow(RING), scene.looks().ring.faded(beat));
  }

  private void plate(Subject subject, Box box, ShapeStyle look) {
    out.accept(new Mark.Plate(subject, box, RING, look));
  }

  /** The part of the phase in which the squares of a wire hand on, or take in; 0 outside them. */
  private double active(Wire wire, List<Delays.Chip> all) {
    if (all.isEmpty()) {
      return 0;
    }
    double handing = Phase.EMIT.progress(frame.fraction());
    boolean gathers = frame.now(wire.target()).filter(frame::isGathering).isPresent();
    boolean moves = all.stream().anyMatch(it -> it.moved() % 1 > 0);
    return moves ? Phase.LATCH.progress(frame.fraction()) : gathers && handing < 1 ? handing : 0;
  }

  /** The way of a chip from one place to another, if it moves. */
  private Optional<Path> way(Wire wire, Delays.Chip chip) {
    int squares = scene.circuitLayout().wire(wire).squares().size();
    int first = Math.min(chip.from(), chip.to());
    boolean moves = chip.moved() > 0 && chip.moved() < 1;
    boolean leaves = chip.from() > squares || chip.to() > squares;
    if (!moves || leaves || chip.from() > 0 && chip.to() == 0) {
      return Optional.empty();
    }
    if (chip.from() == 0) {
      return Optional.of(scene.squarePositions().entering(wire));
    }
    Path between = scene.squarePositions().between(wire, first);
    return Optional.of(chip.from() < chip.to() ? between : between.reversed());
  }

  private void moving(Wire wire, Delays.Chip chip, Point center) {
    int squares = scene.circuitLayout().wire(wire).squares().size();
    Subject subject = new Subject.Held(wire, chip.place(squares), chip.instance());
    double size = MovingValue.besideSquare(scene.squarePositions().clearance(center));
    chips.draw(
        scene,
        new MovingValue(
            subject, chip.instance(), scene.circuit().role(wire.source()), center, size, 1));
  }
}
