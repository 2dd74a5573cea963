package unfold.view.control;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show a picture and say in words what they do. */
public final class Icons {
  private Icons() {}

  /**
   * @param shape a style class whose {@code -fx-shape} is the picture
   */
  public static <B extends ButtonBase> B shaped(
      B button, String shape, String words, Runnable action) {
    Region picture = new Region();
    picture.getStyleClass().addAll("shape", shape);
    return dressed(button, picture, words, action);
  }

  public static <B extends ButtonBase> B feather(
      B button, Feather icon, String words, Runnable action) {
    button.getStyleClass().add("flat");
    return dressed(button, new FontIcon(icon), words, action);
  }

  private static <B extends ButtonBase> B dressed(
      B button, Node picture, String words, Runnable action) {
    button.setGraphic(picture);
    button.setOnAction(_ -> action.run());
    button.getStyleClass().add("icon-button");
    // keys belong to the window: a button that had the focus would take Space for itself
    button.setFocusTraversable(false);
    describe(button, words);
    return button;
  }

  public static void describe(ButtonBase button, String words) {
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
  }
}
