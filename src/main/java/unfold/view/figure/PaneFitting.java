package unfold.view.figure;

import unfold.figure.mark.Figure;
import unfold.geometry.Box;

/**
 * The way in which both figures are fitted into their panes until a hand moves them: at one scale
 * and one height, so that what crosses the divider crosses it level.
 *
 * @param heading pixels at the head of the panes that stay free
 * @param footer pixels at their foot that stay free
 * @param margin pixels that stay free above and below a figure
 * @param side pixels that stay free on both of its sides
 */
public record PaneFitting(
    double heading, double footer, double margin, double side, ScaleLimits limits) {
  private static final double HEADING = 44;
  private static final double MARGIN = 24;

  /** Half of the button on the divider, and some air. */
  private static final double SIDE = 34;

  /** The margin in a low pane, as a part of the height. */
  private static final double MODEST = 0.06;

  /** The margin when presenting, as a part of the height. */
  private static final double SLIM = 0.03;

  /**
   * The way at a desk.
   *
   * @param footer the height of what stands at the foot of the panes, in pixels
   * @param height the height of the panes in pixels
   */
  public static PaneFitting desk(double footer, double height) {
    double margin = Math.clamp((height - HEADING - footer) * MODEST, 0, MARGIN);
    return new PaneFitting(HEADING, footer, margin, SIDE, ScaleLimits.DESK);
  }

  /**
   * The way when presenting: nothing stands above or below the figures.
   *
   * @param height the height of the panes in pixels
   */
  public static PaneFitting presenting(double height) {
    return new PaneFitting(0, 0, SLIM * height, SLIM * height, ScaleLimits.presenting(height));
  }

  /** The same with all of the figures in view, however small they become. */
  public PaneFitting whole() {
    return new PaneFitting(heading, footer, margin, side, limits.whole());
  }

  /** Fits the circuit and an unfolding with the same rows. */
  public void both(
      FigurePane left, Figure circuit, FigurePane right, Figure unfolded, PaneWidths widths) {
    double height = room(right);
    Box rows = circuit.extent().union(unfolded.extent());
    Box one = with(circuit.extent(), rows);
    Box other = with(unfolded.extent(), rows);
    double down = Viewport.filling(rows.height(), height, margin);
    double small = limits.whole().row(Viewport.filling(one.width(), widths.circuit(), side), down);
    double large = limits.row(Viewport.filling(other.width(), widths.unfolded(), side), down);
    double scale = Math.min(small, large);
    layCircuit(left, circuit, at(scale, one, left.getWidth(), height), widths);
    boolean scrolls = other.width() * scale > widths.unfolded() - 2 * side;
    right.lay(at(scale, other, widths.unfolded(), height), scrolls, false);
  }

  private Viewport at(double scale, Box box, double width, double height) {
    return Viewport.at(scale, box, width, height, side).panned(0, heading);
  }

  /** Lays the circuit beside an unfolding, by itself, or as far between as the divider is. */
  private void layCircuit(FigurePane pane, Figure circuit, Viewport beside, PaneWidths widths) {
    Box box = circuit.extent();
    double height = room(pane);
    double scale =
        limits
            .whole()
            .row(
                Viewport.filling(box.width(), widths.both(), side),
                Viewport.filling(box.height(), height, margin));
    Viewport alone = at(scale, box, pane.getWidth(), height);
    Viewport now = alone.towards(beside, widths.opened());
    pane.lay(now, box.width() * now.scale() > pane.getWidth() - 2 * side, false);
  }

  /** Fits the circuit and a plane, which have no rows in common: each in the middle of its pane. */
  public void each(
      FigurePane left, Figure circuit, FigurePane right, Figure plane, PaneWidths widths) {
    double height = room(right);
    Box box = plane.extent();
    Viewport fit = Viewport.ofPlane(box, widths.unfolded(), height, side, margin, limits);
    boolean across = box.width() * fit.scale() > widths.unfolded() - 2 * side + 1;
    boolean down = box.height() * fit.scale() > height - 2 * margin + 1;
    right.lay(fit.panned(0, heading), across, down);
    Box small = circuit.extent();
    double whole =
        limits
            .whole()
            .row(
                Viewport.filling(small.width(), widths.circuit(), side),
                Viewport.filling(small.height(), height, margin));
    double scale = Math.min(whole, Math.max(fit.scale(), limits.legible()));
    layCircuit(left, circuit, at(scale, small, left.getWidth(), height), widths);
  }

  /** Brings a part of a figure into view, if it is not. */
  public void follow(FigurePane pane, Box part, Figure whole) {
    pane.follow(part, whole.extent(), room(pane), heading);
  }

  /**
   * The width of the circuit's pane at which both figures are as large as they can be side by side.
   *
   * @param width of both panes in pixels
   * @param height of the panes in pixels
   */
  public double roomFor(Figure circuit, Figure unfolded, double width, double height) {
    Box rows = circuit.extent().union(unfolded.extent());
    double both = circuit.extent().width() + unfolded.extent().width();
    double across = (width - 4 * side) / Math.max(1, both);
    double down = Viewport.filling(rows.height(), height - heading - footer, margin);
    return circuit.extent().width() * limits.row(across, down) + 2 * side;
  }

  private double room(FigurePane pane) {
    return pane.getHeight() - heading - footer;
  }

  /** A box with the columns of one and the rows of another. */
  private static Box with(Box columns, Box rows) {
    return new Box(columns.x(), rows.y(), columns.width(), rows.height());
  }
}
