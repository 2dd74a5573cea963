package unfold.view.audience;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import unfold.figure.theme.Theme;
import unfold.view.model.ThemeMode;
import unfold.view.widget.Visibility;

/**
 * The window before an audience: figures and sentence alone, over the whole screen. It ends exactly
 * where it began.
 */
public final class Presentation {
  /** The radius of the spot of light, as a part of the height. */
  private static final double SPOT = 0.16;

  private final Stage stage;
  private final StackPane whole;
  private final List<Node> around;
  private final Node sentence;
  private final ThemeMode mode;
  private final Region blank = new Region();
  private final Rectangle shade = new Rectangle();
  private final Map<Node, Boolean> shown = new LinkedHashMap<>();
  private @Nullable Theme before;
  private @Nullable Node focused;
  private boolean wasFull;

  /**
   * A presentation that has not begun.
   *
   * @param whole holds the whole window, and what lies over it
   * @param around what stands around figures and sentence
   */
  public Presentation(
      Stage stage, StackPane whole, List<Node> around, Node sentence, ThemeMode mode) {
    this.stage = stage;
    this.whole = whole;
    this.around = List.copyOf(around);
    this.sentence = sentence;
    this.mode = mode;
    blank.getStyleClass().add("blank");
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    shade.setMouseTransparent(true);
    shade.setManaged(false);
    shade.widthProperty().bind(whole.widthProperty());
    shade.heightProperty().bind(whole.heightProperty());
    whole.addEventFilter(MouseEvent.MOUSE_MOVED, event -> light(event.getX(), event.getY()));
  }

  public boolean isOn() {
    return before != null;
  }

  public void begin() {
    before = mode.theme();
    wasFull = stage.isFullScreen();
    focused = stage.getScene().getFocusOwner();
    around.forEach(it -> shown.put(it, it.isVisible()));
    shown.put(sentence, sentence.isVisible());
    around.forEach(it -> Visibility.show(it, false));
    Visibility.show(sentence, true);
    mode.themeProperty().set(SecondDisplay.theme(before));
    stage.setFullScreen(true);
  }

  public void end() {
    if (before != null) {
      whole.getChildren().removeAll(blank, shade);
      stage.setFullScreen(wasFull);
      shown.forEach(Visibility::show);
      shown.clear();
      mode.themeProperty().set(before);
      before = null;
      if (focused != null) {
        focused.requestFocus();
      }
    }
  }

  /** Shows the audience nothing, or the figures again. */
  public void toggleBlank() {
    toggle(blank);
  }

  /** Lights a spot around the pointer and dims the rest, or ends that. */
  public void toggleSpotlight() {
    if (shade.getFill() instanceof Color) { // no pointer was seen yet
      light(whole.getWidth() / 2, whole.getHeight() / 2);
    }
    toggle(shade);
  }

  private void toggle(Node cover) {
    if (!whole.getChildren().remove(cover)) {
      whole.getChildren().add(cover);
    }
  }

  private void light(double x, double y) {
    shade.setFill(
        new RadialGradient(
            0,
            0,
            x,
            y,
            SPOT * Math.max(1, whole.getHeight()),
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0.85, Color.TRANSPARENT),
            new Stop(1, Color.gray(0, 0.6))));
  }
}
