package unfold.view.figure;

import unfold.figure.mark.Figure;
import unfold.geometry.Box;

/**
 * Fits both figures into their panes until a hand moves them: at one scale and one height, so that
 * what crosses the divider crosses it level.
 */
public final class PaneFitting {
  private static final double MARGIN = 34;
  private static final double SIDE = 20;
  private static final double HEADING = 44;

  private PaneFitting() {}

  /**
   * Fits the circuit and an unfolding with the same rows.
   *
   * @param footer pixels at the foot of the panes that stay free
   */
  public static void both(
      FigurePane left, Figure circuit, FigurePane right, Figure unfolded, double footer) {
    double height = right.getHeight() - HEADING - footer;
    Box rows = rows(circuit.extent(), unfolded.extent());
    Viewport one = Viewport.whole(with(circuit.extent(), rows), left.getWidth(), height, SIDE);
    Viewport other = Viewport.fit(with(unfolded.extent(), rows), right.getWidth(), height, MARGIN);
    boolean alone = right.getWidth() < 2 * MARGIN;
    double scale = alone ? one.scale() : Math.min(one.scale(), other.scale());
    lay(left, scale, circuit.extent(), rows, height);
    lay(right, scale, unfolded.extent(), rows, height);
  }

  private static void lay(FigurePane pane, double scale, Box extent, Box rows, double height) {
    Box box = with(extent, rows);
    Viewport fit = Viewport.at(scale, box, pane.getWidth(), height, MARGIN).panned(0, HEADING);
    pane.lay(fit, box.width() * scale > pane.getWidth() - 2 * MARGIN, false);
  }

  /**
   * Fits the circuit and a plane, which have no rows in common: each in the middle of its pane.
   *
   * @param footer pixels at the foot of the panes that stay free
   */
  public static void each(
      FigurePane left, Figure circuit, FigurePane right, Figure plane, double footer) {
    double height = right.getHeight() - HEADING - footer;
    Box box = plane.extent();
    Viewport fit = Viewport.ofPlane(box, right.getWidth(), height, MARGIN);
    boolean across = box.width() * fit.scale() > right.getWidth() - 2 * MARGIN + 1;
    boolean down = box.height() * fit.scale() > height - 2 * MARGIN + 1;
    right.lay(fit.panned(0, HEADING), across, down);
    Box small = circuit.extent();
    double whole = Viewport.whole(small, left.getWidth(), height, SIDE).scale();
    double scale = Math.min(whole, Math.max(fit.scale(), Viewport.LEGIBLE));
    lay(left, scale, small, small, height);
  }

  /** Brings a part of a figure into view, if it is not. */
  public static void follow(FigurePane pane, Box part, Figure whole, double footer) {
    pane.follow(part, whole.extent(), pane.getHeight() - HEADING - footer, HEADING);
  }

  /** The scale of the unfolding, in pixels a figure unit, in panes of a total size in pixels. */
  public static double scale(
      Figure circuit, Figure unfolded, double width, double height, double footer) {
    Box rows = rows(circuit.extent(), unfolded.extent());
    Box box = with(unfolded.extent(), rows);
    return Viewport.fit(box, width, height - HEADING - footer, MARGIN).scale();
  }

  /** The width in pixels of a pane that holds all of a circuit at a scale. */
  public static double roomFor(Figure circuit, double scale) {
    return circuit.extent().width() * scale + 2 * SIDE;
  }

  /** A box with the columns of one and the rows of another. */
  private static Box with(Box columns, Box rows) {
    return new Box(columns.x(), rows.y(), columns.width(), rows.height());
  }

  private static Box rows(Box one, Box other) {
    return one.union(other);
  }
}
