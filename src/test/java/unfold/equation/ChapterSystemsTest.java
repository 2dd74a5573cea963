package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.equation.SystemTexts.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.reading.Equations;

/** Every kind of network of the chapter. */
class ChapterSystemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a1-logistic          | theta 1, s 1
          a2-rotation          | theta 1, R 2 x 2, s 2
          a3-lotka-volterra    | a 1, b 1, c 1, d 1, dt 1, u 1, v 1
          b-smoothing          | alpha 1, x 1, s 1
          c1-elman-no-output   | x 3, W 4 x 4, U 4 x 3, b 4, h 4
          c2-elman-loss        | x 3, y 3, W 4 x 4, U 4 x 3, V 3 x 4, b 4, c 3, h 4, a 4, o 3, y_hat 3, L 1, L_total 1
          d1-output-recurrence | x 3, y 3, W 4 x 3, U 4 x 3, V 3 x 4, o 3, h 4, L 1
          d2-teacher-forcing   | x 3, y 3, W 4 x 3, U 4 x 3, V 3 x 4, h 4, o 3, L 1
          e-one-output         | x 3, y 2, W 4 x 4, U 4 x 3, V 2 x 4, h 4, o 2, L 1
          f-vector-to-sequence | x 5, y 4, R 6 x 5, W 6 x 6, U 6 x 4, V 4 x 6, h 6, o 4, L 1
          g-outputs-fed-back   | x 3, y 3, R 6 x 3, W 6 x 6, U 6 x 3, V 3 x 6, h 6, o 3, L 1
          h-bidirectional      | x 3, y 3, W 3 x 3, U 3 x 3, W_g 3 x 3, U_g 3 x 3, V 3 x 3, V_g 3 x 3, h 3, g 3, o 3, L 1
          i-encoder-decoder    | x 6, y 5, W 6 x 6, U 6 x 6, W_d 6 x 6, U_d 6 x 5, R 6 x 6, V 5 x 6, h 6, C 6, g 6, o 5, L 1
          ja-deep              | x 3, W 4 x 4, U 4 x 3, Q 4 x 4, V 3 x 4, h 4, W_z 4 x 4, z 4, y 3
          jb-deep              | x 3, W 4 x 4, U 4 x 3, Q 4 x 4, V 3 x 4, h 4, z 4, y 3
          jc-deep              | x 3, W 4 x 4, U 4 x 3, Q 4 x 4, V 3 x 4, h 4, S 4 x 4, z 4, y 3
          jl-layers            | x 3, W 3 x 3, U 3 x 3, h 3, y 3
          k-tdnn               | x 3, K_1 4 x 3, K_2 4 x 3, K_3 4 x 3, o 4
          k2-tdnn-sum          | x 3, K 4 x 3, o 4
          l1-unshared          | x 6, W 6 x 6, y 6
          l2-shared            | x 6, U 1 x 6, h 1, y 1
          m-image              | x 1, W 2 x 2, Q 2 x 2, U 2, h 2, y 2
          n-ragged             | x 3, W 4 x 4, U 4 x 3, V 2 x 4, h 4, o 2
          o1-leaky             | v 4, alpha 4, mu 4
          o2-skip              | x 4, W 4 x 4, S 4 x 4, h 4
          p1-lstm              | x 3, W 4 x 4, U 4 x 3, W_f 4 x 4, U_f 4 x 3, b_f 4, W_g 4 x 4, U_g 4 x 3, W_o 4 x 4, U_o 4 x 3, h 4, s 4, f 4, g 4, q 4
          p2-gru               | x 3, W 4 x 4, U 4 x 3, W_u 4 x 4, U_u 4 x 3, W_r 4 x 4, U_r 4 x 3, h 4, u 4, r 4
          q-esn                | x 1, W 50 x 50, U 50, V 1 x 50, h 50, y 1
          r-autoencoder        | x 3, W 6 x 6, U 6 x 3, W_g 6 x 6, V 3 x 6, h 6, g 6, x_hat 3, L 1
          s-tree               | x 4, V 4 x 4, U 4 x 4, W 4 x 4, b 4, Q 2 x 4, h 4, o 2
          s2-tree-chain        | x 6, V 4 x 6, U 4 x 4, W 4 x 4, h 4, depth 1
          t-next-word          | x 8, W 8 x 8, U 8 x 8, V 8 x 8, h 8, o 8, L 1
          t2-generate          | W 8 x 8, U 8 x 8, V 8 x 8, h 8, y 8, o 8
          u-attention          | x 4, W 4 x 4, R 4 x 4, h 4, g 4, e 1, C 4
          v-wavefront          | h 1
          w-register           | x 1, W 3 x 3, U 3, h 3
          """)
  void everySystemIsUnderstoodWithItsShapes(String name, String shapes) {
    Checked<EquationSystem> reading = Equations.read(text(name));

    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.value().orElseThrow().statements().values())
        .extracting(s -> s.name() + " " + s.shape())
        .containsExactly(shapes.split(", "));
  }
}
