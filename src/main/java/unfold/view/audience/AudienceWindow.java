package unfold.view.audience;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import unfold.figure.theme.Theme;

/**
 * The window on the audience's display: figures and sentence alone, at the speaker's moment. While
 * it is frozen it keeps its picture, whatever the speaker edits.
 */
final class AudienceWindow {
  /** What the audience looks at. */
  enum Sight {
    LIVE,
    FROZEN,
    BLANK
  }

  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final ShownPanes panes;
  private final MomentSentences sentences;
  private final ObservableValue<Theme> theme;
  private final SentenceLine sentence = new SentenceLine();
  private final StackPane whole;
  private final Region blank = new Region();
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.LIVE);

  AudienceWindow(
      ShownPanes panes, MomentSentences sentences, ObservableValue<Theme> theme, Scene speaker) {
    this.panes = panes;
    this.sentences = sentences;
    this.theme = theme;
    VBox.setVgrow(panes.region(), Priority.ALWAYS);
    whole = new StackPane(new VBox(panes.region(), sentence));
    whole.getStyleClass().add("window");
    blank.getStyleClass().add("blank");
    Scene scene = new Scene(whole);
    scene.heightProperty().subscribe(it -> sentence.present(true, it.doubleValue()));
    scene.addPreLayoutPulseListener(this::pulse);
    stage.setTitle(AudienceMessages.title());
    stage.setScene(scene);
    // keys that reach this window are the speaker's
    scene.setOnKeyPressed(
        event -> speaker.getRoot().fireEvent(event.copyFor(speaker, speaker.getRoot())));
  }

  /**
   * Fills a display.
   *
   * @param sheets the style sheets of a light window
   */
  void show(Rectangle2D display, List<String> sheets) {
    stage.getScene().getStylesheets().setAll(sheets);
    stage.setX(display.getMinX());
    stage.setY(display.getMinY());
    stage.setWidth(display.getWidth());
    stage.setHeight(display.getHeight());
    panes.present(true);
    stage.show();
  }

  void hide() {
    look(Sight.LIVE);
    stage.hide();
  }

  /** Sets what is done when its window is to be closed. */
  void onClosing(Runnable action) {
    stage.setOnCloseRequest(event -> {
      event.consume();
      action.run();
    });
  }

  ShownPanes panes() {
    return panes;
  }

  ReadOnlyObjectProperty<Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** Changes between what is live and something else. */
  void toggle(Sight other) {
    look(sight.get() == other ? Sight.LIVE : other);
  }

  private void look(Sight next) {
    Optional<Node> cover =
        switch (next) {
          case LIVE -> Optional.empty();
          case FROZEN -> Optional.of(kept());
          case BLANK -> Optional.of(blank);
        };
    whole.getChildren().setAll(whole.getChildren().getFirst());
    cover.ifPresent(whole.getChildren()::add);
    sight.set(next);
  }

  /** The picture that the audience has now. */
  private Node kept() {
    ImageView picture = new ImageView(whole.snapshot(null, null));
    picture.getStyleClass().add("kept");
    return picture;
  }

  private void pulse() {
    sentences.tell(sentence, theme.getValue());
    panes.paint();
  }
}
