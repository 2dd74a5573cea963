package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.app.Shell;
import unfold.language.LanguagePage;

class HelpCommandTest {
  @TempDir Path folder;

  private Shell.Ran unfold(String... arguments) {
    return Shell.in(folder).unfold(arguments);
  }

  private String printed(String... arguments) {
    Shell.Ran ran = unfold(arguments);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    return ran.out();
  }

  @Test
  void theLanguageIsPrintedWithAllItsExamples() {
    String language = printed("help", "language");
    assertThat(language)
        .startsWith("One statement stands on a line")
        .contains("\nA line of the book\n\nOne equation, as it is printed, is enough.")
        .contains("\n\n    h(t) = tanh(b + W h(t-1) + U x(t))\n\nDelays and starts\n")
        .doesNotContain("```", "###");
    assertThat(LanguagePage.read().sections())
        .allSatisfy(it -> assertThat(language).contains(it.example().indent(4)));
  }

  @Test
  void theLanguageFitsATerminalOfEightyColumns() {
    assertThat(printed("help", "language").lines()).allMatch(it -> it.length() <= 80);
  }

  @Test
  void withoutATopicTheProgramSaysWhatItDoes() {
    assertThat(printed("help")).isEqualTo(printed("--help")).contains("  help  ", "  draw  ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"list", "show", "check", "expand", "influence", "simulate", "draw", "help"})
  void aCommandIsATopic(String command) {
    assertThat(printed("help", command)).startsWith("Usage: unfold " + command);
  }

  @Test
  void theHelpOfACommandIsThatOfItsOption() {
    assertThat(printed("help", "draw")).isEqualTo(printed("draw", "--help"));
  }

  @Test
  void anotherTopicIsAMistake() {
    Shell.Ran ran = unfold("help", "dra");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .startsWith(
            "unfold: there is no help on dra; there is help on language and on each command\n");
  }
}
