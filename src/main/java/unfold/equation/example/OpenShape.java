package unfold.equation.example;

import unfold.equation.Shape;

/** A shape whose rows and columns may still be open. */
record OpenShape(Dimension rows, Dimension columns) {
  static OpenShape of(Shape shape) {
    return new OpenShape(Dimension.of(shape.rows()), Dimension.of(shape.columns()));
  }

  static OpenShape scalar() {
    return of(Shape.SCALAR);
  }

  static OpenShape column() {
    return new OpenShape(new Dimension(), Dimension.of(1));
  }

  /** A matrix, both of whose sides are more than 1. */
  static OpenShape matrix() {
    OpenShape matrix = new OpenShape(new Dimension(), new Dimension());
    matrix.rows.markInMatrix();
    matrix.columns.markInMatrix();
    return matrix;
  }

  boolean isScalar() {
    return rows.isOne() && columns.isOne();
  }

  boolean isColumn() {
    return columns.isOne();
  }

  OpenShape transposed() {
    return new OpenShape(columns, rows);
  }

  void equate(OpenShape other) {
    rows.equate(other.rows);
    columns.equate(other.columns);
  }

  /** The shape of both element by element: one shape, unless one is a scalar and stretches. */
  OpenShape joined(OpenShape other) {
    if (isScalar() || other.isScalar()) {
      return isScalar() ? other : this;
    }
    equate(other);
    return this;
  }
}
