package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.equation.print.DiagnosticText;
import unfold.equation.reading.Equations;

/** What is said of texts that no hand types, in the window and on a console. */
@Tag("large")
class LongMessagesTest {
  private static final String NAME = "n".repeat(200_000);
  private static final String NUMBER = "9".repeat(200_000);

  static Stream<String> texts() {
    return Stream.of(
        NAME,
        NAME + " = 1",
        "s(t) = " + NAME,
        NAME + "(t) = " + NAME + "x(t-1)",
        "s(t) = s(t-" + NUMBER + ")",
        "s(t) = 1.2." + NUMBER,
        "s(t) = s(" + "t-1, ".repeat(20_000) + "t)",
        "title \"" + NAME,
        "param W : " + NUMBER + " x 3\ns(t) = W s(t-1)");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("texts")
  @Timeout(180)
  void aMessageIsShortWhateverItQuotes(String text) {
    List<Diagnostic> said = Equations.read(text).diagnostics();
    var printed = new DiagnosticText("f.rec", text);
    assertThat(said)
        .allSatisfy(it -> {
          assertThat(it.message()).hasSizeLessThanOrEqualTo(600);
          assertThat(printed.of(it)).hasSizeLessThanOrEqualTo(2000);
        });
  }
}
