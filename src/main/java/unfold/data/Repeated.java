package unfold.data;

import java.util.List;
import java.util.Optional;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

/**
 * Data that repeat without an end, on each axis from the first row again after the last.
 *
 * @param cycle the rows there are, one range for each axis
 */
record Repeated(SuppliedValues of, List<Range> cycle) implements SuppliedValues {
  /** An index that no axis reaches. */
  private static final int NEVER = 1 << 30;

  Repeated {
    cycle = List.copyOf(cycle);
  }

  /** Repeats values without an end; those without a length of their own already go on so. */
  static SuppliedValues of(SuppliedValues values) {
    return values.rows().<SuppliedValues>map(rows -> new Repeated(values, rows)).orElse(values);
  }

  @Override
  public Shape shape() {
    return of.shape();
  }

  @Override
  public Optional<List<Range>> rows() {
    return Optional.empty();
  }

  @Override
  public Optional<List<Range>> reach() {
    return Optional.of(cycle.stream().map(rows -> new Range(rows.first(), NEVER)).toList());
  }

  @Override
  public void copy(int[] index, double[] into, int offset) {
    int[] within = new int[index.length];
    for (int axis = 0; axis < index.length; axis++) {
      Range rows = cycle.get(axis);
      within[axis] = rows.first() + Math.floorMod(index[axis] - rows.first(), rows.count());
    }
    of.copy(within, into, offset);
  }
}
