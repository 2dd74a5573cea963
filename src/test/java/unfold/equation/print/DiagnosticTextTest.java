package unfold.equation.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.SourceSpan;
import unfold.equation.reading.Equations;

class DiagnosticTextTest {
  private static final String TEXT = "title \"x\"\nh(t) = tahn(h(t-1))\n";

  @Test
  void theCaretsStandUnderThePlaceAndTheMendFollows() {
    SourceSpan span = new SourceSpan(17, 21, 2, 8);
    var mend = new Mend("write tanh", span, "tanh");
    var mistake = Diagnostic.mistake(span, "There is no tahn; the nearest is tanh.", mend);
    assertThat(new DiagnosticText("my.rec", TEXT).of(mistake))
        .isEqualTo(
            """
            my.rec:2:8: There is no tahn; the nearest is tanh.
              h(t) = tahn(h(t-1))
                     ^^^^
              mend: write tanh\
            """);
  }

  @Test
  void aPlaceAtTheEndOfALineGetsOneCaretBehindIt() {
    var note = Diagnostic.note(new SourceSpan(29, 29, 2, 20), "Something is missing here.");
    assertThat(new DiagnosticText("my.rec", TEXT).of(note))
        .isEqualTo(
            """
            my.rec:2:20: note: Something is missing here.
              h(t) = tahn(h(t-1))
            """
                + " ".repeat(21)
                + "^");
  }

  @Test
  void whatATerminalWouldObeyIsShownByItsPicture() {
    var mistake = Diagnostic.mistake(new SourceSpan(2, 3, 1, 3), "`\u001b` means nothing");
    assertThat(new DiagnosticText("f.rec", "a\t\u001b[2J\u009b\u007f").of(mistake))
        .isEqualTo("f.rec:1:3: `␛` means nothing\n  a ␛[2J␡␡\n    ^");
  }

  @Test
  void onlyWhatEndsALineOfASpanEndsAShownLine() {
    String text = "# a\u2028b\u000cc\rh(t) = last\r\no(t) = last";
    var printed = new DiagnosticText("f.rec", text);
    assertThat(Equations.read(text).diagnostics())
        .extracting(printed::of)
        .containsExactly(
            "f.rec:2:8: `last` is a function: write `last(…)`\n  h(t) = last\n         ^^^^",
            "f.rec:3:8: `last` is a function: write `last(…)`\n  o(t) = last\n         ^^^^");
  }

  @Test
  void ofALongLineOnlyTheSurroundingsOfThePlaceAreShown() {
    String line = "a".repeat(500) + "here" + "b".repeat(500);
    var diagnostic = Diagnostic.mistake(new SourceSpan(500, 504, 1, 501), "wrong");
    assertThat(new DiagnosticText("f.rec", line).of(diagnostic))
        .isEqualTo(
            "f.rec:1:501: wrong\n  …%shere%s…\n  %s^^^^"
                .formatted("a".repeat(100), "b".repeat(96), " ".repeat(101)));
  }
}
