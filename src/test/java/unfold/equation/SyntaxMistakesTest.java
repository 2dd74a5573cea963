package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxMistakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          title foo bar      | 1:7 «foo bar» after `title` comes one text in quotes: `title "foo bar"`
          about "never       | 1:7 «"never» this text is never closed
          parma W : 3        | 1:1 «parma» `parma` begins no statement; `param` does
          xyzzy W : 3        | 1:1 «xyzzy» `xyzzy` begins no statement
          2 = 3              | 1:1 «2» a statement begins with a name or with a word such as `param`, not with `2`
          h(t) tanh(2)       | 1:6 «tanh» an `=` is missing before `tanh`
          h(t)               | 1:1 «h(t)» `h(t)` needs its equation: `h(t) = …`
          h(t) = 2 +         | 1:10 «+» something is missing after `+`
          h(t) = (2 + )      | 1:11 «+» something is missing between `+` and `)`
          h(t) = 2 * / 3     | 1:10 «* /» something is missing between `*` and `/`
          h(t) = 2, 3        | 1:9 «,» `,` separates only inside brackets
          h(t) = 2 % (3)     | 1:10 «%» `%` means nothing in a recurrence
          h(t) = 1 = 2       | 1:10 «=» a line has only one `=`
          h(t) = 2 : 3       | 1:10 «:» a shape stands after the name and before the `=`
          h(t) = 1..6        | 1:9 «..» a range stands only after `over` and at a fixed place
          h(t) = 2 × 3       | 1:10 «×» `×` stands only between dimensions; the matrix product is `W h`, element by element is `a * b`
          h(t) = \\frac{1} | 1:8 «\\frac» a fraction is written `a / b`
          h(t) = ()          | 1:8 «()» there is nothing between these brackets
          h(t) = (1, 2)      | 1:8 «(1, 2)» round brackets hold one expression; a list stands in square ones: `[1, 2]`
          h(t) = "abc"       | 1:8 «"abc"» a text has no place in an expression
          h(t) = [1 2]       | 1:11 «2» a comma is missing between 1 and 2
          h(t) = 3 t 4       | 1:12 «4» a number cannot follow `3 t`: write `3 t * 4`
          h(t) = t 2         | 1:10 «2» a number cannot follow `t`: write `2 t` or `t * 2`
          h(t) = tanh(1      | 1:12 «(» this bracket is never closed
          h(t) = 1)          | 1:9 «)» this bracket closes nothing
          h(t) = (1]         | 1:10 «]» `]` cannot close `(`
          size n             | 1:6 «n» a size needs its number: `size n = 4`
          alphabet A         | 1:10 «A» an alphabet needs its categories: `alphabet A = chars("abc")`
          h(t) = tanh        | 1:8 «tanh» `tanh` is a function: write `tanh(…)`
          h(t) = 1 / 2 t     | 1:8 «1 / 2 t» `1 / 2 t` can be read as `1 / (2 t)` and as `(1 / 2) t`
          """)
  void everyMistakeIsSaidInTheReadersWords(String text, String said) {
    assertThat(Said.about(text)).containsExactly(said);
  }

  @Test
  void mistakesOnSeveralLinesAreReportedInTheirOrder() {
    assertThat(Said.about("h(t) = (1¶size n = 2.5¶g(t) = h(t-1) +¶o(t) = V h(t)"))
        .containsExactly(
            "1:8 «(» this bracket is never closed",
            "2:10 «2.5» `2.5` is no whole number",
            "3:15 «+» something is missing after `+`",
            "4:8 «V» nothing declares `V`, so it is a parameter without values: `param V = …`");
  }

  @Test
  void anOpenBracketEndsWhereAStatementBegins() {
    assertThat(Said.about("h(t) = tanh(1¶param b = 3¶o(t) = b * (h(t)¶loss L(t) = o(t)"))
        .containsExactly(
            "1:12 «(» this bracket is never closed", "3:12 «(» this bracket is never closed");
  }

  @Test
  void twoMistakesInOneEquationAreBothReported() {
    assertThat(Said.about("h(t) = tahn(h(t-1)) + exq(h(t-1))"))
        .containsExactly(
            "1:8 «tahn» `tahn` is not known; the nearest name is `tanh`",
            "1:23 «exq» `exq` is not known; the nearest name is `exp`");
  }

  @Test
  void columnsCountTheUnitsOfUtf16() {
    assertThat(Said.about("title \"𝄞\" 𝄞"))
        .containsExactly("1:12 «𝄞» `𝄞` means nothing in a recurrence");
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    assertThat(Said.about("h(t) = 1\r\ng(t) = h\r\n", Settings.NONE))
        .containsExactly("2:8 «h» `h` has a value at every t: write `h(t)`");
  }
}
