package unfold.view.bar;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of buttons, which becomes a menu with their words where there is no room for it. */
final class FoldingButtons extends HBox {
  private final List<Button> buttons;
  private final MenuButton menu = new MenuButton();

  FoldingButtons(String id, List<Button> buttons) {
    this(id, buttons, List.of());
  }

  /**
   * A row of buttons that is not folded.
   *
   * @param inMenu commands that the menu has besides, as they have a place of their own elsewhere
   */
  FoldingButtons(String id, List<Button> buttons, List<Button> inMenu) {
    this.buttons = List.copyOf(buttons);
    getStyleClass().add("folding");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    menu.setId(id);
    menu.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
    menu.getStyleClass().addAll("icon-button", "flat", "more");
    menu.setFocusTraversable(false);
    menu.setAccessibleText(BarMessages.more());
    Stream.concat(buttons.stream(), inMenu.stream()).forEach(it -> menu.getItems().add(item(it)));
    fold(false);
  }

  private static MenuItem item(Button button) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(button.accessibleTextProperty());
    item.disableProperty().bind(button.disableProperty());
    item.setOnAction(_ -> button.fire());
    return item;
  }

  /** Shows the menu in place of the buttons, or the buttons. */
  void fold(boolean folded) {
    List<Node> shown = folded ? List.of(menu) : List.copyOf(buttons);
    if (!getChildren().equals(shown)) {
      getChildren().setAll(shown);
    }
  }
}
