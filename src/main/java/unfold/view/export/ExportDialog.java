package unfold.view.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import unfold.export.FigureFormat;
import unfold.result.Result;
import unfold.session.ExportState;
import unfold.view.model.FileQuestion;
import unfold.view.widget.Divider;
import unfold.view.widget.SmallScreen;

/** The export dialog: preview on the left, choices on the right, buttons below. */
final class ExportDialog {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 640;
  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 600;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Exporter exporter;
  private final FileQuestion files;
  private final Stage stage = new Stage();
  private final ExportPreview preview;
  private final ExportForm form;
  private final ExportProgress progress;
  private final Button save = new Button(ExportDialogMessages.save());
  private final Subscription listening;
  private Optional<String> refusal = Optional.empty();
  private boolean focused;

  ExportDialog(Exporter exporter, FileQuestion files, Stage owner) {
    this.exporter = exporter;
    this.files = files;
    exporter.begin();
    preview = new ExportPreview(exporter);
    form = new ExportForm(exporter);
    progress = new ExportProgress(exporter);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    BorderPane frame = frame();
    frame.setPrefSize(WIDTH, HEIGHT);
    Scene scene = new Scene(frame);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(ExportDialogMessages.title());
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    stage.setScene(scene);
    SmallScreen.fit(stage, frame, screen);
    stage.setOnHidden(_ -> end());
    listening = listen();
  }

  private BorderPane frame() {
    Label heading = new Label(ExportDialogMessages.heading());
    heading.getStyleClass().add("heading");
    VBox choices = new VBox(18, heading, form);
    choices.getStyleClass().add("export-choices");
    BorderPane frame = new BorderPane(preview);
    frame.getStyleClass().add("export");
    frame.setRight(new HBox(Divider.down(), scrolled(choices)));
    frame.setBottom(new VBox(Divider.across(), buttons()));
    return frame;
  }

  /** The choices, which scroll where a small screen has no room for all. */
  private static ScrollPane scrolled(VBox choices) {
    ScrollPane scrolled = new ScrollPane(choices);
    scrolled.getStyleClass().add("edge-to-edge");
    scrolled.setFitToWidth(true);
    scrolled.setFitToHeight(true);
    scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scrolled.setMinWidth(Region.USE_PREF_SIZE);
    scrolled.setFocusTraversable(false);
    return scrolled;
  }

  private HBox buttons() {
    Button copy = new Button(ExportDialogMessages.copy());
    copy.setId("copy");
    copy.setAccessibleText(ExportDialogMessages.copyHelp());
    copy.setOnAction(_ -> copy());
    Button close = new Button(ExportDialogMessages.close());
    close.setCancelButton(true);
    close.setOnAction(_ -> leave());
    save.setId("save");
    save.setDefaultButton(true);
    save.setOnAction(_ -> save());
    HBox.setHgrow(progress, Priority.ALWAYS);
    // a long sentence beside them wraps rather than to take their words
    List.of(copy, close, save).forEach(it -> it.setMinWidth(Region.USE_PREF_SIZE));
    HBox buttons = new HBox(progress, copy, close, save);
    buttons.getStyleClass().add("export-buttons");
    return buttons;
  }

  private Subscription listen() {
    return Subscription.combine(
        exporter.requestProperty().subscribe(_ -> present()),
        // a film may be made of the very request that a picture was
        exporter.choiceProperty().subscribe(_ -> present()),
        exporter.writingProperty().subscribe(this::follow),
        form.validProperty().subscribe(_ -> allow()));
  }

  private void present() {
    exporter.requestProperty().get().success().ifPresent(preview::show);
    refusal = exporter.refusal();
    progress.tell(refusal.map(it -> it + ".").orElse(""));
    allow();
  }

  /** Gives the focus to the save button once it can be pressed: with the first figure. */
  private void focus() {
    if (!focused && !save.isDisabled()) {
      focused = true;
      save.requestFocus();
    }
  }

  private void allow() {
    boolean busy = exporter.writingProperty().get() instanceof ExportState.Underway;
    save.setDisable(busy || refusal.isPresent() || !form.validProperty().get());
    focus();
  }

  private void follow(ExportState writing) {
    // not which has it now: the window of the file question may still be in front
    Node focus = stage.getScene().getFocusOwner();
    boolean mine = focus == save || progress.isStop(focus);
    allow();
    if (writing instanceof ExportState.Done) {
      stage.close();
    } else if (mine) {
      focus(writing);
    }
  }

  /** Passes the focus on between the buttons that save and stop, which replace each other. */
  private void focus(ExportState writing) {
    if (writing instanceof ExportState.Underway) {
      progress.focusStop();
    } else {
      save.requestFocus();
    }
  }

  private void press(KeyEvent event) {
    Node focus = stage.getScene().getFocusOwner();
    if (COPY.match(event) && !(focus instanceof TextInputControl)) {
      event.consume();
      copy();
    } else if (event.getCode() == KeyCode.ENTER && isChoice(focus)) {
      event.consume();
      save.fire();
    }
  }

  /** Tells whether a control is a choice: Space makes it, and Enter is to save. */
  private static boolean isChoice(@Nullable Node focus) {
    return focus instanceof ToggleButton || focus instanceof CheckBox;
  }

  private void copy() {
    exporter.copy(exporter.choice(), FigureClipboard::put, progress::tell);
  }

  private void save() {
    FigureFormat format = exporter.choice().format();
    List<ExtensionFilter> filters =
        List.of(new ExtensionFilter(format.name(), "*" + format.ending()));
    files
        .toSave(stage, ExportDialogMessages.saveTitle(), Path.of(exporter.name()), filters)
        .map(exporter::named)
        .ifPresent(this::save);
  }

  private void save(Result<Path> place) {
    switch (place) {
      case Result.Success<Path>(Path file) -> exporter.save(file);
      case Result.Failure<Path> failed -> progress.tell(failed.message() + ".");
    }
  }

  /** Stops the writing under way; if there is none, closes the dialog. */
  private void leave() {
    if (exporter.writingProperty().get() instanceof ExportState.Underway) {
      exporter.stop();
    } else {
      stage.close();
    }
  }

  private void end() {
    listening.unsubscribe();
    exporter.end();
  }

  void show() {
    stage.show();
  }

  boolean isShowing() {
    return stage.isShowing();
  }

  void toFront() {
    stage.toFront();
  }
}
