package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unfold.circuit.Grain;
import unfold.figure.mark.Figure;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;

/** A system without a single step still is a figure. */
class NothingIndexedTest {
  private static final String TEXT = "param W : 2 x 2 = identity\nC = W W";

  @ParameterizedTest
  @EnumSource(Grain.class)
  void whatExistsOnceIsDrawnWithoutABandOrACounter(Grain grain) {
    Scenes scenes = Scenes.of(TEXT, grain, Map.of());
    Figure figure = PairFigure.at(scenes.scene(Theme.LIGHT), new Moment(scenes.ticks()));
    Marks marks = Marks.of(figure);
    assertThat(marks.ids()).contains("node-C", "copy-C").doesNotContain("the-band", "the-counter");
    assertThat(marks.all()).allMatch(mark -> figure.extent().grow(2).contains(mark.bounds()));
  }
}
