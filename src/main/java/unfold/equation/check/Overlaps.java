package unfold.equation.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Extents;
import unfold.equation.FixedPlace;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.equation.print.Printer;

/** Finds fixed places that meet and differ, so that nothing says which of them holds. */
public final class Overlaps {
  private Overlaps() {}

  /** An earlier place that meets the later one and says something else. */
  public static Optional<FixedPlace> with(FixedPlace later, List<FixedPlace> earlier) {
    return earlier.stream().filter(place -> differ(place, later) && meet(place, later)).findFirst();
  }

  /** The same at known extents, where {@code h(1)} and {@code h(tau)} may be one place. */
  public static Optional<FixedPlace> with(
      FixedPlace later, List<FixedPlace> earlier, Extents extents) {
    return earlier.stream()
        .filter(place -> differ(place, later) && meet(place, later, extents))
        .findFirst();
  }

  private static boolean meet(FixedPlace one, FixedPlace other, Extents extents) {
    for (int i = 0; i < one.places().size(); i++) {
      boolean meet =
          one.places().get(i) instanceof Place.Fixed a
              && other.places().get(i) instanceof Place.Fixed b
              && reaches(a.from(), b.to(), extents)
              && reaches(b.from(), a.to(), extents);
      if (!meet) {
        return false;
      }
    }
    return true;
  }

  private static boolean reaches(
      Optional<IndexExpression> from, Optional<IndexExpression> to, Extents extents) {
    return from.isEmpty()
        || to.isEmpty()
        || from.get().at(Map.of(), extents) <= to.get().at(Map.of(), extents);
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
