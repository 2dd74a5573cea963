package unfold.export.tikz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikzTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '\0',
      value = {
        "a_b=a\\_b",
        "100%=100\\%",
        "#1=\\#1",
        "a&b=a\\&b",
        "{x}=\\{x\\}",
        "$x$=\\$x\\$",
        "\\end=\\textbackslash{}end",
        "a~b^c=a\\textasciitilde{}b\\textasciicircum{}c",
        "ŷ=\\^{y}",
        "é=\\'{e}",
        "θ × ⋯=$\\theta$ $\\times$ $\\cdots$",
        "a—b=a{---}b",
        "--={-}{-}",
        "straße=stra\\ss{}e",
        "我=\\missing{我}",
        "in  2009=in \\ 2009"
      })
  void wordsAreSaidInTex(String words, String tex) {
    assertThat(TikzText.of(words)).isEqualTo(tex);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"|a |,|a\\ |", "|a  |,|a \\ |", "| |,|\\ |", "|\\ |,|\\textbackslash{}\\ |"})
  void spacesAtTheEndAreSpacesAndNoNewLine(String words, String tex) {
    assertThat(TikzText.of(words)).isEqualTo(tex);
  }

  @Test
  void aCommentStaysOnItsLine() {
    assertThat(TikzText.comment("one\n\\input{two}\u2028three\r"))
        .isEqualTo("% one \\input{two} three");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '\0',
      value = {
        "\\mathbf{h}^{(3)}=\\mathbf{h}^{(3)}",
        "\\hat{y}_{1}\\!\\;\\pm 2=\\hat{y}_{1}\\!\\;\\pm 2",
        "\\omicron=o",
        "\\mathbf{é}=\\mathbf{\\text{\\'{e}}}"
      })
  void theTexOfLabelsIsThatOfLatex(String source, String tex) {
    assertThat(TikzMath.of(source)).contains(tex);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\input{x}", "x}", "{x", "x%", "$x$", "#1", "a\nb", "\\", "\\def", "x^^5cinput"})
  void whatNoLabelNeedsIsNoFormula(String source) {
    assertThat(TikzMath.of(source)).isEmpty();
  }
}
