package unfold.unfolding;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A way through the axes: how many steps further one index on is, for each axis. {@code t: 1} walks
 * forwards along t, {@code i: 1, j: 1} from one anti-diagonal of a grid to the next.
 *
 * @param steps without zeros
 */
public record Direction(Map<String, Integer> steps) {
  public Direction {
    steps =
        steps.entrySet().stream()
            .filter(step -> step.getValue() != 0)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public static Direction along(String axis, int step) {
    return new Direction(Map.of(axis, step));
  }

  /** 0 for an axis that it does not follow. */
  public int along(String axis) {
    return steps.getOrDefault(axis, 0);
  }

  /** How far an instance is on its way. */
  public long of(Instance instance) {
    long sum = 0;
    for (int axis = 0; axis < instance.index().axes(); axis++) {
      sum += (long) along(instance.node().axes().get(axis)) * instance.index().at(axis);
    }
    return sum;
  }
}
