package unfold.playback;

/**
 * The progress of a value at a moment, in parts from 0 to 1.
 *
 * @param travelled the part of the way of the values of its tick that it reads
 * @param computed the part of its computation, in the circuit and in its slot
 * @param landed the part of its flight to its place in the unfolding
 */
public record Progress(double travelled, double computed, double landed) {
  public static final Progress NONE = new Progress(0, 0, 0);
  public static final Progress DONE = new Progress(1, 1, 1);

  public boolean isComputed() {
    return computed == 1;
  }

  public boolean isLanding() {
    return landed > 0 && landed < 1;
  }
}
