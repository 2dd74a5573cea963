package unfold.figure.theme;

/**
 * Colours for signed numbers.
 *
 * @param negative the colour of a bar below zero
 * @param positive the colour of a bar above zero
 * @param ground the colour behind the bars
 * @param zero the colour of the line that bars start from
 * @param tint the part, from 0 to 1, of the colour of their bars in the ground of the largest
 *     numbers
 * @param hollow whether a bar below zero is an outline
 */
public record Ramp(
    Colour negative, Colour positive, Colour ground, Colour zero, double tint, boolean hollow) {

  private static final double OUTLINE = 0.8;

  /** The ground of a cell for a number from -1 to 1: plain at 0, strongest at -1 and 1. */
  public Colour groundOf(double fraction) {
    return ground.towards(fraction < 0 ? negative : positive, tint * Math.abs(fraction));
  }

  /** The style of the bar of a number from -1 to 1. */
  public ShapeStyle look(double fraction) {
    Colour bar = barOf(fraction);
    return hollow && fraction < 0
        ? ShapeStyle.outlined(ground, bar, OUTLINE)
        : ShapeStyle.filled(bar);
  }

  /** The colour of a bar, or of its outline. */
  public Colour barOf(double fraction) {
    return fraction < 0 ? negative : positive;
  }
}
