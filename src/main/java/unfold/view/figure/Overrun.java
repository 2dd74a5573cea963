package unfold.view.figure;

import unfold.equation.Extents.Range;
import unfold.geometry.Box;
import unfold.layout.SlicesLayout;

/**
 * The part of an unfolding that runs out of its pane.
 *
 * @param left whether anything does on the left
 * @param right whether anything does on the right
 * @param before the steps that are not seen on the left; 0 where they do not stand in one row
 * @param after the steps that are not seen on the right, alike
 */
public record Overrun(boolean left, boolean right, int before, int after) {
  /** What is cut off by less, in figure units, is no more than a margin. */
  private static final double MARGIN = 4;

  /** A slice counts as seen if its middle is as far within the pane, in parts of a slice. */
  private static final double WITHIN = 0.25;

  /** That of a figure that goes on in two directions, whose steps are no columns. */
  static Overrun of(Box figure, Box seen) {
    return new Overrun(
        figure.x() < seen.x() - MARGIN, figure.right() > seen.right() + MARGIN, 0, 0);
  }

  /**
   * That of a row of slices.
   *
   * @param steps those of the run
   */
  static Overrun of(SlicesLayout row, Range steps, Box figure, Box seen) {
    Overrun whole = of(figure, seen);
    double half = (0.5 + WITHIN) * row.period();
    int first = row.stepAt(seen.x() + half);
    int last = row.stepAt(seen.right() - half);
    return new Overrun(
        whole.left,
        whole.right,
        whole.left ? Math.max(0, first - steps.first()) : 0,
        whole.right ? Math.max(0, steps.last() - last) : 0);
  }
}
