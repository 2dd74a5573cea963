package unfold.view.file;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window that lists the files which were opened before, to open one again. */
final class RecentList {
  private static final double ROW = 30;
  private static final double WIDTH = 560;

  private final Stage stage = new Stage();
  private final ListView<Path> list = new ListView<>();
  private final Consumer<Path> chosen;

  private RecentList(Consumer<Path> chosen) {
    this.chosen = chosen;
    list.setId("recent");
    list.setAccessibleText(FileMessages.recent());
    list.setCellFactory(_ -> new Cell());
    list.setFixedCellSize(ROW);
    list.setOnMouseClicked(it -> {
      if (it.getButton() == MouseButton.PRIMARY) {
        choose();
      }
    });
  }

  private static final class Cell extends ListCell<Path> {
    @Override
    protected void updateItem(@Nullable Path file, boolean empty) {
      super.updateItem(file, empty);
      setText(
          file == null || empty
              ? ""
              : FileMessages.fileIn(
                  String.valueOf(file.getFileName()), String.valueOf(file.getParent())));
    }
  }

  /**
   * Shows the list, the first file selected.
   *
   * @param chosen is given the file that is to be opened, if one is
   */
  static void show(List<Path> files, Window owner, Consumer<Path> chosen) {
    new RecentList(chosen).show(files, owner);
  }

  private void show(List<Path> files, Window owner) {
    list.getItems().setAll(files);
    list.setPrefSize(WIDTH, ROW * files.size() + 2);
    VBox sheet = new VBox(list, new Label(FileMessages.recentHelp()));
    sheet.getStyleClass().add("changes");
    Scene scene = new Scene(sheet);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.initOwner(owner);
    stage.setTitle(FileMessages.recent());
    stage.setScene(scene);
    stage.setResizable(false);
    stage.show();
    list.getSelectionModel().selectFirst();
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
    Path file = list.getSelectionModel().getSelectedItem();
    stage.close();
    if (file != null) {
      chosen.accept(file);
    }
  }
}
