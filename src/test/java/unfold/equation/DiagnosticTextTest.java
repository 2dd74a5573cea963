package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unfold.equation.Diagnostic.Mend;

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
  void ofALongLineOnlyTheSurroundingsOfThePlaceAreShown() {
    String line = "a".repeat(500) + "here" + "b".repeat(500);
    var diagnostic = Diagnostic.mistake(new SourceSpan(500, 504, 1, 501), "wrong");
    assertThat(new DiagnosticText("f.rec", line).of(diagnostic))
        .isEqualTo(
            "f.rec:1:501: wrong\n  …%shere%s…\n  %s^^^^"
                .formatted("a".repeat(100), "b".repeat(96), " ".repeat(101)));
  }
}
