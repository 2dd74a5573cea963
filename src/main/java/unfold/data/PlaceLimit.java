package unfold.data;

import java.util.List;
import java.util.function.Consumer;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Statement;

/** Refuses extents that together make more places than can be counted. */
final class PlaceLimit {
  /** The most places of a name: with it, sums of nodes and edges stay within a long. */
  private static final long MOST = 1_000_000_000_000_000L;

  private PlaceLimit() {}

  static void check(EquationSystem system, Extents extents, Consumer<Diagnostic> mistakes) {
    for (Statement statement : system.statements().values()) {
      if (places(statement.axes(), extents) > MOST) {
        mistakes.accept(
            Diagnostic.mistake(
                statement.span(),
                DataExtentMessages.tooManyPlaces(statement.name(), MOST, statement.axes())));
      }
    }
  }

  /** The number of places, which may exceed a long; one where a size stands for an index. */
  private static double places(List<String> axes, Extents extents) {
    return axes.stream()
        .filter(extents.ranges()::containsKey)
        .mapToDouble(axis -> extents.range(axis).count())
        .reduce(1, (all, count) -> all * count);
  }
}
