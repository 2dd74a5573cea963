package unfold.view;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import unfold.session.Change;
import unfold.session.History;
import unfold.view.model.Workbench;

/** The window that lists all that can be undone and redone, from which any can be gone to. */
final class ChangeList {
  private static final double ROW = 30;
  private static final int MOST_ROWS = 14;
  private static final double WIDTH = 440;

  private final Workbench workbench;
  private final Stage stage = new Stage();
  private final ListView<Change> list = new ListView<>();

  private ChangeList(Workbench workbench) {
    this.workbench = workbench;
    list.setId("changes");
    list.setAccessibleText(WindowMessages.changes());
    list.setCellFactory(_ -> new ChangeCell());
    list.setFixedCellSize(ROW);
    list.setOnMouseClicked(it -> {
      if (it.getButton() == MouseButton.PRIMARY) {
        choose();
      }
    });
  }

  /** Shows the list at the change that is on screen. */
  static void show(Workbench workbench, Window owner) {
    new ChangeList(workbench).show(owner);
  }

  private void show(Window owner) {
    History history = workbench.historyProperty().get();
    list.getItems().setAll(Change.all(history));
    list.setPrefSize(WIDTH, ROW * Math.min(MOST_ROWS, list.getItems().size()) + 2);
    VBox sheet = new VBox(list, new Label(WindowMessages.changesHelp()));
    sheet.getStyleClass().add("changes");
    Scene scene = new Scene(sheet);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.initOwner(owner);
    stage.setTitle(WindowMessages.changes());
    stage.setScene(scene);
    stage.setResizable(false);
    stage.show();
    list.getSelectionModel().select(history.future().size());
    list.scrollTo(Math.max(0, history.future().size() - MOST_ROWS / 2));
    list.requestFocus();
  }

  private void press(KeyEvent pressed) {
    if (pressed.getCode() == KeyCode.ESCAPE) {
      stage.close();
    } else if (pressed.getCode() == KeyCode.ENTER) {
      choose();
    }
  }

  private void choose() {
    Change chosen = list.getSelectionModel().getSelectedItem();
    stage.close();
    if (chosen != null) {
      workbench.go(chosen.away());
    }
  }
}
