package unfold.equation.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.Said;
import unfold.equation.reading.Equations;

/** Notes where zeros are read that nobody gave and that mislead. */
class ReadPastEndCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          h(t) = tanh(h(t-1) + 1)
          over i, j¶d(0, j) = j¶d(i, 0) = i¶d(i, j) = min(d(i-1, j-1) + 1, d(i, j-1) + 1)
          h(t) = t¶g(t) = 1 / (1 + h(t+1))
          input x(t) = [1, 2, 3]¶x(0) = 0¶x(..-1) = 0¶h(t) = x(t-2)
          over t = 1..2¶input x(t) = [1, 2, 3]¶h(t) = x(t+1)
          over t = 1..2¶input x(t) = csv("f.csv", "x")¶h(t) = x(t+2)
          over t = -2147483647..2¶h(-2147483647) = 1¶h(t) = min(h(t-1), 2)
          input x(t) = repeat [1, 2, 3]¶h(t) = x(t+1)
          input x(t) = 3¶h(t) = x(t+1)
          input x(t) = [1, 2, 3]¶h(1) = 0¶h(t) = x(t-1)
          input x(t) = [1, 2, 3]¶h(tau) = 0¶h(t) = x(t+1)
          over t, k = 1..tau¶input x(t) = [1, 2, 3]¶h(k) = x(tau+1-k)
          over v = tree("a b")¶d(v) = min(d(v.left), d(v.right)) + 1
          h(t) = tanh(h(t-1) + t)
          over i, j¶h(i, j) = 0.5 h(i-1, j+1) + 0.5 h(i, j-1) + 1
          """)
  void zerosThatTheBookMeansNeedNoNote(String text) {
    assertThat(Said.about(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          s(t) = 2 s(t-1) * (1 - s(t-1)) | 1:10 «s(t-1)» nothing gives `s(0)`, so 0 is read there, and `s` is 0 everywhere: write `s(0) = …`
          f(u; r) = r u (1 - u)¶param r = 3¶s(t) = f(s(t-1); r) | 3:10 «s(t-1)» nothing gives `s(0)`, so 0 is read there, and `s` is 0 everywhere: write `s(0) = …`
          h(t) = tanh(h(t-1)) | 1:13 «h(t-1)» nothing gives `h(0)`, so 0 is read there, and `h` is 0 everywhere: write `h(0) = …`
          over i, j¶d(0, j) = j¶d(i, j) = min(d(i-1, j) + 1, d(i, j-1) + 1) | 3:30 «d(i, j-1)» nothing gives `d(i, 0)`, so 0 is read there, and `min` may take it: write `d(i, 0) = …`
          h(t) = t¶g(t) = log(h(t-1)) | 2:12 «h(t-1)» nothing gives `h(0)`, so 0 is read there, and it has no logarithm: write `h(0) = …`
          h(t) = t¶g(t) = 1 / h(t+2) | 2:12 «h(t+2)» nothing gives `h(tau+1..)`, so 0 is read there, and nothing can be divided by it: write `h(tau+1..) = …`
          input x(t) = [1, 2, 3]¶h(t) = x(t-1) | 2:8 «x(t-1)» `x` has no data at `x(0)`, so 0 is read there: write `x(0) = 0` to say so
          input x(t) = [1, 2, 3]¶h(t) = x(t+1) | 2:8 «x(t+1)» `x` has no data at `x(tau+1)`, so 0 is read there: write `x(tau+1) = 0` to say so
          over t = 1..2¶input x(t) = [1, 2, 3]¶h(t) = x(t+2) | 3:8 «x(t+2)» `x` has no data at `x(4)`, so 0 is read there: write `x(4) = 0` to say so
          over t, k = -1..0¶input x(t) = [1, 2, 3]¶h(t) = sum_k(x(t+k)) | 3:14 «x(t+k)» `x` has no data at `x(0)`, so 0 is read there: write `x(0) = 0` to say so
          over v = tree("(a b) c")¶h(v) = 2 h(v.left) + h(v.right) | 2:10 «h(v.left)» nothing gives `h(leaf)`, so 0 is read there, and `h` is 0 everywhere: write `h(leaf) = …`
          h(t) = h(t+1) * t | 1:8 «h(t+1)» nothing gives `h(tau+1)`, so 0 is read there, and `h` is 0 everywhere: write `h(tau+1) = …`
          input x(t) = [1, 2, 3]¶h(t) = x(t-2) | 2:8 «x(t-2)» `x` has no data at `x(..0)`, so 0 is read there: write `x(..0) = 0` to say so
          over i, j¶d(0, j) = j¶d(i, j) = min(d(i-1, j) + 1, i)¶e(i, j) = min(d(i, j-1), i) | 4:15 «d(i, j-1)» nothing gives `d(i, 0)`, so 0 is read there, and `min` may take it: write `d(i, 0) = …`
          over i = 1..3, j = 1..4¶h(i, j) = i¶e(i, j) = 1 / h(i, j-1) | 3:15 «h(i, j-1)» nothing gives `h(i, 0)`, so 0 is read there, and nothing can be divided by it: write `h(i, 0) = …`
          """)
  void zerosThatMisleadAreNotedWhereTheyAreRead(String text, String said) {
    assertThat(Said.about(text)).containsExactly(said);
    assertThat(Equations.read(Said.lines(text)).value()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          s(t) = 2 s(t-1) * (1 - s(t-1)) | s(t) = 2 s(t-1) * (1 - s(t-1))¶s(0) = 1
          f(u; r) = r u (1 - u)¶param r = 3¶s(t) = f(s(t-1); r) | f(u; r) = r u (1 - u)¶param r = 3¶s(t) = f(s(t-1); r)¶s(0) = 1
          h(t) = tanh(h(t-1)) | h(t) = tanh(h(t-1))¶h(0) = 1
          over i, j¶d(0, j) = j¶d(i, j) = min(d(i-1, j) + 1, d(i, j-1) + 1) | over i, j¶d(0, j) = j¶d(i, j) = min(d(i-1, j) + 1, d(i, j-1) + 1)¶d(i, 0) = 0
          h(t) = t¶g(t) = log(h(t-1)) | h(t) = t¶h(0) = 1¶g(t) = log(h(t-1))
          h(t) = t¶g(t) = 1 / h(t+2) | h(t) = t¶h(tau+1..) = 1¶g(t) = 1 / h(t+2)
          input x(t) = [1, 2, 3]¶h(t) = x(t-1) | input x(t) = [1, 2, 3]¶x(0) = 0¶h(t) = x(t-1)
          input x(t) = [1, 2, 3]¶h(t) = x(t+1) | input x(t) = [1, 2, 3]¶x(tau+1) = 0¶h(t) = x(t+1)
          over t = 1..2¶input x(t) = [1, 2, 3]¶h(t) = x(t+2) | over t = 1..2¶input x(t) = [1, 2, 3]¶x(4) = 0¶h(t) = x(t+2)
          over t, k = -1..0¶input x(t) = [1, 2, 3]¶h(t) = sum_k(x(t+k)) | over t, k = -1..0¶input x(t) = [1, 2, 3]¶x(0) = 0¶h(t) = sum_k(x(t+k))
          h(t) = h(t+1) * t | h(t) = h(t+1) * t¶h(tau+1) = 1
          input x(t) = [1, 2, 3]¶h(t) = x(t-2) | input x(t) = [1, 2, 3]¶x(..0) = 0¶h(t) = x(t-2)
          over i, j¶d(0, j) = j¶d(i, j) = min(d(i-1, j) + 1, i)¶e(i, j) = min(d(i, j-1), i) | over i, j¶d(0, j) = j¶d(i, j) = min(d(i-1, j) + 1, i)¶d(i, 0) = 0¶e(i, j) = min(d(i, j-1), i)
          over i = 1..3, j = 1..4¶h(i, j) = i¶e(i, j) = 1 / h(i, j-1) | over i = 1..3, j = 1..4¶h(i, j) = i¶h(i, 0) = 1¶e(i, j) = 1 / h(i, j-1)
          """)
  void theMendGivesThePlace(String text, String mended) {
    assertThat(Said.mended(text)).isEqualTo(mended);
    assertThat(Said.about(mended)).isEmpty();
  }
}
