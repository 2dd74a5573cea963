package unfold.data;

import unfold.equation.Extents.Range;
import unfold.equation.SourceSpan;

/** How far the data of a name goes along its axis. */
record Length(String name, String axis, Range rows, SourceSpan span) {
  /** {@code 5 steps}. */
  String steps() {
    return rows.count() == 1 ? "1 step" : rows.count() + " steps";
  }
}
