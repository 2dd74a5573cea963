package unfold.view.figure;

import java.util.function.IntFunction;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The fading edges of a pane whose figure runs out of it, with the number of steps beyond. */
public final class PaneEdges extends Pane {
  private static final double WIDTH = 44;
  private static final double AIR = 8;

  /** The height of the heading of a pane. */
  private static final double HEAD = 44;

  private final Region left = fade(Side.LEFT);
  private final Region right = fade(Side.RIGHT);
  private final Label before = new Label();
  private final Label after = new Label();

  public PaneEdges() {
    setMouseTransparent(true);
    setManaged(false);
    before.setId("steps-before");
    after.setId("steps-after");
    before.getStyleClass().add("beyond");
    after.getStyleClass().add("beyond");
    getChildren().addAll(left, right, before, after);
  }

  private static Region fade(Side side) {
    Region fade = new Region();
    fade.getStyleClass().addAll("fade", side == Side.LEFT ? "left" : "right");
    return fade;
  }

  /**
   * Lies over a pane, between its heading and its footer.
   *
   * @param end the x of the right end of the pane
   * @param footer the height of its footer; less than 0 where it is bare
   */
  public void lie(FigurePane pane, double end, double footer) {
    double head = footer < 0 ? 0 : HEAD;
    double height = pane.getHeight() - head - Math.max(0, footer);
    resizeRelocate(end - pane.getWidth(), head, pane.getWidth(), height);
  }

  /** Shows what is beyond the edges. */
  public void show(Overrun overrun) {
    left.setVisible(overrun.left());
    right.setVisible(overrun.right());
    write(before, overrun.before(), FigurePaneMessages::stepsBefore);
    write(after, overrun.after(), FigurePaneMessages::stepsAfter);
    layoutChildren();
  }

  private static void write(Label label, int steps, IntFunction<String> words) {
    label.setVisible(steps > 0);
    label.setText(steps > 0 ? words.apply(steps) : "");
  }

  @Override
  protected void layoutChildren() {
    double top = getHeight() - before.prefHeight(-1) - AIR; // below the nodes, beside the key
    left.resizeRelocate(0, 0, WIDTH, getHeight());
    right.resizeRelocate(getWidth() - WIDTH, 0, WIDTH, getHeight());
    place(before, AIR, top);
    place(after, getWidth() - AIR - after.prefWidth(-1), top);
  }

  private static void place(Label label, double x, double y) {
    label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
  }
}
