package unfold.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.schedule.Schedules.deposit;
import static unfold.schedule.Schedules.passes;
import static unfold.schedule.Schedules.schedule;

import java.util.Map;
import org.junit.jupiter.api.Test;
import unfold.schedule.Stage.Layered;

/** What runs on along t in one variable and back in another, in the order worked out on paper. */
class LayeringTest {
  private final Schedule schedule =
      schedule(
          """
          over t, l
          h(t, l) = 2 * u(t, l)
          u(t, l) = h(t-1, l) + g(t, l-1)
          g(t, l) = g(t+1, l) + h(t, l-1)
          """,
          Map.of("t", 3, "l", 2));
  private final Layered stage =
      schedule.stages().stream()
          .filter(Layered.class::isInstance)
          .map(Layered.class::cast)
          .findFirst()
          .orElseThrow();

  @Test
  void whatIsReadWithoutASquareStandsBeforeItsReader() {
    assertThat(stage.inOrder()).extracting(it -> it.node().name()).containsExactly("u", "h", "g");
  }

  @Test
  void aLayerHoldsWhatReadsOnlyLayersBefore() {
    assertThat(stage.layers().count()).isEqualTo(6);
    assertThat(stage.layers().of(stage.inOrder().getFirst()))
        .hasToString("[[1, 1], [2, 1], [3, 1], [1, 2], [2, 2], [3, 2]]");
    assertThat(passes(schedule)).containsExactly("l, t ticks 1 to 6: [g, h, u]");
    assertThat(deposit(schedule, "h", 3, 2)).isEqualTo(6);
    assertThat(deposit(schedule, "g", 3, 2)).isEqualTo(4);
    assertThat(deposit(schedule, "g", 1, 2)).isEqualTo(6);
    assertThat(deposit(schedule, "g", 3, 1)).isEqualTo(1);
  }
}
