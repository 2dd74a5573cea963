package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unfold.circuit.Grain;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Painter;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.playback.Moment;

class LongUnfoldingTest {
  private static final String TEXT = "s(t) = f(s(t-1); theta)\nc = g(s(tau))\n";

  @Test
  void ofAMillionStepsOnlyWhatIsVisibleIsMade() {
    Scene scene = Scenes.of(TEXT, Grain.VARIABLES, Map.of("t", 1_000_000)).scene(Theme.LIGHT);
    Figure figure = UnfoldedFigure.at(scene, new Moment(500_000.35));
    Box window =
        new Box(
            ((unfold.layout.SlicesLayout) scene.unfoldingLayout()).xOf(499_995), -400, 1200, 800);
    List<String> copies =
        assertTimeout(
            Duration.ofSeconds(1),
            () ->
                figure
                    .marks(window)
                    .map(mark -> mark.subject().id())
                    .filter(id -> id.startsWith("copy-s-"))
                    .distinct()
                    .toList());
    assertThat(copies).hasSizeBetween(11, 14).contains("copy-s-499995", "copy-s-500005");
    assertThat(figure.marks(window).count()).isLessThan(150);
  }

  @Test
  void whereNothingHasAnIndexNoStepHasABand() {
    String text = "param W : 2 x 2 = identity\nC = W W\n";
    Figure figure =
        UnfoldedFigure.at(
            Scenes.of(text, Grain.VARIABLES, Map.of()).scene(Theme.LIGHT), new Moment(1));
    assertThat(figure.marks(figure.extent()).map(mark -> mark.subject().id()))
        .anyMatch(id -> id.contains("C"))
        .noneMatch(id -> id.contains("band"));
  }

  @Test
  void aWholeFigureIsMadePieceByPieceAndForgotten() {
    Scene scene = Scenes.of(TEXT, Grain.VARIABLES, Map.of("t", 5_000)).scene(Theme.LIGHT);
    Figure figure = UnfoldedFigure.at(scene, new Moment(2_500));
    List<WeakReference<Mark>> made = new ArrayList<>();
    List<Long> alive = new ArrayList<>();
    Stream<Mark> watched =
        figure
            .marks(figure.extent())
            .peek(mark -> {
              made.add(new WeakReference<>(mark));
              if (made.size() % 8_000 == 0) {
                System.gc();
                alive.add(made.stream().filter(it -> it.get() != null).count());
              }
            });
    new Painter(new RecordingPen()).paint(watched);
    assertThat(alive).hasSizeGreaterThan(2).allMatch(count -> count < 100);
  }
}
