package unfold.view.audience;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The display for an audience: one on which the window is not. */
public final class AudienceDisplay {
  private AudienceDisplay() {}

  /** The bounds of a display beside the one of a window; empty where there is none. */
  public static Optional<Rectangle2D> beside(Stage window) {
    double x = window.getX() + window.getWidth() / 2;
    double y = window.getY() + window.getHeight() / 2;
    return Screen.getScreens().stream()
        .map(Screen::getBounds)
        .filter(it -> !it.contains(x, y))
        .findFirst();
  }

  /** Tells whether a display is still there. */
  static boolean isThere(Rectangle2D bounds) {
    return Screen.getScreens().stream().anyMatch(it -> it.getBounds().equals(bounds));
  }
}
