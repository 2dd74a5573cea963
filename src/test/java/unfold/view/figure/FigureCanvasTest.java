package unfold.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import unfold.chain.Chain;
import unfold.chain.ChainInput;
import unfold.chain.TextFiles;
import unfold.circuit.Grain;
import unfold.equation.Settings;
import unfold.figure.UnfoldedFigure;
import unfold.figure.mark.Mark;
import unfold.figure.scene.FigureOptions;
import unfold.gallery.Gallery;
import unfold.playback.Moment;

/** What is repainted only in part must look as if it had been painted anew. */
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // made before each test
class FigureCanvasTest {
  private static final int WIDTH = 800;
  private static final int HEIGHT = 500;
  private static final Viewport VIEW = new Viewport(0.83, 60.4, 40.7);

  private FigureCanvas canvas;

  @Start
  void open(Stage stage) {
    canvas = new FigureCanvas();
    canvas.setWidth(WIDTH);
    canvas.setHeight(HEIGHT);
    stage.setScene(new Scene(new Group(canvas), WIDTH, HEIGHT));
    stage.show();
  }

  private static unfold.figure.scene.Scene scene(String name) {
    String text = Gallery.named(name).orElseThrow().text();
    Chain chain =
        new Chain(new ChainInput(text, Settings.NONE, Map.of(), 1, 0, TextFiles.OF_GALLERY));
    return chain
        .scene(Grain.VARIABLES, FigureOptions.USUAL, Optional.empty())
        .value()
        .orElseThrow();
  }

  private static List<Mark> marks(unfold.figure.scene.Scene scene, double moment) {
    return UnfoldedFigure.at(scene, new Moment(moment)).marks(VIEW.visible(WIDTH, HEIGHT)).toList();
  }

  private WritableImage picture() {
    return canvas.snapshot(null, null);
  }

  @Tag("figures")
  @ParameterizedTest
  @ValueSource(strings = {"elman-loss", "lstm", "bidirectional"})
  void aRunPaintedInPartsEndsAsOnePaintedWhole(String name, FxRobot robot) {
    unfold.figure.scene.Scene scene = scene(name);
    robot.interact(() -> {
      for (double moment = 1; moment <= 2.4; moment += 0.031) {
        canvas.paint(marks(scene, moment), VIEW, Color.IVORY);
      }
      canvas.paint(marks(scene, 2.41), VIEW, Color.IVORY);
      WritableImage inParts = picture();
      canvas.invalidate();
      canvas.paint(marks(scene, 2.41), VIEW, Color.IVORY);
      assertThat(difference(inParts, picture())).isLessThan(8);
    });
  }

  /**
   * The largest difference of any channel of any pixel, of 255: a clipped shape rounds its coverage
   * by a hair.
   */
  private static int difference(WritableImage one, WritableImage other) {
    int largest = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int a = one.getPixelReader().getArgb(x, y);
        int b = other.getPixelReader().getArgb(x, y);
        for (int shift = 0; shift < 32; shift += 8) {
          largest = Math.max(largest, Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF)));
        }
      }
    }
    return largest;
  }
}
