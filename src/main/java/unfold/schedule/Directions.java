package unfold.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import unfold.unfolding.Direction;

/**
 * The search for a direction, those that need the fewest steps and lead forwards first. They go up
 * to one step a unit on a single axis and up to three on each of several. The axes are decided one
 * after the other, and what leads some known cycle nowhere is cut off as soon as that is certain,
 * since all combinations would be 7ⁿ for n axes.
 */
final class Directions {
  private static final int STEEPEST = 3;

  /** The most directions that are tried: all that four axes have. */
  private static final int MOST_TRIED = 7 * 7 * 7 * 7;

  /** The most steps of the search, of which a second has some millions. */
  private static final int MOST_SEARCHED = 300_000;

  private final List<String> axes;
  private final int steepest;
  private final List<int[]> cycles = new ArrayList<>();
  private int tried;
  private int searched;

  /**
   * The directions over some axes.
   *
   * @param axes in the order in which they are preferred
   */
  Directions(List<String> axes) {
    this.axes = List.copyOf(axes);
    this.steepest = axes.size() == 1 ? 1 : STEEPEST;
  }

  /**
   * Adds a cycle, along which every direction has to lead by at least one step.
   *
   * @param distances the steps that it leads on in all, for each axis
   */
  void along(Map<String, Integer> distances) {
    cycles.add(axes.stream().mapToInt(axis -> distances.getOrDefault(axis, 0)).toArray());
  }

  /**
   * The first result of a trial, which may add cycles; empty if there is none among the directions
   * that are tried.
   */
  <T> Optional<T> first(Function<Direction, Optional<T>> trial) {
    for (int length = 1; length <= steepest * axes.size(); length++) {
      for (int[] steps : ofLength(length)) {
        if (leadsAll(steps)) {
          Optional<T> result = trial.apply(direction(steps));
          if (result.isPresent() || ++tried == MOST_TRIED) {
            return result;
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<int[]> ofLength(int length) {
    List<int[]> found = new ArrayList<>();
    choose(axes.size() - 1, length, new int[axes.size()], found);
    found.sort(
        Comparator.<int[]>comparingLong(steps -> IntStream.of(steps).filter(it -> it < 0).count())
            .thenComparingInt(Directions::later));
    return found;
  }

  /** Decides the steps along the axes up to one, which together have a length left. */
  private void choose(int axis, int left, int[] steps, List<int[]> found) {
    if (++searched > MOST_SEARCHED
        || left > steepest * (axis + 1)
        || !mayLeadAll(axis, left, steps)) {
      return;
    }
    if (axis < 0) {
      found.add(steps.clone());
      return;
    }
    int most = Math.min(steepest, left);
    for (int step = -most; step <= most; step++) {
      steps[axis] = step;
      choose(axis - 1, left - Math.abs(step), steps, found);
    }
    steps[axis] = 0;
  }

  private boolean leadsAll(int[] steps) {
    return mayLeadAll(-1, 0, steps);
  }

  /** Whether the axes up to one can still make the steps lead along every cycle. */
  private boolean mayLeadAll(int axis, int left, int[] steps) {
    return cycles.stream()
        .allMatch(cycle -> led(cycle, axis, steps) + left * farthest(cycle, axis) > 0);
  }

  private static int led(int[] cycle, int decidedAfter, int[] steps) {
    return IntStream.range(decidedAfter + 1, cycle.length).map(it -> cycle[it] * steps[it]).sum();
  }

  private static int farthest(int[] cycle, int lastAxis) {
    return IntStream.rangeClosed(0, lastAxis).map(it -> Math.abs(cycle[it])).max().orElse(0);
  }

  private Direction direction(int[] steps) {
    Map<String, Integer> named = new HashMap<>();
    IntStream.range(0, steps.length).forEach(axis -> named.put(axes.get(axis), steps[axis]));
    return new Direction(named);
  }

  private static int later(int[] steps) {
    return IntStream.range(0, steps.length).filter(axis -> steps[axis] != 0).sum();
  }
}
