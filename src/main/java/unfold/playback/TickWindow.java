package unfold.playback;

/**
 * The times within its tick at which a value is computed, as fractions of the tick: what it reads
 * of the same tick is on its way from {@code leave} to {@code arrive}, it is computed until {@code
 * computed}, and takes its place in the unfolding from {@code lift} to {@code land}.
 */
public record TickWindow(double leave, double arrive, double computed, double lift, double land) {
  private static final double TRAVELLING = 4.0 / 7;
  private static final double TRAVELLING_ON = 1.0 / 3;

  /**
   * The fraction at which the last of several ranks sets out, so that it is computed at the stop.
   */
  private static final double LAST_RANK = .51;

  /** The same of what is read out. */
  private static final double LAST_READ_OUT = .80;

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
   * that share the phase in which values are computed. What there was before the tick has come to
   * all of them when the first is computed.
   */
  static TickWindow state(int rank, int ranks) {
    double from = start(Phase.COMPUTE, LAST_RANK, rank, ranks);
    double computed = start(Phase.COMPUTE, LAST_RANK, rank + 1, ranks);
    double leave = rank == 0 ? Phase.EMIT.from() : from;
    double arrive = rank == 0 ? from : from + (computed - from) * TRAVELLING_ON;
    return new TickWindow(leave, arrive, computed, Phase.DEPOSIT.from(), Phase.DEPOSIT.to());
  }

  /** When a rank of a phase sets out, the last of several at a given time. */
  private static double start(Phase phase, double last, int rank, int ranks) {
    double from = phase.from();
    return rank == 0
        ? from
        : rank == ranks ? phase.to() : from + (last - from) * rank / (ranks - 1);
  }

  /** The times of a read-out or loss, the {@code rank}-th (from 0) of the ranks in that phase. */
  static TickWindow readOut(int rank, int ranks) {
    double leave = start(Phase.READ_OUT, LAST_READ_OUT, rank, ranks);
    double land = start(Phase.READ_OUT, LAST_READ_OUT, rank + 1, ranks);
    double arrive = leave + TRAVELLING * (land - leave);
    return new TickWindow(leave, arrive, land, arrive, land);
  }

  /** The progress of the value at a fraction of its tick. */
  public Progress at(double fraction) {
    return new Progress(
        part(leave, arrive, fraction),
        part(arrive, computed, fraction),
        part(lift, land, fraction));
  }

  /** Tells whether the value is being computed, from when what it reads leaves, or landing. */
  public boolean isOpen(double fraction) {
    return fraction > leave && fraction < computed || fraction > lift && fraction < land;
  }

  private static double part(double from, double to, double fraction) {
    return to == from
        ? (fraction < from ? 0 : 1)
        : Math.clamp((fraction - from) / (to - from), 0.0, 1.0);
  }
}
