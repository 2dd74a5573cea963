package unfold.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import unfold.equation.Expression.Reference;
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Affine;

/**
 * Where a reference reads, as {@code factor · i + constant} of the index i it stands at.
 *
 * @param factor 0 for a place, and for what has no index
 */
record Reads(int factor, int constant) {
  /** In terms of the steps of a scope. */
  static Reads of(Reference reference, Scope scope) {
    return reference.indices().isEmpty() ? new Reads(0, 0) : of(single(reference), scope);
  }

  static IndexExpression single(Reference reference) {
    if (reference.indices().size() > 1) {
      throw Refusal.notYet(reference.span(), "several axes");
    }
    return reference.indices().getFirst();
  }

  static Reads of(IndexExpression index, Scope scope) {
    return switch (index) {
      case Affine affine -> {
        Map<String, Integer> free = new HashMap<>(affine.axes());
        free.keySet().removeAll(scope.bound().keySet());
        Map<String, Integer> held = new HashMap<>(affine.axes());
        held.keySet().removeAll(free.keySet());
        int factor = free.values().stream().mapToInt(Integer::intValue).sum();
        int constant =
            new Affine(held, affine.lasts(), affine.constant()).at(scope.bound(), scope.extents());
        yield new Reads(factor, constant + factor * scope.lead());
      }
      case IndexExpression.Spot it -> new Reads(0, it.at(Map.of(), scope.extents()));
      case IndexExpression.Child _ -> throw new IllegalArgumentException("trees: " + index);
    };
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
