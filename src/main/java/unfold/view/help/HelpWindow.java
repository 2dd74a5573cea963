package unfold.view.help;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import unfold.language.LanguagePage;
import unfold.view.widget.SmallScreen;

/** The help: a page of all keys, and one that says what can be written. */
public final class HelpWindow {
  private static final double HEIGHT = 740;

  private final Stage stage = new Stage();
  private final TabPane pages;

  private HelpWindow(List<Shortcut> shortcuts, Optional<ExampleUse> use) {
    Tab keys = page(HelpMessages.keys(), new ScrollPane(new KeySheet(shortcuts)));
    ScrollPane sheet = new ScrollPane(new LanguageSheet(LanguagePage.read(), use));
    sheet.setPrefWidth(0); // as wide as the keys: its sentences would like to be one line each
    Tab language = page(HelpMessages.language(), sheet);
    language.setId("language");
    pages = new TabPane(keys, language);
    pages.setId("help");
    pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
  }

  /**
   * Shows the keys, and behind them the language.
   *
   * @param use where examples go to; empty where nothing may be edited
   */
  public static void show(List<Shortcut> shortcuts, Optional<ExampleUse> use, Window owner) {
    earlier(owner).ifPresent(Window::hide);
    new HelpWindow(shortcuts, use).show(owner);
  }

  private static Optional<Window> earlier(Window owner) {
    return Window.getWindows().stream()
        .filter(it -> it instanceof Stage stage && owner.equals(stage.getOwner()))
        .filter(it -> it.getScene().lookup("#help") != null)
        .findFirst();
  }

  private static Tab page(String name, ScrollPane content) {
    content.getStyleClass().add("edge-to-edge");
    content.setFitToWidth(true);
    return new Tab(name, content);
  }

  private void show(Window owner) {
    VBox sheet = new VBox(pages, new Label(HelpMessages.moves()));
    sheet.getStyleClass().add("help");
    VBox.setVgrow(pages, Priority.ALWAYS);
    Scene scene = new Scene(sheet);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    pages.setPrefHeight(HEIGHT);
    stage.initOwner(owner);
    stage.setTitle(HelpMessages.title());
    stage.setScene(scene);
    SmallScreen.fit(stage, sheet, Screen.getPrimary().getVisualBounds());
    stage.show();
    // a page can have the focus once it is seen
    pages.getSelectionModel().selectedItemProperty().subscribe(_ -> Platform.runLater(this::focus));
  }

  /** Lets the arrow keys scroll the page that is shown. */
  private void focus() {
    pages.getSelectionModel().getSelectedItem().getContent().requestFocus();
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      stage.close();
    } else if (event.getCode() == KeyCode.F1) {
      turn();
    } else if (event.getCode() == KeyCode.ENTER
        && stage.getScene().getFocusOwner() instanceof Button button) {
      event.consume();
      button.fire();
    }
  }

  /** Turns to the next page; after the last, closes. */
  private void turn() {
    int shown = pages.getSelectionModel().getSelectedIndex();
    pages.getSelectionModel().selectNext();
    if (pages.getSelectionModel().getSelectedIndex() == shown) {
      stage.close();
    }
  }
}
