package unfold.equation;

import java.util.List;
import java.util.Optional;

/** Finds fixed places that meet and differ, so that nothing says which of them holds. */
final class Overlaps {
  private Overlaps() {}

  /** An earlier place that meets the later one and says something else. */
  static Optional<FixedPlace> with(FixedPlace later, List<FixedPlace> earlier) {
    return earlier.stream().filter(place -> differ(place, later) && meet(place, later)).findFirst();
  }

  private static boolean meet(FixedPlace one, FixedPlace other) {
    for (int i = 0; i < one.places().size(); i++) {
      if (!meet(one.places().get(i), other.places().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Places that only the extent can compare are taken not to meet. */
  private static boolean meet(Place one, Place other) {
    return one instanceof Place.Fixed a
        && other instanceof Place.Fixed b
        && reaches(a.from(), b.to())
        && reaches(b.from(), a.to());
  }

  private static boolean reaches(Optional<IndexExpression> from, Optional<IndexExpression> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return true;
    }
    return from.get() instanceof IndexExpression.Affine low
        && to.get() instanceof IndexExpression.Affine high
        && low.lasts().equals(high.lasts())
        && low.constant() <= high.constant();
  }

  private static boolean differ(FixedPlace one, FixedPlace other) {
    return !meaning(one.definition()).equals(meaning(other.definition()));
  }

  private static Object meaning(FixedPlace.Definition definition) {
    return switch (definition) {
      case FixedPlace.Definition.ByEquation by -> Printer.ofText().print(by.expression());
      case FixedPlace.Definition.ByData by -> by;
    };
  }
}
