package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMistakesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          h(t) = tahn(h(t-1))              | 1:8 «tahn» `tahn` is not known; the nearest name is `tanh`
          param W_h = 1¶h(t) = W_x h(t-1)  | 2:8 «W_x» `W_x` is not known; the nearest name is `W_h`
          param W = 1¶h(t) = w h(t-1)      | 2:8 «w» `w` is not known; the nearest name is `W`
          over t¶over k¶h(t, k) = q(t, t, t) | 3:11 «q» `q` is not known
          h(t) = 1¶o(t) = h                | 2:8 «h» `h` has a value at every t: write `h(t)`
          h(t) = h(t-1, 2)                 | 1:8 «h(t-1, 2)» `h` has one index, not 2
          h(t+1) = h(t)                    | 1:3 «t+1» an equation gives `h(t)`, not `h(t+1)`: shift every index in this line
          h(t) = 1¶h = 2                   | 2:1 «h» `h` has no index here and one index in line 1
          h(t) = 1¶h(t) = 2                | 2:1 «h(t)» `h(t)` is given twice: here and in line 1
          h(t) = 1¶h(0) = 1¶h(0) = 1       | 3:1 «h(0)» `h(0)` is given twice: here and in line 2
          h(t) = 1¶h(..0) = 1¶h(0) = 2     | 3:1 «h(0)» `h(0)` meets the place given in line 2, and they differ
          size n = 2¶param n = 3           | 2:7 «n» `n` is given twice: here and in line 1
          loss(t) = 2¶param loss = 3       | 2:7 «loss» `loss` is given twice: here and in line 1
          f(s) = s¶f(s) = 2 s              | 2:1 «f» `f` is given twice: here and in line 1
          title "a"¶title "b"              | 2:1 «title» `title` is given twice: here and in line 1
          over t¶over t                    | 2:6 «t» `t` is given twice: here and in line 1
          size tau = 5                     | 1:6 «tau» `tau` is the last index of `t`; to set it, write `over t = 1..6`
          h(k) = f(h(k-1); a)              | 1:3 «k» k is no axis: add `over k`
          output o(k) = 2                  | 1:10 «k» k is no axis: add `over k`
          h(t) = sum_k(h(t-1))             | 1:8 «sum_k» k is no axis: add `over k`
          h(t) = 2¶output o(tau) = h(t)    | 2:19 «t» `t` has no value here, because o(tau) is not computed for every t
          h(t) = 2¶C = h(t)                | 2:7 «t» `t` has no value here, because C is not computed for every t
          f(s) = s + t¶h(t) = f(1)         | 1:12 «t» `t` has no value here, because f(s) is not computed for every t
          f(s; a) = a s¶h(t) = f(1)        | 2:8 «f(1)» `f` takes one value and one parameter, not one value
          over t¶over k = tau..9¶h(t) = 1  | 2:10 «tau..9» an axis begins at a number
          h(..t) = 0¶h(t) = h(t-1)         | 1:5 «t» a range at a head has ends that depend on no axis
          over v = tree("(a b)")¶h(leaf) = h(v.left)¶h(v) = 1 | 2:13 «v.left» a leaf has no children
          f(s) = s¶h(t) = f                | 2:8 «f» `f` is a function: write `f(…)`
          h(t) = f(h(t-1)) + f(h(t-1), 1)  | 1:20 «f(h(t-1), 1)» `f` is called with 2 values here and with one value in line 1
          h(t) = f(h(t-1), 1) + f(h(t-1))  | 1:23 «f(h(t-1))» `f` is called with one value here and with 2 values in line 1
          h(t) = f(h(t-1); a) + f(h(t-1))  | 1:23 «f(h(t-1))» `f` is called with one value here and with one value and one parameter in line 1
          p(s) = p(s - 1)¶h(t) = p(h(t-1)) | 1:3 «s» s is no axis: add `over s`
          p(s) = 2 p(s)                    | 1:3 «s» s is no axis: add `over s`
          h(t) = nll(1)                    | 1:8 «nll(1)» `nll` takes 2 values, not 1
          h(t) = mod(1, 2, 3)              | 1:8 «mod(1, 2, 3)» `mod` takes 2 values, not 3
          h(t) = last(q)                   | 1:8 «last(q)» `last` takes the name of an axis
          h(t) = part([1; 2], 0)           | 1:21 «0» the second value of `part` is a whole number from 1 on
          h(t) = onehot("abc")             | 1:8 «onehot» `onehot` gives data, and data stand alone after the `=`
          h(t) = h(t-2000000)              | 1:10 «t-2000000» `t-2000000` reads too far away: 1000000 steps are the most
          h(t) = h(t-2000000000*3)         | 1:10 «t-2000000000*3» `t-2000000000*3` is no whole number
          h(t) = h(t-2000000000*3+2000000000*3) | 1:10 «t-2000000000*3+2000000000*3» `t-2000000000*3+2000000000*3` is no whole number
          h(t) = h(1/2)                    | 1:10 «1/2» `1/2` is no whole number
          h(t) = h(h(t-1))                 | 1:10 «h(t-1)» `h(t-1)` is no whole number made of axes and sizes
          h(t) ~ normal(0, 1)              | 1:8 «normal(0, 1)» `~` draws what is an `input` or a `param`; `h(t)` is computed
          """)
  void everyNameThatMeansNothingIsReportedWhereItStands(String text, String said) {
    assertThat(Said.about(text))
        .filteredOn(diagnostic -> !diagnostic.contains("has no values until"))
        .containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          W(t) h(t-1)       | «W(t)» W is shared by every step, so there is no W(t). Shared: `W h(t-1)`. One per step: `param W(t) : …`. Times t: `t * W`.
          W(t-1) h(t-1)     | «W(t-1)» W is shared by every step, so there is no W(t-1). Shared: `W h(t-1)`. One per step: `param W(t) : …`. Times t-1: `(t-1) * W`.
          2 * W(t)          | «W(t)» W is shared by every step, so there is no W(t). Shared: `W`. One per step: `param W(t) : …`. Times t: `t * W`.
          """)
  void aSharedParameterHasNoIndex(String right, String said) {
    assertThat(Said.about("param W = 2¶h(t) = " + right))
        .containsExactly("2:%d ".formatted(right.indexOf('W') + 8) + said);
  }

  @Test
  void afterASpaceABracketIsAFactorOfASharedParameter() {
    assertThat(Said.rightSide("param W = 2¶h(t) = W (t) h(t-1)", "h")).isEqualTo("W t h(t-1)");
  }

  @Test
  void indicesAsSubscriptsAreMendedAtEveryPlace() {
    assertThat(Said.about("h_t = tanh(h_{t-1} + x_t)¶input x_t = count"))
        .containsExactly(
            "1:1 «h_t» an index stands in brackets: `h(t)`",
            "1:12 «h_{t-1}» an index stands in brackets: `h(t-1)`",
            "1:22 «x_t» an index stands in brackets: `x(t)`",
            "2:7 «x_t» an index stands in brackets: `x(t)`");
  }

  @Test
  void functionsThatCallOneAnotherForEverAreReported() {
    assertThat(Said.about("p(s) = q(s)¶q(u) = p(u)¶h(t) = p(1)"))
        .containsExactly(
            "1:1 «p(s) = q(s)» `p` calls itself without end",
            "2:1 «q(u) = p(u)» `q` calls itself without end");
  }

  @Test
  void aNameBehindAMisspeltWordIsNotUnknownToo() {
    assertThat(Said.about("parma W = 2¶h(t) = W h(t-1)"))
        .containsExactly("1:1 «parma» `parma` begins no statement; `param` does");
  }

  @Test
  void aNameFromABrokenLineIsNotUnknownToo() {
    assertThat(Said.about("param W : n x n ~ normal(0,¶h(t) = W h(t-1)¶size n = 3"))
        .containsExactly("1:25 «(» this bracket is never closed");
  }
}
