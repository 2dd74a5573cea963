package unfold.view.help;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** The list of all keys, in two columns. */
final class KeySheet extends GridPane {
  private static final int COLUMNS = 2;

  KeySheet(List<Shortcut> all) {
    List<Shortcut> shortcuts = all.stream().filter(it -> !it.written().isEmpty()).toList();
    getStyleClass().add("keys");
    int rows = (shortcuts.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < shortcuts.size(); i++) {
      Label key = whole(shortcuts.get(i).written());
      key.getStyleClass().add("key");
      add(key, 2 * (i / rows), i % rows);
      add(whole(shortcuts.get(i).words()), 2 * (i / rows) + 1, i % rows);
    }
    add(roomForScrollBar(), 2 * COLUMNS, 0);
  }

  private static Label whole(String words) {
    Label label = new Label(words);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Region roomForScrollBar() {
    Region room = new Region();
    room.setPrefWidth(20);
    return room;
  }
}
