package unfold.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import unfold.equation.Extents.Range;
import unfold.schedule.Pass.Measure;
import unfold.unfolding.Direction;
import unfold.unfolding.Instance;

/** The numbered passes while they are being found; each starts when the one before it has ended. */
final class Passes {
  /**
   * A pass with the direction that it follows.
   *
   * @param direction empty where it goes by layers
   * @param first the step along the direction at its first tick
   */
  record Course(Pass pass, Optional<Direction> direction, int first) {
    /** The tick of each index, for a portion that is computed this much ahead of the steps. */
    TickFunction ticks(int lead) {
      return direction
          .map(
              it -> TickFunction.along(it, (long) pass.firstTick() - first - lead, pass.lastTick()))
          .orElse(TickFunction.START);
    }

    /** The tick of each instance, by its height in a tree or its layer. */
    TickFunction ticks(ToLongFunction<Instance> layer) {
      return TickFunction.byLayers(it -> pass.firstTick() + layer.applyAsLong(it), pass.lastTick());
    }
  }

  private final List<Course> courses = new ArrayList<>();

  List<Pass> all() {
    return courses.stream().map(Course::pass).toList();
  }

  private int lastTick() {
    return courses.isEmpty() ? 0 : courses.getLast().pass().lastTick();
  }

  /** The first pass whose axes are all among some others. */
  Optional<Course> firstWithin(List<String> axes) {
    return courses.stream()
        .filter(it -> !it.pass().axes().isEmpty() && axes.containsAll(it.pass().axes()))
        .findFirst();
  }

  /** The first pass along the same direction that suits, or a new one. */
  Course join(Direction direction, Range steps, Predicate<Course> suits) {
    return courses.stream()
        .filter(it -> it.direction().equals(Optional.of(direction)))
        .filter(suits)
        .findFirst()
        .orElseGet(() -> add(direction, steps));
  }

  Course add(Direction direction, Range steps) {
    List<String> axes = direction.steps().keySet().stream().sorted().toList();
    boolean alone = direction.isAlongOneAxis();
    boolean backward = alone && direction.along(axes.getFirst()) < 0;
    int firstStep = !alone ? 1 : backward ? -steps.first() : steps.first();
    Measure measure = alone ? Measure.INDEX : Measure.FRONT;
    Pass pass = pass(axes, measure, backward, steps.count(), firstStep);
    return added(new Course(pass, Optional.of(direction), steps.first()));
  }

  /** The first pass through the same layers that suits, or a new one. */
  Course joinLayers(List<String> axes, int layers, Measure measure, Predicate<Course> suits) {
    return courses.stream()
        .filter(it -> it.direction().isEmpty() && it.pass().axes().equals(axes))
        .filter(it -> it.pass().ticks() >= layers)
        .filter(suits)
        .findFirst()
        .orElseGet(() -> addLayers(axes, layers, measure));
  }

  /**
   * A new pass through layers.
   *
   * @param measure heights, which begin at 0, or fronts
   */
  Course addLayers(List<String> axes, int layers, Measure measure) {
    int firstStep = measure == Measure.HEIGHT ? 0 : 1;
    Pass pass = pass(axes, measure, false, layers, firstStep);
    return added(new Course(pass, Optional.empty(), 0));
  }

  private Pass pass(
      List<String> axes, Measure measure, boolean backward, int ticks, int firstStep) {
    int number = courses.size() + 1;
    return new Pass(number, axes, measure, backward, lastTick() + 1, ticks, firstStep, Set.of());
  }

  private Course added(Course course) {
    courses.add(course);
    return course;
  }
}
