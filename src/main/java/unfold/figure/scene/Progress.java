package unfold.figure.scene;

/**
 * How far a value is at a moment, each part from 0 to 1.
 *
 * @param travelled the way of what it reads
 * @param computed its making, in the circuit and in its slot
 * @param landed its taking place in the unfolding
 */
public record Progress(double travelled, double computed, double landed) {
  public static final Progress NONE = new Progress(0, 0, 0);
  static final Progress DONE = new Progress(1, 1, 1);

  public boolean isComputed() {
    return computed == 1;
  }

  public boolean isTravelling() {
    return travelled > 0 && computed < 1;
  }

  public boolean isLanding() {
    return landed > 0 && landed < 1;
  }
}
