package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.reading.Equations;

/** Texts that no hand types. */
@Tag("large")
class HugeTextsTest {
  @ParameterizedTest
  @CsvSource({"(, 200, nested too deeply", "1+, 9000, too long", "-, 90000, too long"})
  void whatWouldExhaustTheStackIsAMistake(String piece, int times, String message) {
    assertThat(Equations.read("h(t) = " + piece.repeat(times) + "1").diagnostics())
        .first()
        .satisfies(diagnostic -> assertThat(diagnostic.message()).contains(message));
  }

  @ParameterizedTest
  @CsvSource({"1+, 240", "t*, 240", "h(t-1)^, 70", "2 * -, 160", "-, 480", "tanh(, 98"})
  void whatIsWithinTheLimitsIsRead(String piece, int times) {
    String closing = ")".repeat(piece.endsWith("(") ? times : 0);
    Checked<EquationSystem> reading =
        Equations.read("h(t) = " + piece.repeat(times) + "1" + closing);

    assertThat(reading.diagnostics()).isEmpty();
  }

  @Test
  void functionsThatAreNestedTooDeeplyAreAMistake() {
    String doubled = "f%d(x) = f%d(x) + 1%n";
    StringBuilder text = new StringBuilder("f0(x) = x%n".formatted());
    IntStream.rangeClosed(1, 10_000).forEach(n -> text.append(doubled.formatted(n, n - 1)));
    assertThat(Equations.read(text + "h(t) = f10000(h(t-1))").diagnostics())
        .extracting(Diagnostic::message)
        .contains(
            "`f250` and the functions that it calls are nested 501 levels deep; 500 are the most");
  }

  @Test
  @Timeout(180)
  void threeThousandVariablesInARowAreRead() {
    StringBuilder text = new StringBuilder("v0(0) = 1%nv0(t) = v0(t-1) + 1%n".formatted());
    IntStream.range(1, 3_000)
        .forEach(n -> text.append("v%d(t) = tanh(v%d(t))%n".formatted(n, n - 1)));
    EquationSystem system = Equations.read(text.toString()).value().orElseThrow();
    Circuit circuit = Circuits.of(system, Grain.VARIABLES).value().orElseThrow();
    assertThat(circuit.components()).hasSize(3_000);
    assertThat(circuit.graph().edgeSet()).hasSize(3_000);
  }

  @Test
  void sizesThatNeedTooManyOthersAreAMistake() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 10_000)
        .forEach(n -> text.append("size n%d = n%d + 1%n".formatted(n, n + 1)));
    assertThat(Equations.read(text + "size n10000 = 1\nh(t) = h(t-1)").diagnostics())
        .extracting(Diagnostic::message)
        .containsOnly("more than 200 sizes need one another in a row");
  }

  @Test
  @Timeout(180)
  void ofVeryManyMistakesTheFirstAreToldAndTheOthersCounted() {
    String text =
        IntStream.range(0, 5_000)
            .mapToObj("v%1$d(t) = unknown%1$d(t-1)\n"::formatted)
            .collect(Collectors.joining());
    assertThat(Equations.read(text).diagnostics())
        .hasSize(101)
        .last()
        .extracting(Diagnostic::message)
        .isEqualTo("4,900 more are not shown: mend these first");
  }

  @Test
  void notesLeaveRoomForMistakes() {
    String text =
        IntStream.range(0, 200)
            .mapToObj("a%1$d(t) = a%1$d(t-1) / 0\n"::formatted)
            .collect(Collectors.joining());
    assertThat(Equations.read(text + "h(t) = tahn(h(t-1))").diagnostics())
        .filteredOn(Diagnostic::isMistake)
        .extracting(Diagnostic::message)
        .contains("`tahn` is not known; the nearest name is `tanh`");
  }

  @Test
  void aLongTableIsRead() {
    String rows =
        IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.joining("; "));
    EquationSystem system =
        Equations.read("input x(t) = [" + rows + "]\ns(t) = x(t)").value().orElseThrow();
    Statement.Input x = (Statement.Input) system.statement("x");

    assertThat(((DataSupply.Table) x.supply().orElseThrow()).rows()).hasSize(20_000);
  }
}
