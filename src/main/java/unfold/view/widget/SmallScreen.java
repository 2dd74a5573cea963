package unfold.view.widget;

import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** A screen that may be smaller than a window on it. */
public final class SmallScreen {
  private SmallScreen() {}

  /**
   * Makes a window that is not yet shown no larger than its screen.
   *
   * @param sheet what it holds, which scrolls or shrinks where it has less room than it likes
   * @param screen the part of the screen that windows may cover, in pixels
   */
  public static void fit(Stage stage, Region sheet, Rectangle2D screen) {
    sheet.applyCss();
    if (sheet.prefWidth(-1) > screen.getWidth()) {
      stage.setX(screen.getMinX());
      stage.setWidth(screen.getWidth());
    }
    if (sheet.prefHeight(-1) > screen.getHeight()) {
      stage.setY(screen.getMinY());
      stage.setHeight(screen.getHeight());
    }
  }
}
