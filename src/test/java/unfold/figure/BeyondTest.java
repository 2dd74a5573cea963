package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import unfold.circuit.Grain;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;

/** What is read beyond the end of an axis. */
class BeyondTest {
  private static Marks marks(String name, double moment) {
    Scenes scenes = Scenes.ofGallery(name, Grain.VARIABLES, Map.of());
    return Marks.of(UnfoldedFigure.at(scenes.scene(Theme.LIGHT), new Moment(moment)));
  }

  @Test
  void dataThatGoOnBeyondTheirAxisComeAtItsEnd() {
    Marks before = marks("next-word", 7);
    assertThat(before.isSolid("copy-x-7")).isTrue();
    assertThat(before.isDashed("copy-x-9")).isTrue();
    Marks end = marks("next-word", 8);
    assertThat(end.isSolid("copy-x-9")).isTrue();
    assertThat(end.ids()).contains("copy-x-8").doesNotContain("copy-x-10");
  }

  @Test
  void whatNobodyGaveIsAssumedToBeZero() {
    assertThat(marks("abstract", 2.4).isDashed("copy-s-0")).isTrue();
  }
}
