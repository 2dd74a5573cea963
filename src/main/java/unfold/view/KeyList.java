package unfold.view;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import unfold.view.widget.SmallScreen;

/** The window that lists all keys. */
final class KeyList {
  private static final int COLUMNS = 2;

  private KeyList() {}

  static void show(List<Shortcut> shortcuts, Window owner) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(WindowMessages.keys());
    ScrollPane sheet = new ScrollPane(sheet(shortcuts));
    sheet.getStyleClass().add("edge-to-edge");
    Scene scene = new Scene(sheet);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> closeOn(event, stage));
    stage.setScene(scene);
    SmallScreen.fit(stage, sheet, Screen.getPrimary().getVisualBounds());
    stage.show();
  }

  private static void closeOn(KeyEvent event, Stage stage) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
      stage.close();
    }
  }

  private static GridPane sheet(List<Shortcut> all) {
    List<Shortcut> shortcuts = all.stream().filter(it -> !it.written().isEmpty()).toList();
    GridPane sheet = new GridPane();
    sheet.getStyleClass().add("keys");
    int rows = (shortcuts.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < shortcuts.size(); i++) {
      Label key = new Label(shortcuts.get(i).written());
      key.getStyleClass().add("key");
      sheet.add(key, 2 * (i / rows), i % rows);
      sheet.add(new Label(shortcuts.get(i).words()), 2 * (i / rows) + 1, i % rows);
    }
    return sheet;
  }
}
