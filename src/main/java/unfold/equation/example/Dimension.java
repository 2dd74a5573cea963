package unfold.equation.example;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of rows or columns that is open until it is set equal to another or to a number
 * (union-find).
 */
final class Dimension {
  private @Nullable Dimension same;
  private @Nullable Integer number;
  private List<Dimension> summands = List.of();
  private boolean inMatrix;

  static Dimension of(int number) {
    Dimension fixed = new Dimension();
    fixed.number = number;
    return fixed;
  }

  /** The rows of a stack: as many as its parts have together. */
  static Dimension sumOf(List<Dimension> summands) {
    Dimension sum = new Dimension();
    sum.summands = summands;
    return sum;
  }

  /** The one that stands for all that are equal to it. */
  Dimension root() {
    Dimension root = this;
    while (root.same != null) {
      root = root.same;
    }
    return root;
  }

  Optional<Integer> number() {
    return Optional.ofNullable(root().number);
  }

  List<Dimension> summands() {
    return root().summands;
  }

  boolean isOne() {
    return number().filter(it -> it == 1).isPresent();
  }

  /** Whether it is a side of a matrix, and so more than 1 in an example. */
  boolean isInMatrix() {
    return root().inMatrix;
  }

  void markInMatrix() {
    Dimension root = root();
    root.inMatrix = true;
    root.summands.forEach(Dimension::markInMatrix);
  }

  /** Sets both equal; two that are settled already stay as they are. */
  void equate(Dimension other) {
    Dimension one = root();
    Dimension two = other.root();
    boolean settled = one.number != null || !one.summands.isEmpty();
    if (one == two || settled && (two.number != null || !two.summands.isEmpty())) {
      return;
    }
    Dimension kept = settled ? one : two;
    Dimension gone = settled ? two : one;
    gone.same = kept;
    if (gone.inMatrix) {
      kept.markInMatrix();
    }
  }
}
