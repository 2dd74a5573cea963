package unfold.playback;

/**
 * A part of a tick, in order: each starts where the one before it ends. Whoever steps by phases
 * stops in the middle of one, where what it tells is seen.
 */
public enum Phase {
  /** The counter turns to t; before it starts, all that was done rests. */
  TICK(0, .10, 0),
  /** The inputs of step t enter. */
  ARRIVE(.10, .25, .18),
  /** Copies of what the square holds and of the inputs travel along the wires. */
  EMIT(.25, .45, .36),
  /** The copies merge into the new value. */
  COMPUTE(.45, .60, .55),
  /** A copy of the new state crosses over into the unfolding. */
  DEPOSIT(.60, .75, .70),
  /** Read-outs, then losses. */
  READ_OUT(.75, .85, .82),
  /** The new state enters the square, for the step after. */
  LATCH(.85, 1, .95);

  private final double from;
  private final double to;
  private final double stop;

  Phase(double from, double to, double stop) {
    this.from = from;
    this.to = to;
    this.stop = stop;
  }

  /** The fraction of a tick at which it starts. */
  public double from() {
    return from;
  }

  /** The fraction of a tick at which it ends. */
  public double to() {
    return to;
  }

  /** The fraction of a tick at which stepping by phases stops. */
  public double stop() {
    return stop;
  }

  /** The share of this phase that has passed at a fraction of a tick: 0 before it, 1 after it. */
  public double progress(double fraction) {
    return Math.clamp((fraction - from) / (to - from), 0, 1);
  }

  /**
   * The phase at a fraction of a tick.
   *
   * @param fraction of a tick, from 0 up to but not including 1
   */
  public static Phase at(double fraction) {
    for (Phase phase : values()) {
      if (fraction < phase.to) {
        return phase;
      }
    }
    return LATCH;
  }
}
