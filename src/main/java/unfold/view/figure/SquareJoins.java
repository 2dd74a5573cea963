package unfold.view.figure;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import unfold.figure.SquareArrow;
import unfold.geometry.Point;

/** The lines over both panes that join each square with the arrow that it stands for. */
public final class SquareJoins extends Group {
  private final FigurePane circuit;
  private final FigurePane unfolded;
  private boolean kept;

  public SquareJoins(FigurePane circuit, FigurePane unfolded) {
    this.circuit = circuit;
    this.unfolded = unfolded;
    setMouseTransparent(true);
    setManaged(false);
  }

  /** Tells whether the lines are shown at rest too. */
  public boolean isKept() {
    return kept;
  }

  /** Shows the lines at rest too, or only while a value is handed over. */
  public void setKept(boolean keep) {
    kept = keep;
  }

  /** Shows the lines of a moment. */
  public void show(List<SquareArrow> all) {
    List<SquareArrow> shown = kept ? all : SquareArrow.handing(all);
    getChildren().setAll(shown.stream().flatMap(this::line).toList());
  }

  private Stream<SVGPath> line(SquareArrow join) {
    Point from = circuit.viewport().toScreen(join.square());
    Point to = unfolded.viewport().toScreen(join.arrow());
    boolean seen = to.x() > 0 && to.x() < unfolded.getWidth() && from.x() < circuit.getWidth();
    if (!seen) {
      return Stream.empty();
    }
    SVGPath line = new SVGPath();
    line.getStyleClass().add("join");
    double scale = circuit.viewport().scale();
    line.setContent(SquareArrow.join(here(circuit, from), here(unfolded, to), scale).svg());
    return Stream.of(line);
  }

  private Point here(FigurePane pane, Point point) {
    Point2D at = sceneToLocal(pane.localToScene(point.x(), point.y()));
    return new Point(at.getX(), at.getY());
  }
}
