package unfold.equation.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
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
    "h_prime, 3, {\\mathbf{h}'}",
    "h_prime_f, 1, {h'}_{f}",
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

  @Test
  void ofALongOrAnEqualNameNoneIsOneEditAway() {
    assertThat(Nearest.isOneEdit("h", List.of("h", "hh"))).isTrue();
    assertThat(Nearest.isOneEdit("h", List.of("h", "hhh"))).isFalse();
    String longest = "n".repeat(200);
    assertThat(Nearest.isOneEdit(longest, List.of("m" + longest.substring(1)))).isTrue();
    assertThat(Nearest.isOneEdit(longest, List.of(longest + "n"))).isFalse();
    assertThat(Nearest.to(longest, List.of("m" + longest.substring(1)))).isPresent();
    assertThat(Nearest.to(longest + "n", List.of("m" + longest))).isEmpty();
  }

  /** Of six letters two may change, of five only one; and of two equally near the first. */
  @Test
  void aThirdOfTheLettersMayChange() {
    assertThat(Nearest.to("abcdef", List.of("abcdxy"))).contains("abcdxy");
    assertThat(Nearest.to("abcde", List.of("abcxy"))).isEmpty();
    assertThat(Nearest.to("w", List.of("W", "v"))).contains("W");
    assertThat(Nearest.to("hb", List.of("hc", "ha"))).contains("ha");
  }

  @ParameterizedTest
  @CsvSource({
    "theta, θ",
    "theta_0, θ_0",
    "y_hat, ŷ",
    "h_prime, h′",
    "W_g, W_g",
    "_x, _x",
    "theta_hat, θ̂",
    "y_, y_",
    "y_hat_2, y_hat_2",
  })
  void inASentenceANameStandsInPlainCharacters(String name, String plain) {
    assertThat(Names.plain(name)).isEqualTo(Normalizer.normalize(plain, Normalizer.Form.NFC));
  }

  @ParameterizedTest
  @CsvSource({
    "_x, 1, \\mathit{\\_x}",
    "y_, 2, \\mathbf{y\\_}",
    "x_dot, 1, \\dot{x}",
    "y_hat_, 1, \\hat{y}",
    "W_a_b, 2, \\mathbf{W}_{\\mathrm{a\\_b}}",
    "K_12, 1, K_{12}",
    "y_hat_ab, 1, \\hat{y}_{\\mathrm{ab}}",
  })
  void aNameOfManyPartsIsSetPartByPart(String name, int rows, String tex) {
    assertThat(Names.tex(name, Shape.column(rows))).isEqualTo(tex);
  }

  @ParameterizedTest
  @CsvSource({
    "\\mathbf{h}, h",
    "\\hat{y}, y_hat",
    "\\widehat{y}, y_hat",
    "ŷ, y_hat",
    "W_{hh}, W_hh",
    "\\mathbf{W}_{hh}, W_hh",
    "\\theta, theta",
    "\\vartheta, theta",
    "\\varphi, phi",
    "\\theta_{0}, theta_0",
    "θ_0, theta_0",
    "\\mathbf{\\hat{y}}, y_hat",
    "ä, ä",
    "W_hh, W_hh",
  })
  void aNameIsKnownUnderOneSpellingHoweverItIsTyped(String typed, String canonical) {
    assertThat(Spelling.canonical(typed)).isEqualTo(canonical);
  }
}
