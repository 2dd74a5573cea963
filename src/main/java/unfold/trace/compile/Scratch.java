package unfold.trace.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;
import unfold.trace.program.Operand;

/**
 * The room for the intermediate values of one equation, at each point of a block.
 *
 * @param sides the ranges of the points' indices: of the members, then of each axis
 * @param blocked the side along which block follows block; -1 where there is only one block
 * @param dropped the side whose points need not be told apart within one step; -1 if none
 */
record Scratch(List<Range> sides, int blocked, int dropped) {
  Scratch {
    sides = List.copyOf(sides);
  }

  /** The number of points of a block for each index on the axis of the blocks. */
  int width() {
    return width(blocked);
  }

  private int width(int without) {
    int width = 1;
    for (int side = 0; side < sides.size(); side++) {
      width = Math.multiplyExact(width, side == without ? 1 : sides.get(side).count());
    }
    return width;
  }

  /** Whether one step has one point. */
  boolean isSingle() {
    return width(dropped) == 1;
  }

  /**
   * The operand of a value in the room.
   *
   * @param slot how many elements a point has before those of this value
   * @param stepwise whether it is overwritten at each step
   */
  Operand local(int buffer, int slot, Shape shape, boolean stepwise) {
    int size = (int) shape.elements();
    int[] strides = strides(stepwise ? dropped : -1, size);
    int offset = 0;
    List<Integer> all = new ArrayList<>();
    for (int side = 0; side < strides.length; side++) {
      offset -= side == blocked ? 0 : strides[side] * sides.get(side).first();
      all.add(strides[side]);
    }
    return new Operand(buffer, slot, offset, all, Optional.empty(), shape);
  }

  /** The strides of the sides, of which that of the blocks is the outermost. */
  private int[] strides(int without, int size) {
    int[] strides = new int[sides.size()];
    int stride = size;
    for (int side = sides.size() - 1; side >= 0; side--) {
      if (side != blocked && side != without) {
        strides[side] = sides.get(side).count() == 1 ? 0 : stride;
        stride *= sides.get(side).count();
      }
    }
    if (blocked >= 0 && blocked != without) {
      strides[blocked] = stride;
    }
    return strides;
  }

  /** Whether an operand has a place of its own for each point, or for each of one step. */
  boolean tellsApart(Operand operand, boolean stepwise) {
    if (operand.lookup().isPresent()) {
      return false;
    }
    for (int side = 0; side < sides.size(); side++) {
      boolean needed = sides.get(side).count() > 1 && !(stepwise && side == dropped);
      if (needed && operand.stride(side) == 0) {
        return false;
      }
    }
    return true;
  }
}
