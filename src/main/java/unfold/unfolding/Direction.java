package unfold.unfolding;

import java.util.Map;
import java.util.stream.Collectors;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;

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

  /** Whether it follows one axis, a step at a time. */
  public boolean isAlongOneAxis() {
    return steps.size() == 1 && Math.abs(steps.values().iterator().next()) == 1;
  }

  /** From the least to the most that indices of a node in a region are on their way. */
  public Range range(Node node, Region region) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (IndexBox box : region.boxes()) {
      Range range = new AffineIndex(steps, 0).range(axis -> side(axis, node, box));
      first = Math.min(first, range.first());
      last = Math.max(last, range.last());
    }
    return new Range(first, last);
  }

  private static Range side(String axis, Node node, IndexBox box) {
    int position = node.axes().indexOf(axis);
    return position < 0 ? new Range(0, 0) : new Range(box.first(position), box.last(position));
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
