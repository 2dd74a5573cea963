package unfold.figure;

/**
 * Colours for signed numbers.
 *
 * @param negative of a bar below zero
 * @param positive of a bar above zero
 * @param ground behind the bars
 * @param zero the line that bars start from
 */
public record Ramp(Colour negative, Colour positive, Colour ground, Colour zero) {

  private static final double TINT = 0.14;

  /** The ground of a cell: the middle at 0, strongest at -1 and 1. */
  public Colour groundOf(double fraction) {
    return ground.towards(fraction < 0 ? negative : positive, TINT * Math.abs(fraction));
  }

  /** The bar of a cell. */
  public Colour barOf(double fraction) {
    return fraction < 0 ? negative : positive;
  }
}
