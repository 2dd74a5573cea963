package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic;
import unfold.equation.reading.Equations;
import unfold.trace.Precision;
import unfold.trace.Trace;

/**
 * Recurrences as people print them: read, or mended by one key, and then right; values of NumPy.
 */
class CasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aligned           | 0 | h | 3   | 0.8588976360935819 0.4688870262094043
          arrow             | 0 | h | 4   | 6.125
          causal-sum        | 0 | y | 4   | 10
          comma-at-end      | 0 | h | 3   | 0.8588976360935819 0.4688870262094043
          concat-comma      | 1 | h | 3   | 0.5770569119990839 0.5770569119990839
          condition         | 0 | s | 4   | 1
          diag              | 0 | g | 1   | 0.777828288386019 1.0274935092591966
          frac12            | 0 | x | 3   | 0.5
          identity          | 0 | h | 3   | 34.928999999999995 76.58999999999999
          inverse-function  | 0 | x | 2   | 0.11111111111111109 0.1111111111111111
          label-above-below | 0 | h | 3   | 0.9355374973662324 0.7042674432627545
          layer-above       | 1 | h | 2 2 | 0.1674894879808496
          line-goes-on      | 0 | h | 3   | 1.3820000000000001 0.7020000000000001
          mod               | 0 | k | 5   | 1
          python            | 0 | h | 3   | 0.11303121601000445
          relu-case         | 0 | h | 3   | 1.3820000000000001 0.7020000000000001
          rows              | 1 | h | 3   | 0.3990719455186608 0.3990719455186608
          shifted-head      | 1 | x | 5   | 0.4885259978327714
          sign              | 0 | s | 1   | -1
          silent-component  | 1 | s | 1   | 1
          silent-x0         | 1 | x | 5   | 0.4885259978327714
          sum-sign          | 0 | s | 4   | 6
          tilde-gru         | 0 | h | 3   | 0.9330325626971657 0.8259527383287266
          time-above        | 1 | h | 4   | 0.9245191172639394
          time-below        | 1 | h | 4   | 0.9245191172639394
          transpose-T       | 0 | h | 3   | 0 -1
          """)
  void itIsReadAsItsAuthorMeansIt(
      String name, int keys, String variable, String index, String values) throws IOException {
    String text = text(name);
    for (int key = 0; key < keys; key++) {
      text = mended(text);
    }
    Trace trace = AgreementTest.trace(Systems.dataset(text, 1, Map.of()), Precision.FLOAT64);
    int[] at = Arrays.stream(index.split(" ")).mapToInt(Integer::parseInt).toArray();
    double[] wanted = Arrays.stream(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    double[] found = trace.value(variable, at).orElseThrow().stream().toArray();
    assertThat(found).containsExactly(wanted, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          children                | a bracket holds two things, and here are 3: `((a b) c)`
          granular-loop           | a cycle without a square: `y(t)` needs `u(t)`, which needs `y(t)`; `y` is judged as a whole: give its parts names of their own, or put a square on it
          phi                     | `\\phi` has no values until it is defined: `\\phi(…) = …`
          silent-delta-t          | nothing declares `\\Delta t`, so it is a parameter without values: `param \\Delta t = …`
          silent-partial-boundary | `x` is given just before it begins and not at `x(..-1)`, so 0 is read there: write `x(..-1) = 0` to say so
          silent-tilde            | nothing declares `\\tilde{h}`, so it is an input without values: `input \\tilde{h}(t) = …`
          """)
  void itIsSaidWhatCannotBeReadSo(String name, String said) throws IOException {
    String text = text(name);
    List<Diagnostic> read = Equations.read(text).diagnostics();
    List<Diagnostic> drawn =
        read.isEmpty()
            ? Circuits.of(Equations.read(text).value().orElseThrow(), Grain.VARIABLES).diagnostics()
            : read;
    assertThat(drawn).extracting(Diagnostic::message).first().asString().startsWith(said);
  }

  /** The text after Alt+Enter at its first mistake, or at its first note. */
  private static String mended(String text) {
    Optional<Diagnostic> said =
        Equations.read(text).diagnostics().stream()
            .filter(it -> !it.mends().isEmpty())
            .min((one, other) -> Boolean.compare(other.isMistake(), one.isMistake()));
    return said.orElseThrow().mends().getFirst().appliedTo(text);
  }

  private static String text(String name) throws IOException {
    try (InputStream in = CasesTest.class.getResourceAsStream("/cases/" + name + ".rec")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
