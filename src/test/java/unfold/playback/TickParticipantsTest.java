package unfold.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.reading.Equations;
import unfold.schedule.Schedule;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

class TickParticipantsTest {
  /**
   * An LSTM in small: a gate and an embedding lead to the state, two read-outs and a loss follow.
   */
  private static final String GATED =
      """
      input x(t)
      target y(t)
      param w
      e(t) = w * x(t)
      f(t) = sigmoid(e(t) + h(t-1))
      h(0) = 0
      h(t) = f(t) * h(t-1) + x(t-2)
      output o(t) = w * h(t)
      loss L(t) = mse(o(t), y(t))
      """;

  private static TickParticipants of(String text, Grain grain, int tick) {
    var circuit =
        Circuits.of(Equations.read(text).value().orElseThrow(), grain).value().orElseThrow();
    Extents extents = new Extents(Map.of("t", new Range(1, 5)), Map.of());
    Schedule schedule = Schedule.of(Unfolding.of(circuit, extents));
    return new TickParticipants(schedule, TickWindows.of(schedule), schedule.tick(tick));
  }

  private static List<String> words(Stream<Instance> instances) {
    return instances.map(Superscripts::of).distinct().toList();
  }

  private static List<String> words(List<Instance> instances) {
    return words(instances.stream());
  }

  @ParameterizedTest
  @EnumSource
  void theyAreTheSameInBothGrains(Grain grain) {
    TickParticipants third = of(GATED, grain, 3);
    assertThat(words(third.arriving())).containsExactlyInAnyOrder("x⁽³⁾", "y⁽³⁾");
    assertThat(words(third.computed())).containsExactly("e⁽³⁾", "f⁽³⁾", "h⁽³⁾");
    assertThat(words(third.readOut())).containsExactly("o⁽³⁾", "L⁽³⁾");
    assertThat(words(third.carried().stream().map(Dependency::source)))
        .containsExactlyInAnyOrder("x⁽³⁾", "h⁽²⁾", "x⁽¹⁾");
    assertThat(words(third.handed().stream().map(Dependency::source)))
        .containsExactlyInAnyOrder("h⁽²⁾", "x⁽¹⁾");
    assertThat(words(third.kept())).containsExactlyInAnyOrder("h⁽³⁾", "x⁽³⁾");
    assertThat(words(third.sources(third.computed().getLast())))
        .containsExactlyInAnyOrder("f⁽³⁾", "h⁽²⁾", "x⁽¹⁾");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsComputedFirstIsToldFirst(Grain grain) {
    TickParticipants third = of(GATED, grain, 3);
    assertThat(words(third.computedAt(.46))).containsExactly("e⁽³⁾", "f⁽³⁾");
    assertThat(words(third.computedAt(Phase.COMPUTE.stop()))).containsExactly("h⁽³⁾");
    assertThat(words(third.readOutAt(.76))).containsExactly("o⁽³⁾");
    assertThat(words(third.readOutAt(Phase.READ_OUT.stop()))).containsExactly("o⁽³⁾");
    assertThat(words(third.readOutAt(.86))).containsExactly("o⁽³⁾", "L⁽³⁾");
  }

  @Test
  void nothingIsKeptInTheLastTickAndEachPhaseThatHasNobodyIsNone() {
    assertThat(of(GATED, Grain.VARIABLES, 5).kept()).isEmpty();
    assertThat(of(GATED, Grain.VARIABLES, 5).phases())
        .containsExactlyElementsOf(
            Set.of(Phase.values()).stream().sorted().filter(it -> it != Phase.LATCH).toList());
    assertThat(of("s(t) = f(s(t-1); theta)", Grain.VARIABLES, 2).phases())
        .containsExactly(Phase.TICK, Phase.EMIT, Phase.COMPUTE, Phase.DEPOSIT, Phase.LATCH);
  }

  @Test
  void withoutAStateAllButLossesAreComputed() {
    TickParticipants second =
        of(
            "input x(t)\ntarget y(t)\np(t) = 2 x(t)\nloss L(t) = mse(p(t), y(t))",
            Grain.VARIABLES,
            2);
    assertThat(words(second.computed())).containsExactly("p⁽²⁾");
    assertThat(words(second.readOut())).containsExactly("L⁽²⁾");
  }
}
