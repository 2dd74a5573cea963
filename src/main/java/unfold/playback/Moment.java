package unfold.playback;

/**
 * A moment of a run: a real number from 0 to the number of ticks. At {@code m = t} tick t is done;
 * between {@code t - 1} and {@code t} it happens.
 */
public record Moment(double value) {
  public static final Moment START = new Moment(0);

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

  /** The share of the tick under way that has passed, from 0 up to but not including 1. */
  public double fraction() {
    return value - done();
  }

  /** The phase under way. */
  public Phase phase() {
    return Phase.at(fraction());
  }
}
