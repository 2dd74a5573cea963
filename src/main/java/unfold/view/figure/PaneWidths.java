package unfold.view.figure;

/**
 * The widths of both panes in pixels when unfolded, and how far they are from folded.
 *
 * @param opened the part of the way from folded to unfolded, from 0 to 1
 */
public record PaneWidths(double circuit, double unfolded, double opened) {
  /**
   * Those that a total width leads to.
   *
   * @param place the circuit's share of the width when unfolded
   */
  public static PaneWidths of(double both, double place, double opened) {
    return new PaneWidths(place * both, (1 - place) * both, opened);
  }

  /** The width of the circuit's pane when all is folded. */
  double both() {
    return circuit + unfolded;
  }
}
