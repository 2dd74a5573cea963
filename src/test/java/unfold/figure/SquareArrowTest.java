package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unfold.circuit.Grain;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;

class SquareArrowTest {
  private static Scene scene(String name) {
    return Scenes.ofGallery(name, Grain.VARIABLES, Map.of()).scene(Theme.LIGHT);
  }

  private static List<SquareArrow> at(String name, double moment) {
    Scene scene = scene(name);
    return SquareArrow.at(scene, scene.frame(new Moment(moment)));
  }

  private static SquareArrow only(double moment) {
    List<SquareArrow> all = at("elman", moment);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static double middle(double moment, String from, String to) {
    Marks unfolded = Marks.of(UnfoldedFigure.at(scene("elman"), new Moment(moment)));
    return unfolded.place(from).towards(unfolded.place(to), 0.5).x();
  }

  @Test
  void theSquareIsTheArrowThatItsValueIsHandedOver() {
    assertThat(only(2.36).arrow().x()).isEqualTo(middle(2.36, "copy-h-2", "copy-h-3"));
    assertThat(only(2.36).handing()).isTrue();
    assertThat(only(2.55).handing()).isFalse();
  }

  @Test
  void aValueThatEntersTheSquareIsForTheArrowToCome() {
    assertThat(only(2.95).arrow().x()).isEqualTo(middle(2.95, "copy-h-3", "copy-h-4"));
    assertThat(only(2.95).handing()).isTrue();
    assertThat(only(3).arrow().x()).isEqualTo(middle(3, "copy-h-3", "copy-h-4"));
  }

  @Test
  void afterTheLastStepTheSquareIsNoArrow() {
    assertThat(at("elman", 5)).isEmpty();
  }

  @Test
  void manyLinesAtOnceAreLeftOut() {
    List<SquareArrow> gru = at("gru", 2.36);
    assertThat(gru).hasSize(4);
    assertThat(SquareArrow.handing(gru)).isEmpty();
  }
}
