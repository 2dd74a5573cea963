package unfold.view.widget;

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
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Callback;

/**
 * The window that lists things of which one can be chosen, by Enter or a click, or none, by Esc.
 *
 * @param <T> the kind of things
 */
public final class ChoiceWindow<T> {
  private static final double ROW = 30;
  private static final int MOST_ROWS = 14;

  private final Stage stage = new Stage();
  private final ListView<T> list = new ListView<>();
  private final Consumer<T> chosen;

  /**
   * A window that is not shown yet.
   *
   * @param id the id of its list
   * @param title its title, which the list has for those who do not see it too
   * @param chosen is given what is chosen, if anything is, once the window is closed
   */
  public ChoiceWindow(
      String id, String title, Callback<ListView<T>, ListCell<T>> cells, Consumer<T> chosen) {
    this.chosen = chosen;
    stage.setTitle(title);
    list.setId(id);
    list.setAccessibleText(title);
    list.setCellFactory(cells);
    list.setFixedCellSize(ROW);
    list.setOnMouseClicked(it -> {
      if (it.getButton() == MouseButton.PRIMARY) {
        choose();
      }
    });
  }

  /**
   * Shows things, one of them selected.
   *
   * @param selected its number, from 0
   * @param help the line below the list
   * @param width of the list, in pixels
   */
  public void show(List<T> things, int selected, String help, double width, Window owner) {
    list.getItems().setAll(things);
    list.setPrefSize(width, ROW * Math.min(MOST_ROWS, things.size()) + 2);
    VBox sheet = new VBox(list, new Label(help));
    sheet.getStyleClass().add("changes");
    Scene scene = new Scene(sheet);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.initOwner(owner);
    stage.setScene(scene);
    stage.setResizable(false);
    SmallScreen.fit(stage, sheet, Screen.getPrimary().getVisualBounds());
    stage.show();
    list.getSelectionModel().select(selected);
    list.scrollTo(Math.max(0, selected - MOST_ROWS / 2));
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
    T thing = list.getSelectionModel().getSelectedItem();
    stage.close();
    if (thing != null) {
      chosen.accept(thing);
    }
  }
}
