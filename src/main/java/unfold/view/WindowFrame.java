package unfold.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import unfold.view.widget.Divider;
import unfold.view.widget.Enlargement;
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
  private final Region column;
  private final Region strip;
  private final List<Node> edges;
  // fields, because a value that nobody holds stops telling
  private final ObservableValue<Number> width;
  private final ObservableValue<Number> height;
  private boolean narrow;
  private boolean low;
  private boolean presenting;
  // what is wanted where there is room
  private boolean wantsLeft = true;
  private boolean wantsStrip = true;

  WindowFrame(
      Enlargement letters,
      Region bar,
      Region left,
      Region members,
      List<Region> figures,
      Region strip,
      Region status) {
    this.left = new HBox(left, Divider.down());
    this.strip = strip;
    this.column = letters.of(this.left);
    Region top = new VBox(letters.of(bar), Divider.across());
    Region below = new VBox(Divider.across(), letters.of(strip));
    Region foot = new VBox(Divider.across(), letters.of(status));
    this.edges = List.of(top, this.left, members, below, foot);
    VBox middle = new VBox();
    middle.getChildren().add(members);
    middle.getChildren().addAll(figures);
    middle.getChildren().add(below);
    strip
        .maxHeightProperty()
        .bind(letters.within(middle.heightProperty()).map(WindowFrame::mostOfStrip));
    frame.setCenter(middle);
    frame.setTop(top);
    frame.setLeft(column);
    frame.setBottom(foot);
    getChildren().add(frame);
    setAlignment(column, Pos.CENTER_LEFT);
    width = letters.within(widthProperty());
    height = letters.within(heightProperty());
    width.subscribe(it -> fold(it.doubleValue()));
    height.subscribe(it -> lower(it.doubleValue()));
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
    wantsLeft = narrow ? wantsLeft : left.isVisible();
  }

  void toggleStrip() {
    Visibility.toggle(strip);
    wantsStrip = low ? wantsStrip : strip.isVisible();
  }

  boolean wantsLeft() {
    return wantsLeft;
  }

  boolean wantsStrip() {
    return wantsStrip;
  }

  /** Shows or hides column and strip, as far as there is room. */
  void want(boolean columnToo, boolean stripToo) {
    wantsLeft = columnToo;
    wantsStrip = stripToo;
    Visibility.show(left, wantsLeft && !narrow);
    Visibility.show(strip, wantsStrip && !low);
  }

  private void fold(double width) {
    if (!presenting && width > 0 && width < NARROW != narrow) {
      narrow = !narrow;
      frame.setLeft(null);
      getChildren().remove(column);
      if (narrow) {
        left.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(column);
      } else {
        frame.setLeft(column);
      }
      Visibility.show(left, wantsLeft && !narrow);
    }
  }

  private void lower(double height) {
    if (!presenting && height > 0 && height < LOWEST != low) {
      low = !low;
      Visibility.show(strip, wantsStrip && !low);
    }
  }

  /** The most height of the strip: less in a low window, where figures need the room. */
  private static double mostOfStrip(Number height) {
    return height.doubleValue() * (height.doubleValue() < LOW ? STRIP_WHERE_LOW : STRIP);
  }
}
