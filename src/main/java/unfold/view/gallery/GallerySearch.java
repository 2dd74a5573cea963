package unfold.view.gallery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import unfold.view.file.SetListCommands;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;
import unfold.view.widget.DigitKeys;
import unfold.view.widget.SmallScreen;

/** The window in which a system is searched for. Nothing is gone on to before it is chosen. */
public final class GallerySearch {
  private static final int PAGE = 10;

  private final Workbench workbench;
  private final SetListCommands systems;
  private final Runnable chosen;
  private final Stage stage = new Stage();
  private final TextField field = new TextField();
  private final ListView<FoundSystem> list = new ListView<>();
  private final SystemDetails details;
  private final List<FoundSystem> all;
  private final Map<KeyCode, Runnable> keys =
      Map.of(
          KeyCode.ESCAPE, stage::close,
          KeyCode.ENTER, this::choose,
          KeyCode.DOWN, () -> move(1),
          KeyCode.UP, () -> move(-1),
          KeyCode.PAGE_DOWN, () -> move(PAGE),
          KeyCode.PAGE_UP, () -> move(-PAGE));

  private GallerySearch(
      Workbench workbench, SetListCommands systems, WindowEnvironment around, Runnable chosen) {
    this.workbench = workbench;
    this.systems = systems;
    this.chosen = chosen;
    this.details = new SystemDetails(systems, around, workbench.lighting());
    this.all = FoundSystem.all(systems.list(), workbench.historyProperty().get());
    field.setId("gallery-search");
    field.setPromptText(GalleryMessages.search());
    field.setAccessibleText(GalleryMessages.search());
    field.textProperty().subscribe(_ -> search());
    list.setId("gallery-list");
    list.setFocusTraversable(false); // the field has the keys
    list.setCellFactory(_ -> new SystemCell(it -> systems.list().number(it), systems::isEdited));
    list.setOnMouseClicked(it -> {
      if (it.getButton() == MouseButton.PRIMARY && it.getClickCount() == 2) {
        choose();
      }
    });
    list.getSelectionModel().selectedItemProperty().subscribe(details::show);
  }

  /**
   * Shows the search at the system that is open.
   *
   * @param chosen runs once one is chosen, and not after Esc
   */
  public static void show(
      Workbench workbench,
      SetListCommands systems,
      WindowEnvironment around,
      Window owner,
      Runnable chosen) {
    new GallerySearch(workbench, systems, around, chosen).show(owner);
  }

  private void show(Window owner) {
    HBox found = new HBox(list, details);
    VBox.setVgrow(found, Priority.ALWAYS);
    VBox sheet = new VBox(field, found, new Label(GalleryMessages.help()));
    sheet.getStyleClass().add("gallery-search");
    Scene scene = new Scene(sheet);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(GalleryMessages.title());
    stage.setScene(scene);
    stage.setResizable(false);
    SmallScreen.fit(stage, sheet, Screen.getPrimary().getVisualBounds());
    stage.show();
    field.requestFocus();
    all.stream().filter(it -> systems.isOpen(it.place())).findFirst().ifPresent(this::select);
  }

  private void select(FoundSystem system) {
    list.getSelectionModel().select(system);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
  }

  private void search() {
    SearchWords words = SearchWords.of(field.getText());
    list.getItems().setAll(all.stream().filter(it -> it.matches(words)).toList());
    list.setPlaceholder(new Label(GalleryMessages.none(field.getText().strip())));
    list.getItems().stream()
        .min(Comparator.comparingInt(it -> it.distance(words)))
        .ifPresent(this::select);
  }

  private void press(KeyEvent pressed) {
    OptionalInt number = DigitKeys.digit(pressed.getCode());
    @Nullable Runnable action =
        pressed.isShortcutDown() && number.isPresent()
            ? () -> put(number.getAsInt())
            : keys.get(pressed.getCode());
    if (action != null) {
      pressed.consume();
      action.run();
    }
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int next =
        Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, last));
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - 3));
  }

  private void put(int number) {
    FoundSystem system = list.getSelectionModel().getSelectedItem();
    if (system != null) {
      systems.put(number, system.place());
      list.refresh();
    }
  }

  private void choose() {
    FoundSystem system = list.getSelectionModel().getSelectedItem();
    if (system != null) {
      stage.close();
      if (!systems.isOpen(system.place())) {
        systems.open(system.place());
      }
      chosen.run();
    }
  }
}
