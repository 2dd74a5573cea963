package unfold.trace.nd4j;

import org.jspecify.annotations.Nullable;
import unfold.trace.program.Arithmetic.Block;
import unfold.trace.program.Lookup;
import unfold.trace.program.Operand;
import unfold.trace.program.Span;

/** The position in a buffer of an operand's first element, as a function of the point. */
final class Address {
  private final BufferCells cells;
  private final int base;
  private final int[] strides;
  private final int blockStride;
  private final @Nullable Lookup lookup;
  private final int rows;
  private final int columns;

  private Address(Operand operand, BufferCells cells, Block block) {
    this.cells = cells;
    this.base =
        (operand.isLocal() ? block.begin() + operand.slot() * block.points() : 0)
            + operand.offset();
    this.strides = operand.strides().stream().mapToInt(Integer::intValue).toArray();
    boolean inBlocks = operand.isLocal() && block.axis() >= 0;
    this.blockStride = inBlocks ? operand.stride(block.axis()) : 0;
    this.lookup = operand.lookup().orElse(null);
    this.rows = operand.shape().rows();
    this.columns = operand.shape().columns();
  }

  static Address of(Operand operand, BufferCells cells, Block block) {
    return new Address(operand, cells, block);
  }

  BufferCells cells() {
    return cells;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  int size() {
    return rows * columns;
  }

  /** The position at the first point of a span. */
  int at(Span span) {
    int[] point = span.point();
    if (lookup != null) {
      return base + lookup.at(point);
    }
    int at = base - blockStride * span.lowest();
    for (int axis = 0; axis < strides.length; axis++) {
      at += strides[axis] * point[axis];
    }
    return at;
  }

  /** The distance from one point of a span to the next. */
  int step(Span span) {
    int[] steps = span.step();
    int step = 0;
    for (int axis = 0; axis < strides.length; axis++) {
      step += strides[axis] * steps[axis];
    }
    return step;
  }
}
