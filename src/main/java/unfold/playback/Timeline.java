package unfold.playback;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import unfold.schedule.Schedule;

/**
 * The moments of a run, and how to move between them. No clock: whoever has one says how many
 * seconds have passed.
 *
 * @param ticks how many ticks the run has
 */
public record Timeline(int ticks) {
  /** How long a tick takes at speed 1. */
  public static final double SECONDS_PER_TICK = 2.4;

  /** Where reduced motion stands still within a tick: on its way, computed, read out. */
  private static final double[] STILLS = {.40, .60, .85};

  /** Moments nearer than this are one, so that adding up seconds does not repeat a boundary. */
  private static final double SAME = 1e-9;

  public Timeline {
    if (ticks < 1) {
      throw new IllegalArgumentException("a run has at least one tick");
    }
  }

  public static Timeline of(Schedule schedule) {
    return new Timeline(schedule.ticks());
  }

  public Moment start() {
    return Moment.START;
  }

  public Moment end() {
    return new Moment(ticks);
  }

  public boolean isEnd(Moment moment) {
    return moment.value() >= ticks;
  }

  /** The nearest moment of the run. */
  public Moment at(double value) {
    return new Moment(Double.isNaN(value) ? 0 : Math.clamp(value, 0, ticks));
  }

  /** The end of the tick under way, or of the next. */
  public Moment stepForward(Moment moment) {
    return at(Math.floor(moment.value() + SAME) + 1);
  }

  /** The start of the tick under way, or of the one before. */
  public Moment stepBack(Moment moment) {
    return at(Math.ceil(moment.value() - SAME) - 1);
  }

  /** Where the next phase starts. */
  public Moment phaseForward(Moment moment) {
    return at(
        boundaries(moment)
            .filter(boundary -> boundary > moment.value() + SAME)
            .min()
            .orElse(ticks));
  }

  /** Where the phase under way started, or the one before. */
  public Moment phaseBack(Moment moment) {
    return at(
        boundaries(moment).filter(boundary -> boundary < moment.value() - SAME).max().orElse(0));
  }

  private static DoubleStream boundaries(Moment moment) {
    return Stream.of(Phase.values())
        .mapToDouble(Phase::from)
        .flatMap(from ->
            DoubleStream.of(-1, 0, 1).map(tick -> Math.max(0, moment.done() + tick) + from));
  }

  /**
   * Where a run is some time later.
   *
   * @param seconds may be negative
   * @param speed 1 for {@link #SECONDS_PER_TICK}
   */
  public Moment after(Moment moment, double seconds, double speed) {
    return at(moment.value() + seconds * speed / SECONDS_PER_TICK);
  }

  /** How many steps a speed shows in a second. */
  public static double stepsPerSecond(double speed) {
    return speed / SECONDS_PER_TICK;
  }

  /** The still that reduced motion shows for a moment: one of three in each tick. */
  public Moment still(Moment moment) {
    if (moment.isStill()) {
      return moment;
    }
    int third = (int) (moment.fraction() * STILLS.length);
    return at(moment.done() + STILLS[third]);
  }
}
