package unfold.unfolding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Wire;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Tree;
import unfold.equation.reading.Equations;

/** How far the copies of a wire lead, as the index of the reader less that of what it reads. */
class DistanceTest {
  private static WireCopies copies(String lines, Extents extents) {
    EquationSystem system = Equations.read(lines.replace("; ", "\n")).value().orElseThrow();
    Unfolding unfolding =
        Unfolding.of(Circuits.of(system, Grain.VARIABLES).value().orElseThrow(), extents);
    Wire last = unfolding.circuit().graph().edgeSet().stream().reduce((_, it) -> it).orElseThrow();
    return unfolding.copies(last);
  }

  /** Along t from 1 to 6, i from 1 to 3 and j from 1 to 4; the last wire of the text counts. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          over t; h(t) = h(t-1)                                | t: 1         | 1..1
          over t; h(t) = h(t-1)                                | t: -1        | -1..-1
          over t; h(t) = h(t+2)                                | t: 1         | -2..-2
          over t; h(t) = h(t-9)                                | t: 1         | 9..9
          over t; s(1) = 0; s(t) = s(1)                        | t: 1         | 1..5
          over t; s(1) = 0; s(t) = s(1)                        | t: -1        | -5..-1
          over t; h(t) = t; C = sum_t(h(t))                    | t: 1         | -6..-1
          over t; h(t) = t; C = sum_t(h(t))                    | t: -1        | 1..6
          over t; h(t) = sum_t(h(t-1))                         | t: 1         | -4..5
          over t; h(t) = sum_t(h(t+1))                         | t: 1         | -5..4
          over t; h(t) = sum_t(h(t+1))                         | t: -2        | -8..10
          over t; x(t) = t; o(t) = x(2*t)                      | t: 1         | -3..-1
          over t; x(t) = t; o(t) = x(tau+1-t)                  | t: 1         | -5..5
          over t; x(t) = t; o(t) = x(10*t)                     | t: 1         | none
          over i, j; h(i, j) = h(i-1, j+1)                     | i: 2, j: 1   | 1..1
          over i, j; h(i, j) = h(i-1, j+1)                     | i: 1         | 1..1
          over i, j; h(i, j) = h(i-1, j+1)                     | j: 1         | -1..-1
          over i, j; h(i, j) = i; g(i, j) = h(j, i)            | i: 1         | -2..2
          over i, j; h(i, j) = i; g(i, j) = h(j, i)            | i: 1, j: 1   | 0..0
          over i, j; b(j) = j; g(i, j) = b(j)                  | i: 1         | 1..3
          over i, j; b(j) = j; g(i, j) = b(j)                  | j: 1         | 0..0
          over i, j; b(i, j) = j; g(i, j) = sum_j(b(i-1, j))   | i: 1         | 1..1
          over i, j; b(i, j) = j; g(i) = sum_j(b(i-1, j))      | i: 3, j: 1   | -1..2
          """)
  void theCopiesLeadFromTheNearestToTheFarthest(String lines, String steps, String gap) {
    Extents extents =
        new Extents(Map.of("t", new Range(1, 6), "i", new Range(1, 3), "j", new Range(1, 4)));
    assertThat(
            copies(lines, extents)
                .gap(direction(steps))
                .map(it -> it.nearest() + ".." + it.farthest())
                .orElse("none"))
        .isEqualTo(gap);
  }

  private static Direction direction(String steps) {
    return new Direction(
        Arrays.stream(steps.split(", ", -1))
            .map(step -> step.split(": ", -1))
            .collect(Collectors.toMap(it -> it[0], it -> Integer.valueOf(it[1]))));
  }

  /** Five nodes; nothing bounds how far below its parent a child is numbered. */
  @Test
  void aTreeHasNoDistanceButTheAxisBesideItHas() {
    String lines = "over t; over v = tree(\"((a b) c)\"); h(t, v) = 1 + h(t-1, v.left)";
    EquationSystem system = Equations.read(lines.replace("; ", "\n")).value().orElseThrow();
    Tree tree = system.axes().stream().flatMap(it -> it.trees().stream()).findFirst().orElseThrow();
    Extents extents =
        new Extents(Map.of("t", new Range(1, 6), "v", new Range(1, 5)), Map.of("v", tree));
    WireCopies copies = copies(lines, extents);
    assertThat(copies.gap(Direction.along("v", 1))).isEmpty();
    assertThat(copies.gap(Direction.along("t", 1))).contains(new Gap(1, 1));
  }
}
