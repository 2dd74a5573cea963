package unfold.data;

import java.util.List;
import java.util.function.Consumer;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Statement;

/** Refuses extents that each may be, and that together make more places than can be counted. */
final class PlaceLimit {
  /** Keeps sums of nodes and edges within a long. */
  private static final long MOST = 1_000_000_000_000_000L;

  private PlaceLimit() {}

  static void check(EquationSystem system, Extents extents, Consumer<Diagnostic> mistakes) {
    for (Statement statement : system.statements().values()) {
      if (places(statement.axes(), extents) > MOST) {
        mistakes.accept(
            Diagnostic.mistake(
                statement.span(),
                "`%s` has more than %d places at these extents of %s, the most that are counted"
                    .formatted(statement.name(), MOST, String.join(", ", statement.axes()))));
      }
    }
  }

  /** As no long holds it; where a size stands for an index there is one place. */
  private static double places(List<String> axes, Extents extents) {
    return axes.stream()
        .filter(extents.ranges()::containsKey)
        .mapToDouble(axis -> extents.range(axis).count())
        .reduce(1, (all, count) -> all * count);
  }
}
