package unfold.trace;

import unfold.trace.Arithmetic.Routine;
import unfold.unfolding.IndexBox;

/** Runs over the points of a box, in rows along its longest side; the others ascend. */
final class Spread {
  private final Span span = new Span();

  void over(IndexBox box, int lowest, Routine routine) {
    if (box.isEmpty()) {
      return;
    }
    int longest = 0;
    for (int axis = 0; axis < box.axes(); axis++) {
      span.point()[axis] = box.first(axis);
      span.step()[axis] = 0;
      longest = side(box, axis) > side(box, longest) ? axis : longest;
    }
    span.step()[longest] = 1;
    span.count(side(box, longest)).lowest(lowest);
    do {
      routine.run(span);
    } while (next(box, longest));
  }

  private static int side(IndexBox box, int axis) {
    return box.last(axis) - box.first(axis) + 1;
  }

  /** The next row, the last axis running fastest; the members, which come first, fastest of all. */
  private boolean next(IndexBox box, int longest) {
    int[] point = span.point();
    if (longest != 0 && point[0] < box.last(0)) {
      point[0]++;
      return true;
    }
    point[0] = box.first(0);
    for (int axis = box.axes() - 1; axis > 0; axis--) {
      if (axis != longest && point[axis] < box.last(axis)) {
        point[axis]++;
        return true;
      }
      point[axis] = box.first(axis);
    }
    return false;
  }
}
