package unfold.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.schedule.Schedules.deposit;
import static unfold.schedule.Schedules.passes;
import static unfold.schedule.Schedules.schedule;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What shares a walk and what waits for one; the tree has leaves 1 to 3, forks 4 and 5. */
class TimetableTest {
  @Test
  void twoVariablesOfATreeShareItsWalk() {
    String text =
        """
        over v = tree("((a b) c)")
        h(leaf) = 1
        h(v) = h(v.left) + h(v.right)
        g(leaf) = 1
        g(v) = g(v.left) + h(v)
        """;
    Schedule schedule = schedule(text, Map.of());
    assertThat(passes(schedule)).containsExactly("v ticks 1 to 3: [g, h]");
    assertThat(deposit(schedule, "g", 4)).isEqualTo(2);
    assertThat(deposit(schedule, "g", 5)).isEqualTo(3);
  }

  @Test
  void whatReadsTheRootEverywhereWalksTheTreeAfterIt() {
    String text =
        """
        over v = tree("((a b) c)")
        h(leaf) = 1
        h(v) = h(v.left) + h(v.right)
        C = h(root)
        g(leaf) = 1
        g(v) = g(v.left) + C
        """;
    Schedule schedule = schedule(text, Map.of());
    assertThat(passes(schedule)).containsExactly("v ticks 1 to 3: [C, h]", "v ticks 4 to 6: [g]");
    assertThat(deposit(schedule, "h", 5)).isEqualTo(3);
    assertThat(deposit(schedule, "g", 4)).isEqualTo(5);
    assertThat(deposit(schedule, "g", 5)).isEqualTo(6);
  }

  @Test
  void whatReadsALayeredValueComesInItsTick() {
    String text = GridScheduleTest.BIDIRECTIONAL_LAYERS + "z(t, l) = 2 * h(t, l)\n";
    Schedule schedule = schedule(text, Map.of("t", 4, "l", 2));
    for (int t = 1; t <= 4; t++) {
      for (int l = 1; l <= 2; l++) {
        assertThat(deposit(schedule, "z", t, l)).isEqualTo(deposit(schedule, "h", t, l));
      }
    }
  }
}
