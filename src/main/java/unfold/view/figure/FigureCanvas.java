package unfold.view.figure;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Painter;
import unfold.geometry.Box;
import unfold.view.widget.CanvasPen;

/** A canvas that repaints only where marks differ from those it shows. */
public final class FigureCanvas extends Canvas {
  private static final double FRINGE = 1.5;

  private final GraphicsContext page = getGraphicsContext2D();
  private final Painter painter = new Painter(new CanvasPen(page));
  private List<Mark> shown = List.of();
  private Viewport viewport = Viewport.PLAIN;
  private Color ground = Color.TRANSPARENT;
  private boolean stale = true;

  /** Forgets the marks on the canvas, as after a change of its size. */
  public void invalidate() {
    stale = true;
  }

  /** Paints the areas where marks differ; all of it if the viewport or the ground does. */
  public void paint(List<Mark> marks, Viewport view, Color behind) {
    boolean all = stale || !view.equals(viewport) || !behind.equals(ground);
    List<Box> areas =
        all
            ? List.of(new Box(0, 0, getWidth(), getHeight()))
            : FrameDamage.between(shown, marks).stream()
                .map(box -> onPixels(view.toScreen(box).grow(FRINGE)))
                .toList();
    shown = marks;
    viewport = view;
    ground = behind;
    stale = false;
    areas.forEach(this::repaint);
  }

  private void repaint(Box area) {
    page.save();
    page.beginPath();
    page.rect(area.x(), area.y(), area.width(), area.height());
    page.clip();
    page.setFill(ground);
    page.fillRect(area.x(), area.y(), area.width(), area.height());
    page.translate(viewport.dx(), viewport.dy());
    page.scale(viewport.scale(), viewport.scale());
    painter.paint(within(area));
    page.restore();
  }

  private Stream<Mark> within(Box area) {
    Box figure =
        Box.ofCorners(
            viewport.toFigure(area.x(), area.y()), viewport.toFigure(area.right(), area.bottom()));
    return shown.stream().filter(mark -> touch(mark.bounds(), figure));
  }

  // a straight line has a box without an area
  private static boolean touch(Box mark, Box area) {
    return mark.x() <= area.right()
        && area.x() <= mark.right()
        && mark.y() <= area.bottom()
        && area.y() <= mark.bottom();
  }

  /** The box grown to whole pixels of the screen: a clip between pixels would leave seams. */
  private Box onPixels(Box box) {
    double across = pixels(true);
    double down = pixels(false);
    Rectangle2D whole =
        new Rectangle2D(
            Math.floor(box.x() * across) / across, Math.floor(box.y() * down) / down, 0, 0);
    return new Box(
        whole.getMinX(),
        whole.getMinY(),
        Math.ceil(box.right() * across) / across - whole.getMinX(),
        Math.ceil(box.bottom() * down) / down - whole.getMinY());
  }

  private double pixels(boolean across) {
    if (getScene() == null || getScene().getWindow() == null) {
      return 1;
    }
    return across
        ? getScene().getWindow().getRenderScaleX()
        : getScene().getWindow().getRenderScaleY();
  }
}
