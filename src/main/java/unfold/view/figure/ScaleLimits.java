package unfold.view.figure;

/**
 * The limits of the scale at which a figure is fitted to its pane, in pixels for a figure unit.
 *
 * @param legible the scale at which a long figure scrolls rather than shrinks further
 * @param least the least scale of a tall figure
 * @param leastPlane the least scale of a figure that goes on in both directions, where to see all
 *     helps most
 * @param most the largest scale of a small figure
 */
public record ScaleLimits(double legible, double least, double leastPlane, double most) {
  /** Those at a desk, where one reads from near. */
  public static final ScaleLimits DESK = new ScaleLimits(0.72, 0.45, 0.36, 2);

  /** The height of a pane on a screen of 1080 pixels, below which is the sentence. */
  private static final double PANE = 1005;

  /** The least scale on that screen at which the last row reads: labels of 28 pixels. */
  private static final double FROM_AFAR = 1.6;

  /** A part of the legible scale, at which to see all is still better than to scroll. */
  private static final double SLIGHTLY_LESS = 0.85;

  /** The same where all of a figure is wanted, however small it becomes. */
  public ScaleLimits whole() {
    return new ScaleLimits(0, Viewport.SMALLEST, 0, most);
  }

  /**
   * Those for the last row of a lecture hall: the figure fills the screen, and a long one scrolls
   * before its labels are too small.
   *
   * @param height the height of the panes in pixels
   */
  static ScaleLimits presenting(double height) {
    double legible = FROM_AFAR * height / PANE / SLIGHTLY_LESS;
    return new ScaleLimits(legible, DESK.least, DESK.leastPlane, Viewport.LARGEST);
  }

  /** The scale of a figure, from those at which its width and its height fill the pane. */
  double row(double across, double down) {
    double wide = across >= SLIGHTLY_LESS * legible ? across : legible;
    return Math.clamp(Math.min(wide, down), least, most);
  }

  /** The scale of a figure that goes on in both directions. */
  double plane(double across, double down) {
    double all = Math.min(across, down);
    return all < leastPlane ? legible : Math.min(all, most);
  }
}
