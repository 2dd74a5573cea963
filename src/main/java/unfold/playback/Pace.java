package unfold.playback;

import java.util.List;
import java.util.stream.DoubleStream;

/** The share of the phases of a tick that there is time to show. */
public enum Pace {
  /** Every phase. */
  PHASES(Phase.values()),
  /** A few phases, above 4 steps a second: only what travels, what lands and what is kept. */
  HIGHLIGHTS(Phase.EMIT, Phase.DEPOSIT, Phase.LATCH),
  /** No phases, above 10 steps a second: one column after the other. */
  COLUMNS;

  private static final double MOST_WITH_PHASES = 4;
  private static final double MOST_WITH_HIGHLIGHTS = 10;

  private final List<Phase> shown;

  Pace(Phase... shown) {
    this.shown = List.of(shown);
  }

  /** The pace for a number of steps a second. */
  public static Pace of(double stepsPerSecond) {
    return stepsPerSecond > MOST_WITH_HIGHLIGHTS
        ? COLUMNS
        : stepsPerSecond > MOST_WITH_PHASES ? HIGHLIGHTS : PHASES;
  }

  /**
   * The moment to show at a moment of an even clock: the phases shown share the tick in proportion
   * to their length, the others are skipped.
   */
  public Moment shown(Moment moment) {
    if (shown.isEmpty() || moment.isStill()) {
      return new Moment(moment.done());
    }
    double rest = moment.fraction() * lengths().sum();
    for (Phase phase : shown) {
      double length = phase.to() - phase.from();
      if (rest < length) {
        return new Moment(moment.done() + phase.from() + rest);
      }
      rest -= length;
    }
    return new Moment(Math.nextDown(moment.done() + 1.0));
  }

  private DoubleStream lengths() {
    return shown.stream().mapToDouble(phase -> phase.to() - phase.from());
  }
}
