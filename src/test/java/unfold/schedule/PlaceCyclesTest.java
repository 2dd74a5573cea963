package unfold.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.schedule.Schedules.unfolding;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.Diagnostic;

/** Cycles that only the extents tell, where they are far from all ends too. */
class PlaceCyclesTest {
  private static String mistakes(String lines, int last) {
    return Scheduling.of(unfolding("over t\n" + lines.replace("; ", "\n"), Map.of("t", last)))
        .diagnostics()
        .stream()
        .map(Diagnostic::message)
        .collect(Collectors.joining(" / "));
  }

  /** No reading of an end is there, and 2 t - n is t itself at n alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          h(t) = h(2*t-3000)                       | 5000   | a cycle through the plain arrow to index 2*t-3000: `h(3000)` needs `h(3000)`
          h(t) = h(2*t-3000); g(t) = g(2*t-4000)   | 5000   | a cycle through the plain arrow to index 2*t-3000: `h(3000)` needs `h(3000)` / a cycle through the plain arrow to index 2*t-4000: `g(4000)` needs `g(4000)`
          g(t) = h(2*t-4000); h(t) = g(t)          | 5000   | a cycle through the plain arrow to index 2*t-4000: `g(4000)` needs `h(4000)`, which needs `g(4000)`
          """)
  void aCycleFarFromTheEndsIsNamed(String lines, int last, String mistakes) {
    assertThat(mistakes(lines, last)).isEqualTo(mistakes);
  }

  @Tag("large")
  @Test
  @Timeout(180)
  void amongMoreValuesACycleIsNamedTooRatherThanCalledTooLarge() {
    assertThat(mistakes("h(t) = h(2*t-70001)", 120_000))
        .isEqualTo(
            "a cycle through the plain arrow to index 2*t-70001: `h(70001)` needs `h(70001)`");
  }

  @Tag("large")
  @Test
  @Timeout(180)
  void aCycleThroughAllOfALongAxisIsNamedByItsEnds() {
    assertThat(mistakes("h(1) = h(tau); h(t) = h(t-1)", 150_000))
        .isEqualTo(
            "a cycle through a fixed place: `h(1)` needs `h(150000)`, which needs `h(149999)`,"
                + " which needs …, which needs `h(2)`, which needs `h(1)`");
  }

  @Test
  void aCycleOfTwelveValuesIsNamedInFullAndALongerOneByItsEnds() {
    String lines = "C = h(tau); h(0) = C; h(t) = h(t-1)";
    String steps =
        IntStream.iterate(10, it -> it >= 0, it -> it - 1)
            .mapToObj(it -> "`h(" + it + ")`")
            .collect(Collectors.joining(", which needs "));
    assertThat(mistakes(lines, 10)).endsWith("`C` needs " + steps + ", which needs `C`");
    assertThat(mistakes(lines, 11))
        .endsWith(
            "needs `h(11)`, which needs `h(10)`, which needs …, which needs `h(0)`, which needs"
                + " `C`");
  }
}
