package unfold.trace;

import unfold.equation.Shape;

/** Where all values of a name lie: one an index of its domain, row by row. */
record Recorded(int buffer, Domain domain, Shape shape) {
  /** The value at the index that is {@code factor · i + constant} at index i. */
  Operand at(int factor, int constant) {
    int size = (int) shape.elements();
    int first = domain.ranges().isEmpty() ? 0 : domain.ranges().getFirst().first();
    return new Operand(buffer, Operand.WHOLE, (constant - first) * size, factor * size, shape);
  }

  long length() {
    return domain.positions() * shape.elements();
  }
}
