package unfold.view.gallery;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import unfold.figure.mark.Figure;
import unfold.geometry.Box;
import unfold.view.figure.FigureCanvas;
import unfold.view.figure.Viewport;

/** A small picture of a system. */
final class SystemPreview extends Region {
  private static final double LARGEST = 1;
  private static final double MARGIN = 8;

  private final FigureCanvas canvas = new FigureCanvas();
  private @Nullable Figure figure;

  SystemPreview() {
    setId("system-preview");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().add(canvas);
  }

  void show(Figure next, String words) {
    figure = next;
    setAccessibleText(words);
    requestLayout();
  }

  /** Shows nothing. */
  void clear() {
    figure = null;
    setAccessibleText("");
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    canvas.invalidate();
    canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    if (figure != null && getWidth() > 2 * MARGIN && getHeight() > 2 * MARGIN) {
      paint(figure);
    }
  }

  private void paint(Figure shown) {
    Box box = shown.extent();
    double across = (getWidth() - 2 * MARGIN) / box.width();
    double down = (getHeight() - 2 * MARGIN) / box.height();
    double scale = Math.min(LARGEST, Math.min(across, down));
    Viewport viewport = Viewport.at(scale, box, getWidth(), getHeight(), MARGIN);
    Box visible = viewport.visible(getWidth(), getHeight());
    canvas.paint(shown.marks(visible).toList(), viewport, Color.TRANSPARENT);
  }
}
