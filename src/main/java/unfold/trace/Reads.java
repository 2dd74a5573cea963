package unfold.trace;

import java.util.Map;
import java.util.OptionalInt;
import unfold.equation.Expression.Reference;
import unfold.equation.Extents;
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Affine;

/**
 * Where a reference reads, as {@code factor · i + constant} of the index i it stands at.
 *
 * @param factor 0 for a place, and for what has no index
 */
record Reads(int factor, int constant) {
  static Reads of(Reference reference, Extents extents) {
    return reference.indices().isEmpty() ? new Reads(0, 0) : of(single(reference), extents);
  }

  static IndexExpression single(Reference reference) {
    if (reference.indices().size() > 1) {
      throw new NotYet(reference.span(), "several axes");
    }
    return reference.indices().getFirst();
  }

  static Reads of(IndexExpression index, Extents extents) {
    return switch (index) {
      case Affine affine -> {
        Map<String, Integer> none = Map.of();
        Affine constant = new Affine(none, affine.lasts(), affine.constant());
        int factor = affine.axes().values().stream().mapToInt(Integer::intValue).sum();
        yield new Reads(factor, constant.at(none, extents));
      }
    };
  }

  /** The same in terms of a step that the index is ahead of. */
  Reads ahead(int lead) {
    return new Reads(factor, constant + factor * lead);
  }

  int at(int index) {
    return factor * index + constant;
  }

  /**
   * The lowest index at or after which more, or fewer, of the indices from {@code bound} on are
   * read; empty where all indices read the same place.
   */
  OptionalInt crosses(int bound) {
    if (factor == 0) {
      return OptionalInt.empty();
    }
    int distance = factor > 0 ? bound - constant : constant - bound + 1;
    return OptionalInt.of(Math.ceilDiv(distance, Math.abs(factor)));
  }

  /** Whether it reads within a domain at an index. */
  boolean within(Domain domain, int index) {
    return domain.axes().isEmpty() ? domain.contains() : domain.contains(at(index));
  }
}
