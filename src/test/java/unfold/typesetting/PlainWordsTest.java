package unfold.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Népal, 5, Inter-Regular",
    "Über, 4, Inter-Regular",
    "Непал, 5, Inter-Regular",
    "θτ → h⁽²⁾, 7, Inter-Regular",
    "שלום, 4, DejaVuSans",
    "ℵ, 1, DejaVuSans",
  })
  void everyCharacterComesFromAShippedFont(String words, int drawn, String font) {
    assertThat(MathLabel.text(words, 16).glyphs())
        .filteredOn(glyph -> !glyph.shape().outline().isEmpty())
        .hasSize(drawn)
        .allSatisfy(glyph -> {
          assertThat(glyph.shape().id()).startsWith("glyph-" + font);
          assertThat(glyph.shape().id()).as("the empty box").doesNotEndWith("-0");
        });
  }

  @Test
  void aCharacterOfNoFontIsAnEmptyBox() {
    assertThat(MathLabel.text("\uE0FF", 16).box().width()).isPositive();
  }

  @Test
  void anAccentMayBeACharacterOfItsOwn() {
    assertThat(MathLabel.text("e\u0301", 16).box()).isEqualTo(MathLabel.text("é", 16).box());
  }

  @Test
  void lettersThatWouldLeaveAGapAreDrawnTogether() {
    double apart = MathLabel.text("A", 16).width() + MathLabel.text("V", 16).width();
    assertThat(MathLabel.text("AV", 16).width()).isLessThan(apart - 0.5);
  }

  @Test
  void hebrewRunsFromTheRight() {
    var glyphs = MathLabel.text("של", 16).glyphs();
    var shin = MathLabel.text("ש", 16).glyphs().getFirst().shape();
    assertThat(glyphs).hasSize(2);
    assertThat(glyphs)
        .filteredOn(glyph -> glyph.shape().equals(shin))
        .singleElement()
        .satisfies(glyph -> assertThat(glyph.at().x()).isGreaterThan(5));
  }

  @Test
  void controlCharactersAreSpaces() {
    assertThat(MathLabel.text("a\tb\n", 16).outline())
        .isEqualTo(MathLabel.text("a b ", 16).outline());
  }

  @Test
  void centredWordsShareABaseline() {
    assertThat(MathLabel.text("ago", 16).body().y())
        .isEqualTo(MathLabel.text("Bald", 16).body().y());
    // Inter's x is 1118 of 2048 units high.
    assertThat(MathLabel.text("x", 1).body().height()).isCloseTo(1118 / 2048.0, within(1e-3));
  }
}
