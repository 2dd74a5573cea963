package unfold.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import unfold.figure.CircuitFigure;
import unfold.figure.Sample;
import unfold.figure.UnfoldedFigure;
import unfold.figure.mark.Figure;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.figure.theme.ThemeStyles;
import unfold.geometry.Box;
import unfold.playback.Moment;

/** How much of their panes the figures of the gallery fill. */
@Tag("figures")
@ResourceLock("JavaFX")
@ExtendWith(ApplicationExtension.class)
class PaneFittingTest {
  private static final double FORMULA = 90;

  /** The size of the letters of a label, in figure units. */
  private static final double LABEL = 18;

  /** A fitting in panes of a total size, with what it leads to. */
  private record Fitted(Box circuit, Box unfolded, double scale, double width, double free) {
    double share() {
      double across = (circuit.width() + unfolded.width()) / width;
      return Math.max(across, circuit.union(unfolded).height() / free);
    }
  }

  @Start
  void start(Stage unused) {}

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFigureFillsItsPanesInOneDirection(Sample sample, FxRobot robot) {
    robot.interact(() -> {
      for (int height : new int[] {560, 425}) {
        double width = height == 560 ? 1269 : 949;
        Fitted near = fit(sample, PaneFitting.desk(FORMULA, height), width, height);
        boolean largest = near.scale == ScaleLimits.DESK.most();
        assertThat(near.share()).isGreaterThanOrEqualTo(largest ? 0.7 : 0.85);
      }
      for (int height : new int[] {1005, 670}) {
        double width = height == 1005 ? 1920 : 1280;
        Fitted large = fit(sample, PaneFitting.presenting(height), width, height);
        assertThat(large.share()).isGreaterThanOrEqualTo(0.92);
      }
    });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void allOfItIsSeenWhereThatIsWanted(Sample sample, FxRobot robot) {
    robot.interact(() -> {
      Fitted all = fit(sample, PaneFitting.desk(FORMULA, 425).whole(), 949, 425);
      assertThat(all.circuit.width()).isLessThanOrEqualTo(949);
      assertThat(all.unfolded.x()).isGreaterThanOrEqualTo(0);
      assertThat(all.circuit.width() + all.unfolded.width()).isLessThanOrEqualTo(949);
      assertThat(all.unfolded.height()).isLessThanOrEqualTo(425);
    });
  }

  /**
   * Labels of 28 pixels and edges of 4 on a screen of 1080, and in proportion on others. What is
   * taller than the screen at that size, or has a circuit wider than half of it, is seen whole all
   * the same.
   */
  @ParameterizedTest
  @MethodSource("unfold.figure.Sample#ofOneAxis")
  void theLastRowReadsWhatIsPresented(Sample sample, FxRobot robot) {
    robot.interact(() -> {
      for (int height : new int[] {1005, 670}) {
        double width = height == 1005 ? 1920 : 1280;
        PaneFitting fitting = PaneFitting.presenting(height);
        Fitted large = fit(sample, fitting, width, height);
        boolean bounded =
            large.unfolded.union(large.circuit).height() > 0.92 * height
                || large.circuit.width() > 0.45 * width;
        double screen = height / 1005.0;
        if (!bounded) {
          assertThat(LABEL * large.scale).isGreaterThanOrEqualTo(28 * screen);
          double wire = new ThemeStyles(Theme.LIGHT.bolder(PaneSharing.BOLDER)).wire.width();
          assertThat(wire * large.scale).isGreaterThanOrEqualTo(4 * screen);
        }
      }
    });
  }

  private static Fitted fit(Sample sample, PaneFitting fitting, double width, double height) {
    Scene scene = sample.scenes().scene(Theme.LIGHT);
    Figure left = CircuitFigure.at(scene, Moment.START);
    Figure right = UnfoldedFigure.at(scene, Moment.START);
    double wanted = fitting.roomFor(left, right, width, height);
    double room = Math.clamp(wanted, 0.08 * width, 0.6 * width);
    FigurePane circuit = pane(room, height);
    FigurePane unfolded = pane(width - room, height);
    PaneWidths widths = new PaneWidths(room, width - room, 1);
    if (isPlane(sample)) {
      fitting.each(circuit, left, unfolded, right, widths);
    } else {
      fitting.both(circuit, left, unfolded, right, widths);
    }
    return new Fitted(
        circuit.viewport().toScreen(left.extent()),
        unfolded.viewport().toScreen(right.extent()),
        unfolded.viewport().scale(),
        width,
        height - fitting.heading() - fitting.footer());
  }

  private static boolean isPlane(Sample sample) {
    return Sample.ofOneAxis().noneMatch(sample::equals);
  }

  private static FigurePane pane(double width, double height) {
    FigurePane pane = new FigurePane("", _ -> {});
    pane.resize(width, height);
    return pane;
  }
}
