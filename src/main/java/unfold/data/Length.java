package unfold.data;

import unfold.equation.Extents.Range;
import unfold.equation.SourceSpan;

/**
 * The rows of the data of a name along one axis.
 *
 * @param name as a message says it: of a minibatch {@code member 2 of x}
 * @param repeats whether they begin again after the last row, so that none is past their end
 */
record Length(String name, String axis, Range rows, boolean repeats, SourceSpan span) {
  /** The number of rows in words, such as {@code 5 steps}. */
  String steps() {
    return rows.count() == 1 ? "1 step" : rows.count() + " steps";
  }

  /**
   * The name of the data of a member, as a message says it.
   *
   * @param n from 0
   */
  static String named(String name, int n, int of) {
    return of == 1 ? name : "member %d of %s".formatted(n + 1, name);
  }
}
