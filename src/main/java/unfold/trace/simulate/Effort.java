package unfold.trace.simulate;

/** The work that may still be done for one value, counted in additions and multiplications. */
final class Effort {
  /** What it takes to find and keep one value, be it a single number. */
  private static final int ONE_VALUE = 100;

  private final long most;
  private long spent;

  Effort(long most) {
    this.most = most;
  }

  /** At least 1. */
  long spent() {
    return Math.max(1, spent);
  }

  /**
   * Before one value is computed.
   *
   * @param numbers what it takes beside finding and keeping it
   * @throws Spent if there is not as much left
   */
  void spend(long numbers) {
    spent += numbers + ONE_VALUE;
    if (spent > most) {
      throw new Spent();
    }
  }

  /** A value takes more than may be spent on it. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Spent() {
      super("", null, false, false);
    }
  }
}
