package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.equation.SystemTexts.text;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of network of the chapter: those in reach are understood, the others named. */
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
          ja-deep              | x 3, W 4 x 4, U 4 x 3, Q 4 x 4, V 3 x 4, h 4, W_z 4 x 4, z 4, y 3
          jb-deep              | x 3, W 4 x 4, U 4 x 3, Q 4 x 4, V 3 x 4, h 4, z 4, y 3
          jc-deep              | x 3, W 4 x 4, U 4 x 3, Q 4 x 4, V 3 x 4, h 4, S 4 x 4, z 4, y 3
          k-tdnn               | x 3, K_1 4 x 3, K_2 4 x 3, K_3 4 x 3, o 4
          o1-leaky             | v 4, alpha 4, mu 4
          o2-skip              | x 4, W 4 x 4, S 4 x 4, h 4
          p1-lstm              | x 3, W 4 x 4, U 4 x 3, W_f 4 x 4, U_f 4 x 3, b_f 4, W_g 4 x 4, U_g 4 x 3, W_o 4 x 4, U_o 4 x 3, h 4, s 4, f 4, g 4, q 4
          p2-gru               | x 3, W 4 x 4, U 4 x 3, W_u 4 x 4, U_u 4 x 3, W_r 4 x 4, U_r 4 x 3, h 4, u 4, r 4
          q-esn                | x 1, W 50 x 50, U 50, V 1 x 50, h 50, y 1
          t-next-word          | x 8, W 8 x 8, U 8 x 8, V 8 x 8, h 8, o 8, L 1
          t2-generate          | W 8 x 8, U 8 x 8, V 8 x 8, h 8, y 8, o 8
          w-register           | x 1, W 3 x 3, U 3, h 3
          """)
  void whatIsInReachIsUnderstoodWithItsShapes(String name, String shapes) {
    Reading reading = Equations.read(text(name));

    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.system().orElseThrow().statements().values())
        .extracting(s -> s.name() + " " + s.shape())
        .containsExactly(shapes.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          i-encoder-decoder | 3:6 more than one axis
          jl-layers         | 3:16 more than one axis; 5:7 a parameter with a value for each step; 6:7 a parameter with a value for each step
          k2-tdnn-sum       | 5:6 more than one axis; 7:7 a parameter with a value for each step; 10:33 an index that is neither one place nor an axis plus or minus a constant
          l1-unshared       | 5:7 a parameter with a value for each step
          l2-shared         | 3:52 several sequences, a minibatch
          m-image           | 3:16 more than one axis
          n-ragged          | 4:34 several sequences, a minibatch
          r-autoencoder     | 4:6 more than one axis; 16:29 an index that is neither one place nor an axis plus or minus a constant
          s-tree            | 4:10 trees
          s2-tree-chain     | 4:10 trees
          u-attention       | 4:6 more than one axis
          v-wavefront       | 2:16 more than one axis
          """)
  void whatIsOutOfReachIsNamedAtItsPlaceAndNothingElseIsSaid(String name, String mistakes) {
    List<Diagnostic> said = Equations.read(text(name)).diagnostics();

    assertThat(
            said.stream()
                .map(d -> d.span().line() + ":" + d.span().column() + " " + d.message())
                .collect(Collectors.joining("; "))
                .replace("not yet: ", ""))
        .isEqualTo(mistakes);
    assertThat(said).allMatch(d -> d.message().startsWith("not yet: "));
  }
}
