package unfold.view.figure;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import unfold.figure.mark.Painter;
import unfold.figure.peel.LiftedCopy;
import unfold.view.widget.CanvasPen;

/** The copies of the circuit in the air, over both panes. */
public final class LiftedCopies extends Canvas {
  private final GraphicsContext page = getGraphicsContext2D();
  private final Painter painter = new Painter(new CanvasPen(page));
  private boolean blank = true;

  public LiftedCopies() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /**
   * Shows copies in place of those that it shows.
   *
   * @param view the viewport of their units, in the pixels of this canvas
   */
  public void show(List<LiftedCopy> copies, Viewport view) {
    if (blank && copies.isEmpty()) {
      return;
    }
    blank = copies.isEmpty();
    page.clearRect(0, 0, getWidth(), getHeight());
    page.save();
    page.translate(view.dx(), view.dy());
    page.scale(view.scale(), view.scale());
    for (LiftedCopy copy : copies) {
      page.setGlobalAlpha(copy.opacity());
      painter.paint(copy.marks().stream());
    }
    page.restore();
  }
}
