package unfold.equation;

import java.util.Map;
import java.util.Optional;

/** The place on one axis at the head of an equation for fixed places. */
public sealed interface Place {
  /** Every index of an axis. */
  record Free(String axis) implements Place {}

  /**
   * A range of indices, both ends inclusive.
   *
   * @param from empty for {@code ..0}: as far down as anything reads
   * @param to empty for {@code 7..}: as far up as anything reads
   */
  record Fixed(Optional<IndexExpression> from, Optional<IndexExpression> to) implements Place {
    public static Fixed at(IndexExpression place) {
      return new Fixed(Optional.of(place), Optional.of(place));
    }

    /** The leaves of a tree: places 1, 2, … up to the last of them. */
    public static Fixed leaves(String axis) {
      return new Fixed(
          Optional.of(IndexExpression.constant(1)),
          Optional.of(new IndexExpression.Spot(axis, IndexExpression.Spot.Kind.LEAF)));
    }

    public boolean isSingle() {
      return from.isPresent() && from.equals(to);
    }

    /** Whether an index lies within, at known extents. */
    public boolean contains(int index, Extents extents) {
      Map<String, Integer> none = Map.of();
      return from.map(f -> f.at(none, extents) <= index).orElse(true)
          && to.map(t -> index <= t.at(none, extents)).orElse(true);
    }
  }
}
