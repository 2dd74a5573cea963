package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import unfold.equation.reading.Equations;

/** Whatever is typed gives a system or says what is wrong, at places that exist. */
class AnyTextTest {
  private static final List<String> SYSTEMS =
      List.of("a1-logistic", "c2-elman-loss", "q-esn", "s-tree", "jl-layers", "t2-generate");
  private static final List<String> PIECES =
      List.of(
          "h(t)",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "^",
          "'",
          "=",
          "~",
          ":",
          ",",
          ";",
          "..",
          "\n",
          " ",
          "2",
          "-",
          "*",
          "/",
          "x",
          "over k",
          "sum_t(",
          "\"",
          "“",
          "\\mathbf{",
          "_{t-1}",
          "𝄞",
          "#",
          "W(t)",
          "size n = n",
          "f(a; b) = a b",
          "f(",
          "onehot(",
          "density",
          "\t",
          "1e999",
          "..9",
          "99999999999",
          "θ",
          "tau",
          "part(h(t), ",
          "input ",
          "param ",
          "h_t",
          "by ",
          "\r");

  @Property(tries = 1000)
  void readingNeverFails(@ForAll("texts") String text) {
    Checked<EquationSystem> reading = Equations.read(text);

    assertThat(reading.value().isPresent())
        .isEqualTo(reading.diagnostics().stream().noneMatch(Diagnostic::isMistake));
    for (Diagnostic diagnostic : reading.diagnostics()) {
      assertThatItIsAt(diagnostic.span(), text);
      diagnostic.mends().stream()
          .flatMap(mend -> mend.replacements().stream())
          .forEach(it -> assertThatItIsAt(it.span(), text));
      assertThat(diagnostic.message()).doesNotContain("NaN", "null", "token recognition", "<EOF>");
    }
  }

  private static void assertThatItIsAt(SourceSpan span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    String before = text.substring(0, span.start());
    String lines = before.replace("\r\n", "\n");
    long line = lines.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
    int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    assertThat(span.line()).isEqualTo((int) line);
    assertThat(span.column()).isEqualTo(span.start() - lineStart + 1);
  }

  /** The texts of the chapter with pieces put in and taken out. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> texts = Arbitraries.of(SYSTEMS).map(SystemTexts::text);
    Arbitrary<List<Edit>> edits = edit().list().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(texts, edits).as(AnyTextTest::edited);
  }

  private static Arbitrary<Edit> edit() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 6),
            Arbitraries.of(PIECES))
        .as(Edit::new);
  }

  private static String edited(String text, List<Edit> edits) {
    String result = text;
    for (Edit edit : edits) {
      int start = (int) (edit.where() * result.length());
      int end = Math.min(result.length(), start + edit.taken());
      result = result.substring(0, start) + edit.put() + result.substring(end);
    }
    return result;
  }

  private record Edit(double where, int taken, String put) {}
}
