package unfold.data;

import java.util.List;
import java.util.Optional;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;

/** A multiple of other values, as a what-if has them. */
record ScaledValues(SuppliedValues of, double factor) implements SuppliedValues {
  @Override
  public Shape shape() {
    return of.shape();
  }

  @Override
  public Optional<List<Range>> rows() {
    return of.rows();
  }

  @Override
  public Optional<List<Range>> reach() {
    return of.reach();
  }

  @Override
  public void copy(int[] index, double[] into, int offset) {
    of.copy(index, into, offset);
    int end = offset + Math.toIntExact(shape().elements());
    for (int i = offset; i < end; i++) {
      into[i] *= factor;
    }
  }
}
