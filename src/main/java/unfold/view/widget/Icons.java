package unfold.view.widget;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon, with words as tooltip and for a screen reader. */
public final class Icons {
  private Icons() {}

  /**
   * Gives a button an icon from the style sheet.
   *
   * @param shape a style class whose {@code -fx-shape} is the icon
   */
  public static <B extends ButtonBase> B shaped(
      B button, String shape, String words, Runnable action) {
    Region icon = new Region();
    icon.getStyleClass().addAll("shape", shape);
    return dressed(button, icon, words, action);
  }

  /** Gives a button an icon of the Feather font. */
  public static <B extends ButtonBase> B feather(
      B button, Feather icon, String words, Runnable action) {
    button.getStyleClass().add("flat");
    return dressed(button, new FontIcon(icon), words, action);
  }

  private static <B extends ButtonBase> B dressed(
      B button, Node icon, String words, Runnable action) {
    button.setGraphic(icon);
    button.setOnAction(_ -> action.run());
    button.getStyleClass().add("icon-button");
    // keys belong to the window: a button that had the focus would take Space for itself
    button.setFocusTraversable(false);
    describe(button, words);
    return button;
  }

  /** Gives a button its words, as tooltip and for a screen reader. */
  public static void describe(ButtonBase button, String words) {
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
  }
}
