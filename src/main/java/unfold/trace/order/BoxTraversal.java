package unfold.trace.order;

import unfold.trace.program.Arithmetic.Routine;
import unfold.trace.program.Span;
import unfold.unfolding.IndexBox;

/**
 * Runs over the points of a box in rows along its longest side, or along one nearly as long whose
 * values lie closer together: those of the members most of all, then those on the last axis. The
 * other sides ascend.
 */
public final class BoxTraversal {
  private static final int NEARLY = 4;

  private final Span span = new Span();

  void over(IndexBox box, int lowest, Routine routine) {
    if (box.isEmpty()) {
      return;
    }
    for (int axis = 0; axis < box.axes(); axis++) {
      span.point()[axis] = box.first(axis);
      span.step()[axis] = 0;
    }
    int row = row(box);
    span.step()[row] = 1;
    span.count(side(box, row)).lowest(lowest);
    do {
      routine.run(span);
    } while (next(box, row));
  }

  private static int row(IndexBox box) {
    int row = 0;
    for (int after = 1; after <= box.axes(); after++) {
      int axis = after % box.axes();
      int side = side(box, axis);
      row = side > 1 && side >= side(box, row) / NEARLY ? axis : row;
    }
    return row;
  }

  private static int side(IndexBox box, int axis) {
    return box.last(axis) - box.first(axis) + 1;
  }

  /**
   * Goes on to the next row, the last axis running fastest and the members, which come first,
   * before it.
   */
  private boolean next(IndexBox box, int row) {
    int[] point = span.point();
    if (row != 0 && point[0] < box.last(0)) {
      point[0]++;
      return true;
    }
    point[0] = box.first(0);
    for (int axis = box.axes() - 1; axis > 0; axis--) {
      if (axis != row && point[axis] < box.last(axis)) {
        point[axis]++;
        return true;
      }
      point[axis] = box.first(axis);
    }
    return false;
  }
}
