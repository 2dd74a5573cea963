package unfold.schedule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.unfolding.Direction;

/**
 * The directions worth trying: up to one step a unit on a single axis, up to three on each of
 * several; those that need the fewest steps first, forwards before backwards.
 */
final class Directions {
  private static final int STEEPEST = 3;

  private Directions() {}

  /**
   * The directions over some axes: O(7ⁿ) of them for n axes.
   *
   * @param axes in the order in which they are preferred
   */
  static Stream<Direction> over(List<String> axes) {
    return all(axes, axes.size() == 1 ? 1 : STEEPEST)
        .filter(steps -> steps.values().stream().anyMatch(step -> step != 0))
        .sorted(
            Comparator.<Map<String, Integer>>comparingInt(Directions::length)
                .thenComparing(steps -> backwards(steps, axes))
                .thenComparing(steps -> later(steps, axes)))
        .map(Direction::new);
  }

  private static Stream<Map<String, Integer>> all(List<String> axes, int steepest) {
    if (axes.isEmpty()) {
      return Stream.of(Map.of());
    }
    return all(axes.subList(1, axes.size()), steepest)
        .flatMap(rest ->
            IntStream.rangeClosed(-steepest, steepest)
                .mapToObj(step -> with(rest, axes.getFirst(), step)));
  }

  private static Map<String, Integer> with(Map<String, Integer> rest, String axis, int step) {
    Map<String, Integer> steps = new HashMap<>(rest);
    steps.put(axis, step);
    return steps;
  }

  private static int length(Map<String, Integer> steps) {
    return steps.values().stream().mapToInt(Math::abs).sum();
  }

  private static long backwards(Map<String, Integer> steps, List<String> axes) {
    return axes.stream().filter(axis -> steps.getOrDefault(axis, 0) < 0).count();
  }

  private static int later(Map<String, Integer> steps, List<String> axes) {
    return IntStream.range(0, axes.size())
        .filter(position -> steps.getOrDefault(axes.get(position), 0) != 0)
        .sum();
  }
}
