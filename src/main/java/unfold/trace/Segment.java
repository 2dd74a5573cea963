package unfold.trace;

import java.util.List;

/**
 * A stretch of indices along which the same programs hold.
 *
 * @param first the lowest index
 * @param count how many indices
 * @param backward whether the highest index comes first
 * @param together runs for all indices of a block at once
 * @param stepwise runs index by index, after that
 * @param block how many indices make a block
 */
record Segment(
    int first,
    int count,
    boolean backward,
    List<Instruction> together,
    List<Instruction> stepwise,
    int block) {
  Segment {
    together = List.copyOf(together);
    stepwise = List.copyOf(stepwise);
  }

  /** What is done once, at no index in particular. */
  static Segment once(List<Instruction> instructions) {
    return new Segment(0, 1, false, instructions, List.of(), 1);
  }
}
