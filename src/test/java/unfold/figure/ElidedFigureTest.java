package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unfold.circuit.Grain;
import unfold.equation.Extents.Range;
import unfold.figure.mark.Figure;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.layout.SlicesLayout;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;

/** Nine steps of which 1, 2, 6 and 9 are drawn. */
class ElidedFigureTest {
  private static final String TEXT = "input x(t) : 2\ns(t) = f(s(t-1), x(t))\n";

  private static Scene scene(int tau, Range... shown) {
    return Scenes.of(TEXT, Grain.VARIABLES, Map.of("t", tau))
        .showing(ShownSteps.of(List.of(shown)))
        .scene(Theme.LIGHT);
  }

  private static Scene scene() {
    return scene(9, new Range(2, 2), new Range(6, 6));
  }

  private static Marks at(double moment) {
    return Marks.of(UnfoldedFigure.at(scene(), new Moment(moment)));
  }

  @Test
  void copiesOfElidedStepsAreNotDrawn() {
    assertThat(at(9).idsFrom("copy-"))
        .containsExactlyInAnyOrder(
            "copy-s-0",
            "copy-s-1",
            "copy-s-2",
            "copy-s-6",
            "copy-s-9",
            "copy-x-1",
            "copy-x-2",
            "copy-x-6",
            "copy-x-9");
    assertThat(at(9).idsFrom("wire-").stream().filter(id -> id.contains("from-2")))
        .containsExactlyInAnyOrder("wire-0-to-s-3-from-2", "wire-1-to-s-2-from-2");
  }

  @Test
  void dotsStandOnlyInTheRowOfWhatIsReadAcrossSteps() {
    Marks marks = at(9);
    assertThat(marks.idsFrom("the-ellipsis"))
        .containsExactly("the-ellipsis-s-2", "the-ellipsis-s-4");
    assertThat(marks.of("the-ellipsis-s-2"))
        .hasSize(3)
        .allMatch(mark -> mark.subject().words().equals("s from step 3 to 5 left out"))
        .allMatch(
            mark -> Math.abs(mark.bounds().center().y() - marks.place("copy-s-1").y()) < 1e-9);
  }

  @Test
  void theBandOfAnElidedStepStandsOnItsGap() {
    assertThat(at(4).place("the-band").x())
        .isCloseTo(at(4).of("the-ellipsis-s-2").get(1).bounds().center().x(), within(1e-9));
  }

  @Test
  void aCopyOfAnElidedStepFliesToTheGap() {
    Scene scene = scene();
    double before = at(3.69).place("value-s-4-across").x();
    double after = at(3.745).place("value-s-4-across").x();
    double gap = ((SlicesLayout) scene.unfoldingLayout()).band(4).center().x();
    assertThat(before).isLessThan(after);
    assertThat(after).isLessThan(gap).isCloseTo(gap, within(6.0));
  }

  @Test
  void aValueTravelsIntoTheGapAndOutOfIt() {
    assertThat(at(2.4).idsFrom("value-s-2-unfolded")).hasSize(1);
    assertThat(at(3.4).idsFrom("value-s-3-unfolded")).isEmpty();
    assertThat(at(5.4).idsFrom("value-s-5-unfolded")).hasSize(1);
  }

  @Test
  void ofAMillionStepsTheWholeFigureIsSmall() {
    Scene scene = scene(1_000_000, new Range(1, 3));
    Figure figure = UnfoldedFigure.at(scene, new Moment(999_999.5));
    Box all = figure.extent();
    assertThat(all.width()).isLessThan(10 * ((SlicesLayout) scene.unfoldingLayout()).period());
    assertTimeout(
        Duration.ofSeconds(1), () -> assertThat(figure.marks(all).count()).isLessThan(150));
  }
}
