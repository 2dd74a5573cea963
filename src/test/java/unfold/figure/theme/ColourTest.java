package unfold.figure.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {
  /** Ratios as published: the extremes by WCAG, the greys by its technique G18. */
  @ParameterizedTest
  @CsvSource({"000000, FFFFFF, 21.0", "FFFFFF, FFFFFF, 1.0", "767676, FFFFFF, 4.54"})
  void contrastIsThatOfWcag(String one, String other, double ratio) {
    assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, within(0.005));
    assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, within(0.005));
  }

  @Test
  void aTranslucentColourIsSeenMixedWithItsGround() {
    Colour halfBlack = new Colour(0x000000, 0.5);
    assertThat(halfBlack.over(Colour.of(0xFFFFFF))).isEqualTo(Colour.of(0x808080));
  }

  @Test
  void fadingMultipliesTheOpacity() {
    assertThat(new Colour(0x123456, 0.5).faded(0.5)).isEqualTo(new Colour(0x123456, 0.25));
  }

  @Test
  void hexHasSixDigits() {
    assertThat(Colour.of(0x00000F).hex()).isEqualTo("#00000F");
  }

  @Test
  void anOpacityBeyondOneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0, 1.1));
  }

  private static Colour colour(String hex) {
    return Colour.of(Integer.parseInt(hex, 16));
  }
}
