package unfold.data;

import java.util.stream.IntStream;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.QRDecomposition;
import unfold.result.Result;

/** Orthogonal matrices, spectral radii and condition numbers, computed by EJML on one thread. */
final class Matrices {
  private Matrices() {}

  /**
   * The orthogonal factor of a matrix of Gaussians, uniform among the orthogonal matrices. The
   * diagonal of the other factor chooses the signs of its columns: F. Mezzadri, How to generate
   * random matrices from the classical compact groups, Notices of the AMS 54 (2007).
   *
   * @return columns orthonormal where there are at least as many rows, else the rows
   */
  static Tensor orthogonal(Tensor gaussian) {
    boolean wide = gaussian.shape().columns() > gaussian.shape().rows();
    DMatrixRMaj matrix = matrix(gaussian);
    DMatrixRMaj factor = signedFactor(wide ? CommonOps_DDRM.transpose(matrix, null) : matrix);
    DMatrixRMaj result = wide ? CommonOps_DDRM.transpose(factor, null) : factor;
    return Tensor.of(gaussian.shape(), result.data);
  }

  private static DMatrixRMaj signedFactor(DMatrixRMaj tall) {
    QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(tall.numRows, tall.numCols);
    if (!qr.decompose(tall.copy())) {
      throw new IllegalStateException("QR failed on a matrix of Gaussians");
    }
    DMatrixRMaj q = qr.getQ(null, true);
    DMatrixRMaj r = qr.getR(null, true);
    for (int column = 0; column < q.numCols; column++) {
      double sign = r.get(column, column) < 0 ? -1 : 1;
      for (int row = 0; row < q.numRows; row++) {
        q.set(row, column, sign * q.get(row, column));
      }
    }
    return q;
  }

  /**
   * The condition number of a matrix, the ratio of its greatest to its least singular value: O(n³).
   *
   * @return infinite, or not positive, for a singular one
   */
  static double condition(Tensor matrix) {
    return NormOps_DDRM.conditionP2(matrix(matrix));
  }

  /** The multiple of a square matrix with a given spectral radius; a failure if it has none. */
  static Result<Tensor> scaledTo(double radius, Tensor square) {
    if (square.shape().rows() != square.shape().columns()) {
      return Result.failed(DataMessages.radiusOfNoSquare(square.shape()));
    }
    double present = spectralRadius(square);
    return present > 0
        ? Result.of(Tensor.of(square.shape(), (int e) -> square.at(e) / present * radius))
        : Result.failed(DataMessages.radiusZero(radius));
  }

  /** The largest absolute value of an eigenvalue; 0 if the decomposition does not converge. */
  static double spectralRadius(Tensor square) {
    int size = square.shape().rows();
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, false);
    if (!eigen.decompose(matrix(square))) {
      return 0;
    }
    return IntStream.range(0, eigen.getNumberOfEigenvalues())
        .mapToObj(eigen::getEigenvalue)
        .mapToDouble(Matrices::size)
        .max()
        .orElse(0);
  }

  private static double size(Complex_F64 value) {
    return StrictMath.hypot(value.getReal(), value.getImaginary());
  }

  private static DMatrixRMaj matrix(Tensor tensor) {
    return new DMatrixRMaj(tensor.shape().rows(), tensor.shape().columns(), true, tensor.toArray());
  }
}
