package unfold.figure.scene;

import unfold.playback.Phase;

/**
 * The times within its tick at which a value is computed, as fractions of the tick: what it reads
 * is on its way from {@code leave} to {@code arrive}, it is computed until {@code computed}, and
 * takes its place in the unfolding from {@code lift} to {@code land}.
 */
record TickWindow(double leave, double arrive, double computed, double lift, double land) {
  private static final double TRAVELLING = 4.0 / 7;

  /** The times of an input or target: it enters, and nothing travels to it. */
  static final TickWindow ARRIVAL =
      new TickWindow(
          Phase.ARRIVE.from(),
          Phase.ARRIVE.from(),
          Phase.ARRIVE.to(),
          Phase.ARRIVE.from(),
          Phase.ARRIVE.to());

  /**
   * The times of a state or of what leads to one, the {@code rank}-th (from 0) of so many ranks
   * that share the phases from emit to compute.
   */
  static TickWindow state(int rank, int ranks) {
    double from = Phase.EMIT.from();
    double share = (Phase.COMPUTE.to() - from) / ranks;
    double leave = from + rank * share;
    return new TickWindow(
        leave, leave + TRAVELLING * share, leave + share, Phase.DEPOSIT.from(), Phase.DEPOSIT.to());
  }

  /** The times of a read-out or loss, the {@code rank}-th (from 0) of the ranks in that phase. */
  static TickWindow readOut(int rank, int ranks) {
    double share = (Phase.READ_OUT.to() - Phase.READ_OUT.from()) / ranks;
    double leave = Phase.READ_OUT.from() + rank * share;
    double arrive = leave + TRAVELLING * share;
    return new TickWindow(leave, arrive, leave + share, arrive, leave + share);
  }

  /** The progress of the value at a fraction of its tick. */
  Progress at(double fraction) {
    return new Progress(
        part(leave, arrive, fraction),
        part(arrive, computed, fraction),
        part(lift, land, fraction));
  }

  /** Tells whether the value is being computed, from when what it reads leaves, or landing. */
  boolean isOpen(double fraction) {
    return fraction > leave && fraction < computed || fraction > lift && fraction < land;
  }

  private static double part(double from, double to, double fraction) {
    return to == from
        ? (fraction < from ? 0 : 1)
        : Math.clamp((fraction - from) / (to - from), 0.0, 1.0);
  }
}
