package unfold.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.schedule.Schedules.deposit;
import static unfold.schedule.Schedules.passes;
import static unfold.schedule.Schedules.schedule;
import static unfold.schedule.Schedules.unfolding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unfold.equation.Diagnostic;
import unfold.schedule.Stage.Layered;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** When the values of several axes and of trees are there, counted on paper. */
class GridScheduleTest {
  static final String BIDIRECTIONAL_LAYERS =
      """
      over t, l
      h(t, 0) = 1
      g(t, 0) = 1
      h(t, l) = h(t-1, l) + h(t, l-1) + g(t, l-1)
      g(t, l) = g(t+1, l) + h(t, l-1) + g(t, l-1)
      """;

  @Test
  void aGridIsComputedAlongItsAntiDiagonals() {
    String text =
        """
        over i, j
        h(0, j) = 0
        h(i, 0) = 0
        h(i, j) = 1 + h(i-1, j) + h(i, j-1)
        """;
    Schedule schedule = schedule(text, Map.of("i", 3, "j", 4));
    assertThat(passes(schedule)).containsExactly("i, j ticks 1 to 6: [h]");
    assertThat(deposit(schedule, "h", 0, 2)).isZero();
    assertThat(deposit(schedule, "h", 1, 1)).isEqualTo(1);
    assertThat(deposit(schedule, "h", 2, 3)).isEqualTo(4);
    assertThat(deposit(schedule, "h", 3, 4)).isEqualTo(6);
    assertThat(schedule.depositedIn(3))
        .extracting(Instance::toString)
        .containsExactlyInAnyOrder("h(1, 3)", "h(2, 2)", "h(3, 1)");
  }

  /** The tick is the sum of the indices less 7. */
  @Tag("large")
  @Test
  @Timeout(180)
  void eightAxesAreComputedAlongTheirDiagonal() {
    List<String> axes = List.of("a", "b", "c", "d", "e", "f", "g", "k");
    String all = String.join(", ", axes);
    String neighbours =
        axes.stream()
            .map(axis -> "h(" + all.replace(axis, axis + "-1") + ")")
            .collect(Collectors.joining(" + "));
    Map<String, Integer> lasts = axes.stream().collect(Collectors.toMap(it -> it, _ -> 2));
    Schedule schedule =
        schedule("over %s%nh(%s) = 1 + %s%n".formatted(all, all, neighbours), lasts);
    assertThat(passes(schedule)).containsExactly(all + " ticks 1 to 9: [h]");
    assertThat(deposit(schedule, "h", 1, 1, 1, 1, 1, 1, 1, 1)).isEqualTo(1);
    assertThat(deposit(schedule, "h", 2, 1, 1, 2, 1, 1, 1, 1)).isEqualTo(3);
    assertThat(deposit(schedule, "h", 2, 2, 2, 2, 2, 2, 2, 2)).isEqualTo(9);
  }

  /**
   * Six indices from 1 to 2 sum to 6 up to 12; without what cycles tell, the search ends before.
   */
  @Test
  void sixAxesAreComputedAlongTheirDiagonal() {
    List<String> axes = List.of("a", "b", "c", "d", "e", "f");
    String all = String.join(", ", axes);
    String neighbours =
        axes.stream()
            .map(axis -> "u(" + all.replace(axis, axis + "-1") + ")")
            .collect(Collectors.joining(" + "));
    Map<String, Integer> lasts = axes.stream().collect(Collectors.toMap(it -> it, _ -> 2));
    Schedule schedule =
        schedule("over %s%nu(%s) = 1 + %s%n".formatted(all, all, neighbours), lasts);
    assertThat(passes(schedule)).containsExactly(all + " ticks 1 to 7: [u]");
    assertThat(deposit(schedule, "u", 2, 1, 1, 2, 1, 1)).isEqualTo(3);
  }

  /** What one axis alone decides needs no look at the others. */
  @Test
  @Timeout(180)
  void ofEightAxesTheOneThatIsReadBackIsStepped() {
    String text =
        """
        over a, b, c, d, e, f, g, k
        h(a, b, c, d, e, f, g, k) = 1 + u(a, b, c, d, e, f, g-1, k)
        u(a, b, c, d, e, f, g, k) = 2 * h(a, b, c, d, e, f, g, k)
        """;
    Schedule schedule =
        schedule(text, Map.of("a", 2, "b", 2, "c", 2, "d", 2, "e", 2, "f", 2, "g", 3, "k", 2));
    assertThat(passes(schedule)).containsExactly("g ticks 1 to 3: [h, u]");
  }

  @Test
  void eachRowOfTheWavefrontRunsTwoPlacesBehindTheOneAbove() {
    String text = "over i, j\nh(i, j) = h(i-1, j+1) + h(i, j-1) + 1\n";
    Schedule schedule = schedule(text, Map.of("i", 4, "j", 4));
    assertThat(schedule.ticks()).isEqualTo(10);
    assertThat(deposit(schedule, "h", 1, 1)).isEqualTo(1);
    assertThat(deposit(schedule, "h", 2, 1)).isEqualTo(3);
    assertThat(deposit(schedule, "h", 4, 4)).isEqualTo(10);
  }

  @Test
  void anEncoderIsOnePassAndItsDecoderTheNext() {
    String text =
        """
        over t
        over k
        h(0) = 0
        h(t) = h(t-1) + 1
        C = h(tau)
        g(0) = 0
        g(k) = g(k-1) + C
        """;
    Schedule schedule = schedule(text, Map.of("t", 6, "k", 5));
    assertThat(passes(schedule)).containsExactly("t ticks 1 to 6: [C, h]", "k ticks 7 to 11: [g]");
    assertThat(deposit(schedule, "C")).isEqualTo(6);
    assertThat(deposit(schedule, "g", 2)).isEqualTo(8);
  }

  @Test
  void aTreeIsComputedByHeightAndItsLeavesFirst() {
    String text =
        """
        over v = tree("((I went) (to (Nepal now)))")
        h(leaf) = 1
        h(v) = h(v.left) + h(v.right)
        """;
    Schedule schedule = schedule(text, Map.of());
    assertThat(deposit(schedule, "h", 1)).isEqualTo(1);
    assertThat(deposit(schedule, "h", 6)).isEqualTo(2);
    assertThat(deposit(schedule, "h", 8)).isEqualTo(3);
    assertThat(deposit(schedule, "h", 9)).isEqualTo(4);
    assertThat(schedule.ticks()).isEqualTo(4);
  }

  /** Two leaves and the third have height 0, the node above the two 1, the root 2. */
  @Test
  void aTreeWhereNothingIsSteppedIsWalkedByHeightToo() {
    Schedule schedule =
        schedule("over v = tree(\"((a b) c)\")\ninput x(v)\no(v) = 2 x(v)\n", Map.of());
    assertThat(schedule.ticks()).isEqualTo(3);
    assertThat(deposit(schedule, "o", 3)).isEqualTo(1);
    assertThat(deposit(schedule, "o", 4)).isEqualTo(2);
    assertThat(deposit(schedule, "o", 5)).isEqualTo(3);
  }

  /** Of each of the two there are twice 2,000,000. */
  @Tag("large")
  @Test
  @Timeout(180)
  void whatFollowsNoOneDirectionIsRefusedWhereThereIsTooMuchOfIt() {
    Unfolding unfolding = unfolding(BIDIRECTIONAL_LAYERS, Map.of("t", 2_000_000, "l", 2));
    assertThat(Scheduling.of(unfolding).diagnostics())
        .singleElement()
        .extracting(it -> it.span().line() + ":" + it.span().column() + " " + it.message())
        .isEqualTo(
            "4:11 `h` follows no one direction, and 8000000 values are too many to put in order one"
                + " by one: 5000000 is the most");
  }

  @Test
  void bidirectionalLayersFollowNoOneDirection() {
    Schedule schedule = schedule(BIDIRECTIONAL_LAYERS, Map.of("t", 4, "l", 2));
    assertThat(schedule.stages()).hasAtLeastOneElementOfType(Layered.class);
    assertThat(deposit(schedule, "h", 1, 1)).isLessThan(deposit(schedule, "h", 4, 1));
    assertThat(deposit(schedule, "g", 4, 1)).isLessThan(deposit(schedule, "g", 1, 1));
    assertThat(deposit(schedule, "h", 1, 2)).isGreaterThan(deposit(schedule, "g", 1, 1));
  }

  @Test
  void aCycleThatPassesByTheEndsIsNamed() {
    Unfolding unfolding =
        unfolding("over t, k\nh(t, k) = h(2*t, k-1) + h(t-1, k+1)\n", Map.of("t", 3, "k", 2));
    assertThat(Scheduling.of(unfolding).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "a cycle through the plain arrow to index 2*t: `h(1, 2)` needs `h(2, 1)`, which needs"
                + " `h(1, 2)`");
  }

  @Test
  void aValueBetweenTheEndsThatNeedsItselfIsNamed() {
    Unfolding unfolding = unfolding("over t\nh(t) = h(2*t-3) + 1\n", Map.of("t", 5));
    assertThat(Scheduling.of(unfolding).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("a cycle through the plain arrow to index 2*t-3: `h(3)` needs `h(3)`");
  }

  @Test
  void theEndOfTimeIsNamedAsTheTextNamesIt() {
    Unfolding unfolding = unfolding("over t\nh(t) = h(tau+1-t) + 1\n", Map.of("t", 2));
    assertThat(Scheduling.of(unfolding).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "a cycle through the plain arrow to index -t+tau+1: `h(2)` needs `h(1)`, which needs"
                + " `h(2)`");
  }
}
