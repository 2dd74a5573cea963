package unfold.view;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Keeps a window within its screen, in the middle and no larger. */
final class WindowPlace {
  private static final double SMALLEST_WIDTH = 640;
  private static final double SMALLEST_HEIGHT = 400;

  private WindowPlace() {}

  static void clamp(Stage stage, Scene scene) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
    stage.setWidth(Math.min(scene.getWidth(), screen.getWidth()));
    stage.setHeight(Math.min(scene.getHeight(), screen.getHeight()));
    stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
    stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
  }
}
