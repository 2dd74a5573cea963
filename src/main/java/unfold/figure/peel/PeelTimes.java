package unfold.figure.peel;

/**
 * The times of an unfolding: first the divider opens, then the copies land one after another.
 *
 * @param copies the number of copies that are seen to land, at least 0
 */
public record PeelTimes(int copies) {
  private static final double OPENING = 0.5;
  private static final double COPY = 0.5;

  /** The longest that all copies take together, in seconds, however many there are. */
  private static final double MOST = 3.5;

  /** The time that all of it takes, in seconds. */
  public double seconds() {
    return OPENING + landing();
  }

  /** The part of the divider's way that is done, from 0 to 1, after a part of the time. */
  public double opened(double share) {
    return eased(share * seconds() / OPENING);
  }

  /**
   * The part of a copy's way that is done, from 0 to 1, after a part of the time.
   *
   * @param copy its number, from 0
   */
  double landed(int copy, double share) {
    double each = landing() / Math.max(1, copies);
    return Math.clamp((share * seconds() - OPENING - copy * each) / each, 0, 1);
  }

  private double landing() {
    return Math.min(MOST, COPY * copies);
  }

  /** A motion that starts and ends at rest: 3s² − 2s³, clamped. */
  static double eased(double share) {
    double part = Math.clamp(share, 0, 1);
    return part * part * (3 - 2 * part);
  }
}
