package unfold.view.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import unfold.figure.mark.Figure;
import unfold.geometry.Box;
import unfold.session.WindowView.Place;

/** The sharing of the window's room between circuit and unfolding, at a desk or presenting. */
public final class PaneSharing {
  /** The factor of the width of lines when presenting: 4 pixels on a screen of 1080. */
  public static final double BOLDER = 1.4;

  private final FigurePane circuit;
  private final FigurePane unfolded;
  private final FoldingDivider divider;
  private PaneFitting fitting = PaneFitting.presenting(0);
  private Object roomGiven = "";
  private double widthOfCircuit = -1;
  private boolean whole;
  private @Nullable Before before;

  public PaneSharing(FigurePane circuit, FigurePane unfolded, FoldingDivider divider) {
    this.circuit = circuit;
    this.unfolded = unfolded;
    this.divider = divider;
  }

  /** The panes before an audience came. */
  private record Before(
      Optional<Place> circuit, Optional<Place> unfolded, boolean whole, boolean open) {}

  private record Room(
      Box circuit, Box unfolded, double width, double height, PaneFitting fitting) {}

  /** Brings all of both figures into view, however small they become. */
  public void showAll() {
    whole = true;
    circuit.fit();
    unfolded.fit();
  }

  public boolean isPresenting() {
    return before != null;
  }

  /** Gives the figures all the room there is, until {@link #endPresenting} gives back what was. */
  public void present() {
    divider.hurry();
    before = new Before(circuit.place(), unfolded.place(), whole, divider.openProperty().get());
    whole = false;
    circuit.fit();
    unfolded.fit();
  }

  /** Lays both figures as they lay before an audience came. */
  public void endPresenting() {
    divider.hurry();
    if (before != null) {
      circuit.put(before.circuit);
      unfolded.put(before.unfolded);
      whole = before.whole;
      divider.setOpen(before.open);
      before = null;
    }
  }

  /**
   * Places the divider and both figures.
   *
   * @param isPlane whether the unfolding goes on in two directions
   * @param width of both panes in pixels
   * @param footer the height of what stands at the foot of the unfolding, in pixels
   */
  public void share(Figure left, Figure right, boolean isPlane, double width, double footer) {
    double height = unfolded.getHeight();
    PaneFitting usual =
        isPresenting() ? PaneFitting.presenting(height) : PaneFitting.desk(footer, height);
    fitting = whole ? usual.whole() : usual;
    giveRoom(left, right, width);
    if (isPlane) {
      fitting.each(circuit, left, unfolded, right, widths(width));
    } else {
      fitting.both(circuit, left, unfolded, right, widths(width));
    }
  }

  /** Brings a part of the unfolding into view, if it is not. */
  public void follow(Box part, Figure right) {
    fitting.follow(unfolded, part, right);
  }

  /** Moves the divider to where both figures are largest, unless a hand has moved it. */
  private void giveRoom(Figure left, Figure right, double width) {
    double height = unfolded.getHeight();
    Room room = new Room(left.extent(), right.extent(), width, height, fitting);
    if (room.equals(roomGiven) || width <= 0) {
      return;
    }
    roomGiven = room;
    if (left.extent().width() != widthOfCircuit) {
      widthOfCircuit = left.extent().width();
      whole = false;
      divider.forgetHand();
    }
    divider.give(fitting.roomFor(left, right, width, height) / width);
  }

  /**
   * The widths of the panes.
   *
   * @param width of both in pixels
   */
  public PaneWidths widths(double width) {
    return divider.opened() == 1
        ? new PaneWidths(circuit.getWidth(), unfolded.getWidth(), 1)
        : PaneWidths.of(width, divider.place(), divider.opened());
  }
}
