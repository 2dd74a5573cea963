package unfold.view.widget;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/** A canvas with a pixel of its own for each of the window, also where its pane is enlarged. */
public final class SharpCanvas extends Canvas {
  private final Scale back = new Scale();
  private double factor = 1;

  public SharpCanvas() {
    getTransforms().add(back);
  }

  /** Makes it cover an area, in the units of its pane. */
  public void cover(double width, double height) {
    factor = getParent().getLocalToSceneTransform().getMxx();
    back.setX(1 / factor);
    back.setY(1 / factor);
    setWidth(width * factor);
    setHeight(height * factor);
  }

  /** What draws on it anew, in the units of its pane. */
  public GraphicsContext pen() {
    GraphicsContext pen = getGraphicsContext2D();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, getWidth(), getHeight());
    pen.setTransform(factor, 0, 0, factor, 0, 0);
    return pen;
  }

  /** The place of a pixel of its own in the units of its pane. */
  public double inside(double pixels) {
    return pixels / factor;
  }
}
