package unfold.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import unfold.view.widget.Divider;
import unfold.view.widget.Visibility;

/**
 * The parts of the window in their places. In a narrow window the left column lies over the
 * figures, in a low one the states over time are folded away, each until it is asked for.
 */
final class WindowFrame extends StackPane {
  private static final double PANES = 160;
  private static final double NARROW = 900;
  // the most of the height below the bar that the states over time take
  private static final double STRIP = 0.34;
  private static final double STRIP_WHERE_LOW = 0.27;
  private static final double LOW = 720;
  private static final double LOWEST = 560;

  private final BorderPane frame = new BorderPane();
  private final Region left;
  private final Region strip;
  private final List<Node> edges;
  private boolean narrow;
  private boolean low;
  private boolean presenting;

  WindowFrame(
      Region bar, Region left, Region members, List<Region> figures, Region strip, Region status) {
    this.left = new HBox(left, Divider.down());
    this.strip = strip;
    Region top = new VBox(bar, Divider.across());
    Region below = new VBox(Divider.across(), strip);
    Region foot = new VBox(Divider.across(), status);
    this.edges = List.of(top, this.left, members, below, foot);
    VBox middle = new VBox();
    middle.getChildren().add(members);
    middle.getChildren().addAll(figures);
    middle.getChildren().add(below);
    strip.maxHeightProperty().bind(middle.heightProperty().map(WindowFrame::mostOfStrip));
    frame.setCenter(middle);
    frame.setTop(top);
    frame.setLeft(this.left);
    frame.setBottom(foot);
    getChildren().add(frame);
    setAlignment(this.left, Pos.CENTER_LEFT);
    widthProperty().subscribe(width -> fold(width.doubleValue()));
    heightProperty().subscribe(height -> lower(height.doubleValue()));
  }

  /** Gives the figures all the height that the other parts leave. */
  static void grow(Region panes) {
    VBox.setVgrow(panes, Priority.ALWAYS);
    panes.setPrefHeight(PANES);
    panes.setMinHeight(PANES);
  }

  /** The parts around figures and sentence. */
  List<Node> edges() {
    return edges;
  }

  /** Leaves what is folded as it is, whatever the size of the window, until that is over. */
  void setPresenting(boolean now) {
    presenting = now;
  }

  void toggleLeft() {
    Visibility.toggle(left);
  }

  void toggleStrip() {
    Visibility.toggle(strip);
  }

  private void fold(double width) {
    if (!presenting && width > 0 && width < NARROW != narrow) {
      narrow = !narrow;
      frame.setLeft(null);
      getChildren().remove(left);
      if (narrow) {
        left.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(left);
      } else {
        frame.setLeft(left);
      }
      Visibility.show(left, !narrow);
    }
  }

  private void lower(double height) {
    if (!presenting && height > 0 && height < LOWEST != low) {
      low = !low;
      Visibility.show(strip, !low);
    }
  }

  /** The most height of the strip, in pixels: less in a low window, where figures need the room. */
  private static double mostOfStrip(Number height) {
    return height.doubleValue() * (height.doubleValue() < LOW ? STRIP_WHERE_LOW : STRIP);
  }
}
