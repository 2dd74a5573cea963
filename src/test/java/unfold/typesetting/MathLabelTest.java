package unfold.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.geometry.Segment;

/** Widths and heights are those of the font metric files of Computer Modern, for a size of 1. */
class MathLabelTest {
  private static final Offset<Double> EXACT = within(1e-5);

  /** The outlines reach a little further or less far than the metrics say. */
  private static final Offset<Double> ABOUT = within(0.012);

  @ParameterizedTest
  @CsvSource({
    "h, 0.57616, 0.69444, 0, cmmi10",
    "x, 0.57153, 0.43056, 0, cmmi10",
    "\\mathbf{h}, 0.63889, 0.69444, 0, cmbx10",
    "\\mathbf{W}, 1.18889, 0.68611, 0, cmbx10",
    "y, 0.49028, 0.43056, 0.19444, cmmi10",
    "\\theta, 0.46944, 0.69444, 0, cmmi10",
    "\\boldsymbol{\\theta}, 0.56180, 0.69444, 0, cmmib10",
    "\\tanh, 2.00001, 0.69444, 0, cmr10",
  })
  void aLabelHasTheMeasuresOfItsFont(
      String tex, double width, double height, double depth, String font) {
    MathLabel label = MathLabel.of(tex, 1);
    assertThat(label.width()).isCloseTo(width, EXACT);
    assertThat(label.height()).isCloseTo(height, ABOUT);
    assertThat(label.depth()).isCloseTo(depth, within(0.015));
    assertThat(label.glyphs()).allMatch(glyph -> glyph.shape().id().contains(font));
  }

  @Test
  void twoLettersAreTwiceAsWideAsOne() {
    assertThat(MathLabel.of("hh", 16).width()).isCloseTo(2 * MathLabel.of("h", 16).width(), EXACT);
  }

  @Test
  void everythingGrowsWithTheSize() {
    MathLabel small = MathLabel.of("\\frac{h^{(t)}}{n}", 1);
    MathLabel large = MathLabel.of("\\frac{h^{(t)}}{n}", 20);
    assertThat(large.width()).isCloseTo(20 * small.width(), EXACT);
    assertThat(large.box().height()).isCloseTo(20 * small.box().height(), EXACT);
    assertThat(large.rules().bounds().width())
        .isCloseTo(20 * small.rules().bounds().width(), EXACT);
  }

  @Test
  void aSuperscriptIsRaisedByTheRuleOfTheTexbook() {
    // Rule 18c, for a single letter in text style: the parameter sup2 of cmsy10.
    MathLabel label = MathLabel.of("h^{(t)}", 1);
    Glyph bracket = label.glyphs().get(1);
    assertThat(label.glyphs()).hasSize(4);
    assertThat(bracket.scale() * 1000).isCloseTo(0.7, EXACT);
    assertThat(bracket.at().y()).isCloseTo(-0.362892, EXACT);
  }

  @Test
  void theBodyLeavesScriptsOut() {
    MathLabel plain = MathLabel.of("\\mathbf{h}", 16);
    assertThat(MathLabel.of("\\mathbf{h}^{(t-1)}", 16).body()).isEqualTo(plain.box());
    assertThat(MathLabel.of("\\mathbf{h}_g", 16).body()).isEqualTo(plain.box());
    assertThat(plain.body()).isEqualTo(plain.box());
  }

  @Test
  void aFractionHasABarOnTheAxis() {
    // Computer Modern: rules are 0.04 thick, and the axis is 0.25 above the baseline.
    MathLabel label = MathLabel.of("\\frac{a}{b}", 1);
    assertThat(label.rules().bounds().height()).isCloseTo(0.04, EXACT);
    assertThat(label.rules().bounds().center().y()).isCloseTo(-0.25, EXACT);
    assertThat(label.glyphs()).hasSize(2);
  }

  @Test
  void aHatStandsAboveItsLetter() {
    MathLabel label = MathLabel.of("\\hat{\\mathbf{y}}^{(t)}", 1);
    assertThat(label.glyphs()).hasSize(5);
    Box letter = MathLabel.of("\\mathbf{y}", 1).box();
    assertThat(label.glyphs())
        .anySatisfy(hat -> {
          assertThat(hat.box().bottom()).isLessThan(letter.y());
          assertThat(hat.box().center().x()).isCloseTo(letter.center().x(), within(0.05));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h", "\\mathbf{h}^{(t-1)}", "\\sum_{t=1}^{\\tau} L^{(t)}", "\\mathbf{W}^\\top",
        "\\sqrt{x+1}", "\\sigma \\odot \\theta", "\\frac{1}{\\tau}", "\\rotatebox{30}{h}"
      })
  void theBoxIsThatOfTheOutline(String tex) {
    MathLabel label = MathLabel.of(tex, 16);
    Box bounds = label.outline().bounds();
    assertThat(label.box().x()).isCloseTo(bounds.x(), EXACT);
    assertThat(label.box().y()).isCloseTo(bounds.y(), EXACT);
    assertThat(label.box().right()).isCloseTo(bounds.right(), EXACT);
    assertThat(label.box().bottom()).isCloseTo(bounds.bottom(), EXACT);
  }

  @Test
  void lettersAreHollowWhereTheyShouldBe() {
    MathLabel label = MathLabel.of("\\mathbf{o}", 100);
    Path2D area = area(label.outline());
    Point middle = label.box().center();
    assertThat(area.contains(middle.x(), middle.y())).isFalse();
    assertThat(area.contains(label.box().x() + 6, middle.y())).isTrue();
    assertThat(area.contains(label.box().right() - 6, middle.y())).isTrue();
  }

  @Test
  void equalCallsGiveTheSameInstanceAndShareGlyphs() {
    assertThat(MathLabel.of("h^{(t)}", 16)).isSameAs(MathLabel.of("h^{(t)}", 16));
    assertThat(MathLabel.text("h", 16)).isSameAs(MathLabel.text("h", 16));
    assertThat(MathLabel.of("h", 16).glyphs().getFirst().shape())
        .isSameAs(MathLabel.of("h^{(t)}", 9).glyphs().getFirst().shape());
    assertThat(MathLabel.of("h", 16).glyphs().getFirst().shape().id())
        .isNotEqualTo(MathLabel.of("\\mathbf{h}", 16).glyphs().getFirst().shape().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\bad{", "\\unknown", "}", "\\begin{matrix}", "\\left( x"})
  void malformedTexIsShownAsItIs(String tex) {
    assertThat(MathLabel.of(tex, 16).outline()).isEqualTo(MathLabel.text(tex, 16).outline());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x^", "x_{", "x\\frac{a}", "x\\", "x{", "x&", "$x"})
  void halfWrittenTexShowsWhatThereIs(String tex) {
    assertThat(MathLabel.of(tex, 16).box().width()).isGreaterThan(5);
  }

  @Test
  void evenTexNestedBeyondReasonGivesALabel() {
    String deep = "{".repeat(20_000) + "x" + "}".repeat(20_000);
    assertThat(MathLabel.of(deep, 16).glyphs()).isNotEmpty();
  }

  @Test
  void nothingIsALabelWithoutInk() {
    for (MathLabel label : Set.of(MathLabel.of("", 16), MathLabel.text("", 16))) {
      assertThat(label.outline()).isEqualTo(Path.EMPTY);
      assertThat(label.box()).isEqualTo(new Box(0, 0, 0, 0));
      assertThat(label.width()).isZero();
    }
  }

  @Test
  void aCentredLabelHasItsInkAboutThePlaceAndItsBodyOnIt() {
    MathLabel label = MathLabel.of("h^{(t)}", 16);
    Point origin = label.centredOn(new Point(100, 50));
    Box ink = label.box().translate(origin.x(), origin.y());
    Box body = label.body().translate(origin.x(), origin.y());
    assertThat(ink.center().x()).isCloseTo(100, EXACT);
    assertThat(body.center().y()).isCloseTo(50, EXACT);
  }

  private static Path2D area(Path path) {
    Path2D area = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Segment segment : path.segments()) {
      switch (segment) {
        case Segment.MoveTo(Point to) -> area.moveTo(to.x(), to.y());
        case Segment.LineTo(Point to) -> area.lineTo(to.x(), to.y());
        case Segment.CurveTo(Point one, Point two, Point to) ->
            area.curveTo(one.x(), one.y(), two.x(), two.y(), to.x(), to.y());
        case Segment.Close() -> area.closePath();
      }
    }
    return area;
  }

  @Test
  void aLabelKeepsWhatItWasMadeFrom() {
    assertThat(MathLabel.of("\\mathbf{h}", 18).source()).isEqualTo("\\mathbf{h}");
    assertThat(MathLabel.of("\\mathbf{h}", 18).isMath()).isTrue();
    assertThat(MathLabel.text("h_1", 18).source()).isEqualTo("h_1");
    assertThat(MathLabel.text("h_1", 18).isMath()).isFalse();
  }

  @Test
  void malformedTexIsNoFormula() {
    assertThat(MathLabel.of("\\unknown", 18).source()).isEqualTo("\\unknown");
    assertThat(MathLabel.of("\\unknown", 18).isMath()).isFalse();
  }
}
