package unfold.view.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The list of all keys, in two columns. */
final class KeySheet extends GridPane {
  private static final int COLUMNS = 2;

  KeySheet(List<Shortcut> all) {
    List<Shortcut> shortcuts = all.stream().filter(it -> !it.written().isEmpty()).toList();
    getStyleClass().add("keys");
    int rows = (shortcuts.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < shortcuts.size(); i++) {
      Label key = new Label(shortcuts.get(i).written());
      key.getStyleClass().add("key");
      add(key, 2 * (i / rows), i % rows);
      add(new Label(shortcuts.get(i).words()), 2 * (i / rows) + 1, i % rows);
    }
  }
}
