package unfold.layout;

import unfold.equation.Extents.Range;

/**
 * Where the slices of an axis stand.
 *
 * @param range the steps of the axis; boundaries stand before and after it in the same rhythm
 * @param period how far apart the middles of slices are
 */
record Steps(Range range, double period) {
  double xOf(int step) {
    return ((double) step - range.first()) * period;
  }

  /** The step whose slice an x lies in, boundaries and beyond included. */
  int stepAt(double x) {
    double step = Math.floor(x / period + 0.5) + range.first();
    return (int) Math.clamp(step, Integer.MIN_VALUE / 2.0, Integer.MAX_VALUE / 2.0);
  }
}
