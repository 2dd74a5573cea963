package unfold.data;

import unfold.equation.Extents.Range;
import unfold.equation.SourceSpan;

/**
 * How far the data of a name go along one axis.
 *
 * @param name as a message says it: of a minibatch {@code member 2 of x}
 * @param repeats whether they begin again after the last row, so that none is past their end
 */
record Length(String name, String axis, Range rows, boolean repeats, SourceSpan span) {
  /** {@code 5 steps}. */
  String steps() {
    return rows.count() == 1 ? "1 step" : rows.count() + " steps";
  }

  /**
   * @param n from 0
   */
  static String named(String name, int n, int of) {
    return of == 1 ? name : "member %d of %s".formatted(n + 1, name);
  }
}
