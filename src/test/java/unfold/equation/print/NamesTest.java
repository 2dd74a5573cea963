package unfold.equation.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.Nearest;
import unfold.equation.Shape;
import unfold.equation.Spelling;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "h, 4, \\mathbf{h}",
    "s, 1, s",
    "theta, 1, \\theta",
    "theta, 3, \\boldsymbol{\\theta}",
    "y_hat, 3, \\hat{\\mathbf{y}}",
    "W_g, 4, \\mathbf{W}_{g}",
    "L_total, 1, L_{\\mathrm{total}}",
    "K_1, 4, \\mathbf{K}_{1}",
    "dt, 1, \\mathit{dt}",
    "y_hat_2, 3, \\hat{\\mathbf{y}}_{2}",
    "b_sigma, 2, \\mathbf{b}_{\\sigma}",
    "omicron, 1, \\omicron",
  })
  void aNameIsSetAsTheBookSetsIt(String name, int rows, String tex) {
    assertThat(Names.tex(name, Shape.column(rows))).isEqualTo(tex);
  }

  @ParameterizedTest
  @CsvSource({"θ, theta", "Υ, Upsilon", "ο, omicron", "ϑ, theta"})
  void aGreekLetterIsKnownByItsName(String letter, String name) {
    assertThat(Spelling.canonical(letter)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"tahn, tanh, 1", "elmann, elman, 1", "abc, abc, 0", "ca, abc, 3", "'', abc, 3"})
  void swappedNeighboursAreOneEdit(String from, String to, int edits) {
    assertThat(Nearest.edits(from, to)).isEqualTo(edits);
  }

  @Test
  void theNearestNameIsGuessedOnlyWhereMostLettersStay() {
    assertThat(Nearest.to("sigmod", List.of("softmax", "sigmoid"))).contains("sigmoid");
    assertThat(Nearest.to("Q", List.of("W", "U"))).isEmpty();
    assertThat(Nearest.to("W_h", List.of("W", "W_g"))).contains("W_g");
    assertThat(Nearest.to("zebra", List.of("sigmoid"))).isEmpty();
  }
}
