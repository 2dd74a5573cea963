package unfold.equation.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.Said;

/** Several axes: their ranges, reductions over them, and indices on the wrong one. */
class AxisCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over i, j¶h(i, j) = h(i-1, j) + h(last(i), j) + 1
          over i, j¶h(j, i) = h(j-1, i) + 1
          over i, j¶h(i, j) = h(j-1, i) + 1
          over t, k¶h(t) = sum_k(t) + mean_k(k * t) + max_k(k)
          over t, k¶h(t) = last(k)
          over t¶over k = 1..tau¶h(t) = sum_k(k)
          over k = -2..2¶h(k) = k
          over i, j¶h(i, 0) = 0¶h(..0, j) = j¶h(i, j) = h(i-2, j) + h(i, j-1)
          """)
  void whatSeveralAxesAllowIsAccepted(String text) {
    assertThat(Said.about(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over t, k¶h(t) = sum_t(t) | 1:9 «k» nothing has the axis `k`
          over t, k¶h(t) = sum_k(sum_k(k)) | 2:14 «sum_k» `k` is already bound by the reduction around this one: its k is another
          over t¶h(t) = sum_j(t) | 2:8 «sum_j» j is no axis: add `over j`
          over t, t¶h(t) = 1 | 1:9 «t» `t` is given twice: here and in line 1
          over i, j¶h(i, i) = 1 | 2:6 «i» the axis of `h` at this place is j, not i: an equation gives every index of every axis
          over i, j¶h(i, j) = 1¶g(i) = h(i) | 3:8 «h(i)» `h` has 2 indices, `h(i, j)`, not 1
          over i, j¶h(i, j) = h(i-1) | 2:11 «h(i-1)» `h` has 2 indices, `h(i, j)`, not 1
          over i, j¶h(0, j) = i¶h(i, j) = 1 | 2:11 «i» `i` has no value here, because h(0, j) is not computed for every i
          over t, l¶param W = 1¶h(t, l) = W(l) * t | 3:11 «W(l)» W is shared by every step, so there is no W(l). Shared: `W`. One per step: `param W(l) : …`. Times l: `l * W`.
          over t, l¶param W(l) = 1¶h(t, l) = W * t | 3:11 «W» `W` has a value at every l: write `W(l)`
          over t, l¶param W(l) = 1¶h(t, l) = W(l, t) | 3:11 «W(l, t)» `W` has one index, not 2
          over k = 1..k¶h(k) = k | 1:13 «k» `k` has no value here, because the range of k is not computed for every k
          over k = 1..last(k)¶h(k) = k | 1:6 «k» the range of an axis cannot need itself: k → k
          over k = 1..last(j), j = 1..last(k)¶h(k, j) = j | 1:6 «k» the range of an axis cannot need itself: k → j → k
          over k = 1..tau¶h(k) = 1 | 1:13 «tau» `tau` is the last index of `t`, and `t` is no axis here: write `last(…)`
          over i, j¶h(i, j) = i¶h(j, 0) = 1 | 3:3 «j» the axis of `h` at this place is i, not j: an equation gives every index of every axis
          """)
  void whatFitsNoAxisIsReportedWhereItStands(String text, String said) {
    assertThat(Said.about(text)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over t¶h(t) = sum_j(t) | over t¶over j¶h(t) = sum_j(t)
          over i, j¶h(i, i) = 1 | over i, j¶h(i, j) = 1
          over t, l¶param W = 1¶h(t, l) = W(l) * t | over t, l¶param W = 1¶h(t, l) = W * t
          over t, l¶param W(l) = 1¶h(t, l) = W * t | over t, l¶param W(l) = 1¶h(t, l) = W(l) * t
          over i, j¶h(i, j) = i¶h(j, 0) = 1 | over i, j¶h(i, j) = i¶h(i, 0) = 1
          """)
  void theFirstMendPutsItRight(String text, String mended) {
    assertThat(Said.mended(text)).isEqualTo(mended);
  }
}
