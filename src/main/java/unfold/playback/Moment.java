package unfold.playback;

/**
 * A moment of a run: a real number from 0 to the number of ticks. At {@code m = t} tick t is done;
 * between {@code t - 1} and {@code t} it happens.
 */
public record Moment(double value) {
  public static final Moment START = new Moment(0);
  private static final double PARTS = 1e9;

  public Moment {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("a moment is a number from 0: " + value);
    }
  }

  /** The number of ticks that are done. */
  public int done() {
    return (int) Math.floor(value);
  }

  /** Whether no tick is under way. */
  public boolean isStill() {
    return value == done();
  }

  /** The tick under way, from 1; at a still moment the one to come. */
  public int tick() {
    return done() + 1;
  }

  /**
   * The share of the tick under way that has passed, from 0 to 1. It is rounded to a billionth, so
   * that the same share of any two ticks is the same number.
   */
  public double fraction() {
    return Math.rint((value - done()) * PARTS) / PARTS;
  }

  /** The phase under way. */
  public Phase phase() {
    return Phase.at(fraction());
  }
}
