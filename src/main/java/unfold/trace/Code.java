package unfold.trace;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Shape;

/** The instructions of one segment while they are being written. */
final class Code {
  /** So many numbers of a block are worked on at a time: what fits a processor's cache. */
  private static final int BLOCK_NUMBERS = 1 << 16;

  private static final int LONGEST_BLOCK = 1024;

  private final Storage storage;
  private final List<Segment> before = new ArrayList<>();
  private final List<Instruction> once = new ArrayList<>();
  private final List<Instruction> together = new ArrayList<>();
  private final List<Instruction> stepwise = new ArrayList<>();
  private int local;

  Code(Storage storage) {
    this.storage = storage;
  }

  void add(Level level, Instruction instruction) {
    (switch (level) {
          case ONCE -> once;
          case TOGETHER -> together;
          case STEPWISE -> stepwise;
        })
        .add(instruction);
  }

  /** What has to run before anything of this that is added later. */
  void addBefore(List<Segment> segments) {
    flushOnce();
    before.addAll(segments);
  }

  private void flushOnce() {
    if (!once.isEmpty()) {
      before.add(Segment.once(once));
      once.clear();
    }
  }

  /** Room that nothing else uses. */
  Operand room(Level level, Shape shape) {
    return switch (level) {
      case ONCE, STEPWISE -> storage.steady(shape);
      case TOGETHER -> {
        Operand operand = storage.local(local, shape);
        local = Math.addExact(local, operand.size());
        yield operand;
      }
    };
  }

  /** All of it for a stretch of indices, in the order in which it has to run. */
  List<Segment> segments(int first, int count, boolean backward) {
    int fitting = BLOCK_NUMBERS / Math.max(1, local);
    int block = Math.min(count, Math.clamp(fitting, 1, LONGEST_BLOCK));
    storage.reserveLocal(Math.multiplyExact(block, local));
    flushOnce();
    List<Segment> segments = new ArrayList<>(before);
    segments.add(new Segment(first, count, backward, together, stepwise, block));
    return segments;
  }
}
