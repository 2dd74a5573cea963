package unfold.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import unfold.unfolding.Direction;

/** The search finds what trying all directions in their order finds. */
class DirectionsTest {
  private static final List<String> AXES = List.of("i", "j");

  @Property(tries = 500)
  void theFirstThatLeadsAlongAllCyclesIsFound(
      @ForAll @Size(min = 1, max = 4)
          List<@Size(2) List<@IntRange(min = -2, max = 3) Integer>> cycles) {
    Directions directions = new Directions(AXES);
    Optional<Direction> found =
        directions.first(direction -> {
          for (List<Integer> cycle : cycles) {
            if (led(direction, cycle) < 1) {
              directions.along(Map.of("i", cycle.get(0), "j", cycle.get(1)));
              return Optional.empty();
            }
          }
          return Optional.of(direction);
        });
    assertThat(found)
        .isEqualTo(
            all().stream()
                .filter(it -> cycles.stream().allMatch(cycle -> led(it, cycle) >= 1))
                .findFirst());
  }

  private static int led(Direction direction, List<Integer> cycle) {
    return direction.along("i") * cycle.get(0) + direction.along("j") * cycle.get(1);
  }

  private static List<Direction> all() {
    List<Direction> all = new ArrayList<>();
    for (int j = -3; j <= 3; j++) {
      for (int i = -3; i <= 3; i++) {
        all.add(new Direction(Map.of("i", i, "j", j)));
      }
    }
    all.removeIf(it -> it.steps().isEmpty());
    all.sort(
        Comparator.<Direction>comparingInt(it -> Math.abs(it.along("i")) + Math.abs(it.along("j")))
            .thenComparingLong(it -> it.steps().values().stream().filter(n -> n < 0).count())
            .thenComparingInt(it -> it.steps().containsKey("j") ? 1 : 0));
    return all;
  }

  @Test
  void onOneAxisThereAreTwo() {
    List<Direction> tried = new ArrayList<>();
    assertThat(
            new Directions(List.of("t"))
                .first(it -> {
                  tried.add(it);
                  return Optional.<Direction>empty();
                }))
        .isEmpty();
    assertThat(tried).containsExactly(Direction.along("t", 1), Direction.along("t", -1));
  }

  /** After i: 1 nothing but the 3 × 7 that lead back along i. */
  @Test
  void whatLeadsAKnownCycleNowhereIsNotTried() {
    Directions directions = new Directions(AXES);
    List<Direction> tried = new ArrayList<>();
    directions.first(it -> {
      directions.along(Map.of("i", -1));
      tried.add(it);
      return Optional.<Direction>empty();
    });
    assertThat(tried).hasSize(1 + 3 * 7).startsWith(Direction.along("i", 1));
    assertThat(tried.subList(1, tried.size())).allMatch(it -> it.along("i") < 0);
  }

  /** Of one, two or three steps only 2 i + j, i + j + k and j + 2 k lead along both. */
  @Test
  void ofSeveralThatNeedAsManyStepsTheFirstAxesArePreferred() {
    Directions directions = new Directions(List.of("i", "j", "k"));
    directions.along(Map.of("i", 1, "j", -1, "k", 1));
    directions.along(Map.of("j", 1));
    assertThat(directions.first(Optional::of)).contains(new Direction(Map.of("i", 2, "j", 1)));
  }

  @Test
  void oneStepAlongEachOfTenAxesIsFoundAmongAll() {
    List<String> ten = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    Directions directions = new Directions(ten);
    ten.forEach(axis -> directions.along(Map.of(axis, 1)));
    assertThat(directions.first(Optional::of))
        .contains(new Direction(ten.stream().collect(Collectors.toMap(it -> it, _ -> 1))));
  }

  @Test
  void whereNothingIsKnownOfTheCyclesTheSearchEnds() {
    List<String> ten = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    assertThat(new Directions(ten).first(_ -> Optional.<Direction>empty())).isEmpty();
  }
}
