package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeAndDataMistakesTest {
  private static final String GIVEN =
      """
      size n = 4
      alphabet A = chars("abc")
      param W : n x n = identity
      param U : n x A = 1
      input x(t) : A = onehot("abcab")
      input f(t) : n ~ normal(0, 1)
      input g(t) : n ~ normal(0, 1)
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          h(t) = f(t) g(t-1)           | 8:8 «f(t) g(t-1)» two columns have no matrix product; element by element is `f(t) * g(t-1)`
          h(t) = W x(t)                | 8:8 «W x(t)» `W` is 4 x 4 and `x(t)` is 3: a product needs as many columns on the left as rows on the right
          h(t) = f(t) + x(t)           | 8:8 «f(t) + x(t)» `f(t)` is 4 and `x(t)` is 3: element by element both need one shape
          h(t) = tanh(W x(t) + f(t))   | 8:13 «W x(t)» `W` is 4 x 4 and `x(t)` is 3: a product needs as many columns on the left as rows on the right
          h(t) : n = U                 | 8:12 «U» `h` is 4, and this is 4 x 3
          h(t) = f(t)¶h(0) = [1; 2]    | 9:8 «[1; 2]» `h` is 4, and this is 2
          h(t) = f(t)¶h(1) : 3 = 0     | 8:8 «f(t)» `h` is 3, and this is 4
          h(t) = [f(t); U]             | 8:8 «[f(t); U]» 4 and 4 x 3 cannot stand in one bracket: beside each other they need as many rows, below each other as many columns
          h(t) = mse(f(t), 1)          | 8:8 «mse(f(t), 1)» `mse(f(t), 1)` needs two values of one shape, and these are 4 and a scalar
          h(t) = part(f(t), 5)         | 8:8 «part(f(t), 5)» there is no part 5 of what is 4
          k(a; b) = a b¶h(t) = k(f(t); g(t)) | 9:8 «k(f(t); g(t))» inside `k`, two columns have no matrix product; element by element is `a * b`
          x(0) = [1; 0]                | 8:8 «[1; 0]» `x` is 3, and this is 2
          """)
  void shapesThatDoNotFitAreBothSaid(String text, String said) {
    assertThat(Said.about(GIVEN + Said.lines(text), Settings.NONE)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          param P : 2 x 3 = [1, 2; 3, 4]     | 8:19 «[1, 2; 3, 4]» `P` is 2 x 3, and these data are 2 x 2
          param P : 2 x 3 = [1, 2; 3]        | 8:26 «3» row 2 has one element and row 1 has 2
          param P = [1, 2]                   | 8:11 «[1, 2]» `P` is a scalar, and these data are 2; give it a shape: `P : 2`
          param P : 3 = [1, 2]               | 8:15 «[1, 2]» `P` is 3, and these data are 2
          param P : 2 x 3 = identity         | 8:19 «identity» `identity` is for square matrices, and `P` is 2 x 3
          param P : n x n = idnetity         | 8:19 «idnetity» `idnetity` is not known; the nearest name is `identity`
          target y(t) : A = onehto("ab")     | 8:19 «onehto» `onehto` is not known; the nearest name is `onehot`
          input M(t) : n x n = [1, 2; 3, 4]  | 8:22 «[1, 2; 3, 4]» a table has one column a step, and `M` is 4 x 4
          input M(t) : 2 x 3 = identity      | 8:22 «identity» `identity` is for square matrices, and `M` is 2 x 3
          input y(t) : A = onehot("")        | 8:25 «""» there is no token in this text
          param P ~ uniform                  | 8:11 «uniform» `uniform` is written `uniform(low, high)`
          param P ~ normal(0, 1) radius (-1) | 8:24 «radius (-1)» a spectral radius is not negative
          param P = image("a", "b")          | 8:11 «image("a", "b")» `image` is written `image("p.png")`
          param P : 2.5 = 1                  | 8:11 «2.5» a dimension is a whole number
          param P = count                    | 8:11 «count» `count` counts steps, and `P` has none
          param P : 2 = "x"                  | 8:15 «"x"» a text has no place in an expression
          param P = 2 Q¶param Q = 1          | 8:13 «Q» data are made of numbers, sizes and pi; `Q` is none
          param P : 0 = 1                    | 8:11 «0» a dimension is at least 1, and this is 0
          param P : m = 1                    | 8:11 «m» `m` is no size: add `size m = 4`
          param P : nxA = 1                  | 8:11 «nxA» `nxA` is no size; two dimensions are `n x A`
          param P : 2 x 3 x 4 = 1            | 8:11 «2 x 3 x 4» a shape has at most two dimensions, rows and columns
          param P = 2 ~ normal(0, 1)         | 8:15 «normal(0, 1)» either data after `=` or a law after `~`, not both
          param P ~ nromal(0, 1)             | 8:11 «nromal» `nromal` is no law; `normal`, `uniform` and `orthogonal` are
          param P ~ normal(0)                | 8:11 «normal(0)» `normal` is written `normal(mean, sd)`
          param P ~ normal(0, -1)            | 8:11 «normal(0, -1)» a standard deviation is not negative
          param P ~ uniform(1, 0)            | 8:11 «uniform(1, 0)» `uniform(low, high)` has its lower end first
          param P ~ normal(0, 1) density 2   | 8:24 «density 2» a density is above 0 and at most 1
          param P ~ normal(0, 1) dense 2     | 8:24 «dense 2» a law may end with `density` and `radius`, not with `dense`
          param P : n x A ~ orthogonal radius 1 | 8:19 «orthogonal radius 1» a spectral radius is for square matrices, and `P` is 4 x 3
          target y(t) : A = onehot("abx")    | 8:26 «"abx"» `x` is not in the alphabet `A`
          target y(t) : A = onehot("abca")   | 8:26 «"abca"» `y` has 4 steps and `x` has 5: data along one axis are equally long
          target y(t) : 3 = onehot("abcab")  | 8:19 «onehot("abcab")» `onehot` needs an alphabet as the shape of `y`: `y : A`
          target y(t) : A = onehot(abc)      | 8:19 «onehot(abc)» `onehot` takes a text in quotes: `onehot("abcab")`
          target y(t) : 2 = [1, 2, 3]        | 8:19 «[1, 2, 3]» `y` is 2, and a row here, which is one step, has 3 numbers
          target y(t) = csv("f.csv")         | 8:15 «csv("f.csv")» `csv` is written `csv("sunspots.csv", "value")`
          over t = 1..6                      | 5:25 «"abcab"» `x` has 5 steps, and `t` has 6 indices
          """)
  void dataThatDoNotFitAreReportedWhereTheyStand(String text, String said) {
    assertThat(Said.about(GIVEN + Said.lines(text), Settings.NONE)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          size n = m + 1¶size m = n      | 1:6 «n» a size cannot need itself: n → m → n
          size n = 1/2                   | 1:10 «1/2» `1/2` is no whole number
          size n = t                     | 1:10 «t» `t` has no value here, because the size n is not computed for every t
          alphabet A = "abc"             | 1:14 «"abc"» an alphabet is `words("…")` or `chars("…")`
          alphabet A = words("...")      | 1:14 «words("...")» this alphabet has no categories
          over t = 6                     | 1:10 «6» a range has two ends: `1..6`
          over t = 1..0                  | 1:10 «1..0» `t` needs at least one index, and nothing lies between 1 and 0
          over t = 3..n¶size n = 2       | 1:10 «3..n» `t` needs at least one index, and nothing lies between 3 and 2
          """)
  void sizesAndAxesThatCannotBeAreReported(String text, String said) {
    assertThat(Said.about(text)).containsExactly(said);
  }
}
