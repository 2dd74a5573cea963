package unfold.view.export;

import javafx.geometry.Insets;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import unfold.figure.theme.Theme;
import unfold.view.widget.CanvasPen;

/** The chequered ground behind a transparent figure, on which its theme can be read. */
final class Checkers {
  private static final int SIDE = 8;
  private static final double SHADE = 0.13;

  private Checkers() {}

  static Background on(Theme theme) {
    Color light = CanvasPen.color(theme.ground());
    Color other = light.interpolate(CanvasPen.color(theme.quiet()), SHADE);
    WritableImage tile = new WritableImage(2 * SIDE, 2 * SIDE);
    for (int y = 0; y < 2 * SIDE; y++) {
      for (int x = 0; x < 2 * SIDE; x++) {
        tile.getPixelWriter().setColor(x, y, x / SIDE == y / SIDE ? light : other);
      }
    }
    ImagePattern pattern = new ImagePattern(tile, 0, 0, 2 * SIDE, 2 * SIDE, false);
    return new Background(new BackgroundFill(pattern, CornerRadii.EMPTY, Insets.EMPTY));
  }
}
