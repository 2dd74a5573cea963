package unfold.trace.compile;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Shape;
import unfold.trace.order.EquationTask;
import unfold.trace.order.Points;
import unfold.trace.order.StepLoop;
import unfold.trace.program.Arithmetic;
import unfold.trace.program.Instruction;
import unfold.trace.program.Operand;
import unfold.trace.storage.Storage;

/** The program of one equation under construction. */
final class ProgramBuilder {
  private final Storage storage;
  private final Scratch room;
  private final List<StepLoop> before;
  private final List<Instruction> shared;
  private final List<Instruction> once;
  private final List<Instruction> together;
  private final List<Instruction> stepwise;
  private final Slots slots;

  /** The elements that a point has in the room of a block. */
  private static final class Slots {
    private int used;

    int take(int size) {
      int slot = used;
      used = Math.addExact(used, size);
      return slot;
    }
  }

  ProgramBuilder(Storage storage, Scratch room) {
    this.storage = storage;
    this.room = room;
    this.before = new ArrayList<>();
    this.shared = new ArrayList<>();
    this.once = new ArrayList<>();
    this.together = new ArrayList<>();
    this.stepwise = new ArrayList<>();
    this.slots = new Slots();
  }

  /**
   * A builder whose repeated instructions go into the program of a loop; others go where they did.
   */
  private ProgramBuilder(ProgramBuilder outer, List<Instruction> repeated) {
    this.storage = outer.storage;
    this.room = outer.room;
    this.before = outer.before;
    this.shared = outer.shared;
    this.once = outer.once;
    this.together = repeated;
    this.stepwise = repeated;
    this.slots = outer.slots;
  }

  ProgramBuilder within(List<Instruction> repeated) {
    return new ProgramBuilder(this, repeated);
  }

  void add(Level level, Instruction instruction) {
    (switch (level) {
          case SHARED -> shared;
          case ONCE -> once;
          case TOGETHER -> together;
          case STEPWISE -> stepwise;
        })
        .add(instruction);
  }

  /** Adds loops that have to run before anything that is added later. */
  void addBefore(List<StepLoop> segments) {
    flushOnce();
    before.addAll(segments);
  }

  private void flushOnce() {
    if (!shared.isEmpty() || !once.isEmpty()) {
      before.add(StepLoop.once(shared, once, storage.members()));
      shared.clear();
      once.clear();
    }
  }

  /** New room, which nothing else uses. */
  Operand room(Level level, Shape shape) {
    return switch (level) {
      case SHARED -> storage.steady(shape);
      case ONCE -> storage.each(shape);
      case TOGETHER -> local(shape, false);
      case STEPWISE -> room.isSingle() ? storage.steady(shape) : local(shape, true);
    };
  }

  private Operand local(Shape shape, boolean overwritten) {
    int slot = slots.take((int) shape.elements());
    return room.local(storage.local(), slot, shape, overwritten);
  }

  /**
   * Whether values of a level may be computed in some room, each in a place of its own. What is
   * computed once, before, cannot lie in the room of a block, which other loops use in between.
   */
  boolean isUsable(Operand offered, Level level) {
    boolean lasts = offered.buffer() != storage.local();
    return switch (level) {
      case SHARED -> lasts && offered.isSteady() && room.sides().size() == 1;
      case ONCE -> lasts && room.sides().size() == 1 && room.tellsApart(offered, false);
      case TOGETHER -> room.tellsApart(offered, false);
      case STEPWISE -> room.tellsApart(offered, true);
    };
  }

  /** The count of numbers kept for each index on the axis of the blocks. */
  int perStep() {
    return Math.multiplyExact(slots.used, room.width());
  }

  /** The loops that have to run before the equation itself. */
  List<StepLoop> before() {
    flushOnce();
    return List.copyOf(before);
  }

  /** The count of numbers kept while a block of some steps is computed. */
  int kept(int steps) {
    return Math.multiplyExact(points(steps), slots.used);
  }

  private int points(int steps) {
    return Math.multiplyExact(room.width(), room.blocked() < 0 ? 1 : steps);
  }

  /**
   * The task of computing the equation at some points.
   *
   * @param begin where the room for what it keeps begins
   */
  EquationTask task(Points points, int steps, int begin) {
    storage.reserveLocal(Math.addExact(begin, kept(steps)));
    Arithmetic.Block block = new Arithmetic.Block(points(steps), room.blocked(), begin);
    return new EquationTask(together, stepwise, points, block);
  }
}
