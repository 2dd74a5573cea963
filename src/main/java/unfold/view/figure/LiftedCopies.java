package unfold.view.figure;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import unfold.figure.mark.Painter;
import unfold.figure.peel.LiftedCopy;
import unfold.figure.peel.PeeledFigure;
import unfold.view.widget.CanvasPen;

/** The copies of the circuit in the air, over both panes. */
public final class LiftedCopies extends Canvas {
  private final GraphicsContext page = getGraphicsContext2D();
  private final Painter painter = new Painter(new CanvasPen(page));

  public LiftedCopies() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Shows the copies of an unfolding that are in the air between two panes side by side. */
  public void show(PeeledFigure unfolding, FigurePane circuit, FigurePane unfolded) {
    Viewport view = unfolded.viewport().panned(getWidth() - unfolded.getWidth(), 0);
    Viewport from = circuit.viewport();
    show(unfolding.lifted(it -> view.toFigure(from.toScreen(it).x(), from.toScreen(it).y())), view);
  }

  /** Shows none, as where all have landed; then it costs nothing to have it over the panes. */
  public void clear() {
    setVisible(false);
  }

  private void show(List<LiftedCopy> copies, Viewport view) {
    setVisible(!copies.isEmpty());
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
