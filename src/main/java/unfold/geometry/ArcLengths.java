package unfold.geometry;

import java.util.Arrays;
import java.util.List;

/** The arc length of each piece of a path, and of all up to its end. */
final class ArcLengths {
  private final List<Piece> pieces;
  private final double[] lengths;
  private final double[] ends;

  ArcLengths(List<Piece> pieces) {
    this.pieces = pieces;
    lengths = pieces.stream().mapToDouble(Piece::length).toArray();
    ends = lengths.clone();
    Arrays.parallelPrefix(ends, Double::sum);
  }

  double of(int index) {
    return lengths[index];
  }

  double whole() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  /**
   * The piece in which a length from the start ends.
   *
   * @throws IllegalStateException if there is no piece
   */
  int indexAt(double length) {
    if (pieces.isEmpty()) {
      throw new IllegalStateException("an empty path has no points");
    }
    int found = Arrays.binarySearch(ends, length);
    return Math.min(found < 0 ? -found - 1 : found, pieces.size() - 1);
  }

  /** The parameter of a piece where a length from the start ends, as far as it is in the piece. */
  double parameter(int index, double length) {
    double before = index == 0 ? 0 : ends[index - 1];
    double own = ends[index] - before;
    if (length <= before) {
      return 0;
    }
    return length - before >= own
        ? 1
        : pieces.get(index).parameterAt(length - before, lengths[index]);
  }
}
