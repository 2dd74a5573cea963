package unfold.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.EquationSystem;
import unfold.equation.reading.Equations;

class CyclesTest {
  private static Checked<Circuit> wiring(String lines) {
    EquationSystem system = Equations.read(lines.replace("; ", "\n")).value().orElseThrow();
    return Circuits.of(system, Grain.OPERATIONS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          h(t) = tanh(h(t))                                   | 1:13 a cycle without a square: `h(t)` needs `h(t)`; put a square on it
          h(t) = 2 * o(t); o(t) = h(t) + 1                    | 1:12 a cycle without a square: `h(t)` needs `o(t)`, which needs `h(t)`; put a square on it
          a(t) = b(t); b(t) = c(t) + a(t-1); c(t) = a(t)      | 1:8 a cycle without a square: `a(t)` needs `b(t)`, which needs `c(t)`, which needs `a(t)`; put a square on it
          C = 2 * D; D = C + 1                                | 1:9 a cycle without a square: `C` needs `D`, which needs `C`; it would have to be known before it is computed
          h(t) = h(t-1) + h(t+1)                              | 1:17 `h` would have to run both ways along t: `h(t)` needs `h(t-1)`, and `h(t)` needs `h(t+1)`
          h(t) = g(t-1); g(t) = h(t+1)                        | 1:8 the squares of this cycle cancel: `h(t)` needs `g(t-1)`, which needs `h(t)`
          h(t) = g(t-1) + g(t+2); g(t) = h(t)                 | 1:17 `h` would have to run both ways along t: `h(t)` needs `g(t-1)`, which needs `h(t-1)`, and `h(t)` needs `g(t+2)`, which needs `h(t+2)`
          a(t) = b(t-1); b(t) = c(t); c(t) = a(t+1)           | 1:8 the squares of this cycle cancel: `a(t)` needs `b(t-1)`, which needs `c(t-1)`, which needs `a(t)`
          o(t) = c(t); a(t) = b(t); b(t) = c(t-1) + c(t+2); c(t) = a(t) | 2:8 `a` would have to run both ways along t: `a(t)` needs `b(t)`, which needs `c(t-1)`, which needs `a(t-1)`, and `a(t)` needs `b(t)`, which needs `c(t+2)`, which needs `a(t+2)`
          c(t) = a(t) + b(t+3); a(t) = b(t-1); b(t) = c(t)    | 1:15 `c` would have to run both ways along t: `c(t)` needs `a(t)`, which needs `b(t-1)`, which needs `c(t-1)`, and `c(t)` needs `b(t+3)`, which needs `c(t+3)`
          p(t) = a(t); a(t) = b(t-1); b(t) = c(t); c(t) = a(t) + b(t+3) | 3:8 `a` would have to run both ways along t: `a(t)` needs `b(t-1)`, which needs `c(t-1)`, which needs `a(t-1)`, and `b(t)` needs `c(t)`, which needs `b(t+3)`
          b(t) = a(t-1); a(t) = c(t); c(t) = b(t) + d(t+2); d(t) = c(t) | 3:15 `b` would have to run both ways along t: `b(t)` needs `a(t-1)`, which needs `c(t-1)`, which needs `b(t-1)`, and `c(t)` needs `d(t+2)`, which needs `c(t+2)`
          over i, j; h(i, j) = h(i-1, j) + h(i+1, j)          | 2:23 the squares of this cycle cancel: `h(i, j)` needs `h(i+1, j)`, which needs `h(i, j)`
          a(t) = a(t); b(t) = b(t)                            | 1:8 a cycle without a square: `a(t)` needs `a(t)`; put a square on it / 2:8 a cycle without a square: `b(t)` needs `b(t)`; put a square on it
          """)
  void aCycleThatNothingComputesIsNamedInFull(String lines, String mistakes) {
    Checked<Circuit> wiring = wiring(lines);
    assertThat(wiring.value()).isEmpty();
    assertThat(
            wiring.diagnostics().stream()
                .map(it -> it.span().line() + ":" + it.span().column() + " " + it.message())
                .collect(Collectors.joining(" / ")))
        .isEqualTo(mistakes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h(t) = h(t-1) + h(t-3)",
        "h(1) = 2; h(t) = h(1) + h(t-1)",
        "over i, j; h(i, j) = h(i-1, j+1) + h(i, j-1)",
        "h(t) = g(t+1); g(t) = h(t-2)",
        "h(t) = h(t+1) + g(t); g(t) = h(t+2)",
        "h(t) = h(t-1); g(t) = g(t+1) + h(t)",
        "g(0) = h(tau); g(t) = g(t-1); h(t) = h(t-1)"
      })
  void cyclesThatAllLeadOneWayAreComputable(String lines) {
    assertThat(wiring(lines).diagnostics()).isEmpty();
  }

  @Test
  void theMendPutsASquareOnTheCycle() {
    String text = "h(t) = 2 * o(t)\no(t) = h(t) + 1";
    List<Mend> mends =
        wiring(text).diagnostics().stream().map(Diagnostic::mends).findFirst().orElseThrow();
    assertThat(mends).extracting(Mend::label).containsExactly("write `o(t-1)`", "write `h(t-1)`");
    Mend likeliest = mends.getFirst();
    String mended = likeliest.appliedTo(text);
    assertThat(mended).isEqualTo("h(t) = 2 * o(t-1)\no(t) = h(t) + 1");
    assertThat(wiring(mended).diagnostics()).isEmpty();
  }

  @Test
  void theMendOfACycleOnATreeReadsAChild() {
    Diagnostic mistake =
        wiring("over v = tree(\"((a b) c)\"); h(leaf) = 1; h(v) = h(v.left) + g(v); g(v) = h(v)")
            .diagnostics()
            .getFirst();
    assertThat(mistake.message()).endsWith("which needs `h(v)`; read it at a child");
    assertThat(mistake.mends())
        .extracting(Mend::label)
        .containsExactly("write `g(v.left)`", "write `h(v.left)`");
  }
}
