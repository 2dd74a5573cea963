package unfold.trace.program;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/** Whole powers of square matrices, computed in double. */
public final class MatrixPowers {
  private MatrixPowers() {}

  /**
   * The power of a square matrix by repeated squaring, in at most two products for each binary
   * digit of the exponent; below zero that of its inverse.
   *
   * @param elements row by row
   * @param side the number of rows, and of columns
   * @return row by row; not a number in every place where there is no inverse
   */
  public static double[] of(double[] elements, int side, int exponent) {
    DMatrixRMaj matrix = new DMatrixRMaj(side, side, true, elements);
    DMatrixRMaj base = exponent < 0 ? inverse(matrix) : matrix;
    DMatrixRMaj power = CommonOps_DDRM.identity(side);
    for (int left = Math.abs(exponent); left > 0; left >>= 1) {
      power = (left & 1) == 1 ? product(power, base) : power;
      base = left > 1 ? product(base, base) : base;
    }
    return power.data;
  }

  private static DMatrixRMaj inverse(DMatrixRMaj matrix) {
    DMatrixRMaj inverse = new DMatrixRMaj(matrix.numRows, matrix.numCols);
    boolean found = CommonOps_DDRM.invert(matrix, inverse);
    if (!found || MatrixFeatures_DDRM.hasUncountable(inverse)) {
      Arrays.fill(inverse.data, Double.NaN);
    }
    return inverse;
  }

  private static DMatrixRMaj product(DMatrixRMaj left, DMatrixRMaj right) {
    return CommonOps_DDRM.mult(left, right, null);
  }
}
