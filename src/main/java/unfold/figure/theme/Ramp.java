package unfold.figure.theme;

/**
 * Colours for signed numbers.
 *
 * @param negative of a bar below zero
 * @param positive of a bar above zero
 * @param ground behind the bars
 * @param zero the line that bars start from
 * @param tint how far the ground of the largest numbers goes towards the colour of their bars
 * @param hollow whether a bar below zero is an outline
 */
public record Ramp(
    Colour negative, Colour positive, Colour ground, Colour zero, double tint, boolean hollow) {

  private static final double OUTLINE = 0.8;

  /** The ground of a cell: the middle at 0, strongest at -1 and 1. */
  public Colour groundOf(double fraction) {
    return ground.towards(fraction < 0 ? negative : positive, tint * Math.abs(fraction));
  }

  /** The look of a bar. */
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
