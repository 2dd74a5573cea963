package unfold.playback;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import unfold.schedule.Schedule;

/**
 * The moments of a run and the ways to move between them. It has no clock of its own: callers tell
 * how many seconds have passed.
 *
 * @param ticks the number of ticks of the run, at least 1
 * @param happening the phases of a tick, numbered from 1, in which something happens
 */
public record Timeline(int ticks, IntFunction<Set<Phase>> happening) {
  /** The seconds that a tick takes at speed 1. */
  public static final double SECONDS_PER_TICK = 2.4;

  /** The seconds from one stop to the next at speed 1, when a key plays it. */
  private static final double SECONDS_PER_PHASE = 1.6;

  private static final double FIRST = 2;

  /** The phases at whose stops reduced motion stands still. */
  private static final List<Phase> STILLS = List.of(Phase.EMIT, Phase.DEPOSIT, Phase.LATCH);

  /** The distance below which moments are one, so that adding up seconds repeats no boundary. */
  private static final double SAME = 1e-9;

  public Timeline {
    if (ticks < 1) {
      throw new IllegalArgumentException("a run has at least one tick");
    }
  }

  /** A run in which something happens in every phase. */
  public Timeline(int ticks) {
    this(ticks, _ -> EnumSet.allOf(Phase.class));
  }

  public static Timeline of(Schedule schedule) {
    TickWindows windows = TickWindows.of(schedule);
    return new Timeline(
        schedule.ticks(),
        tick -> new TickParticipants(schedule, windows, schedule.tick(tick)).phases());
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

  /** The moment of the run nearest to a value; the start for NaN. */
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

  /** The stop in the middle of the next phase in which something happens, or the end of a tick. */
  public Moment phaseForward(Moment moment) {
    return at(stops(moment).filter(stop -> stop > moment.value() + SAME).min().orElse(ticks));
  }

  /** The stop in the phase before, or the end of the tick before. */
  public Moment phaseBack(Moment moment) {
    return at(stops(moment).filter(stop -> stop < moment.value() - SAME).max().orElse(0));
  }

  /** All stops of the run in their order, from its start to its end. */
  public DoubleStream stops() {
    return DoubleStream.concat(
        IntStream.rangeClosed(1, ticks).boxed().flatMapToDouble(this::stopsOf),
        DoubleStream.of(ticks));
  }

  /** The motion to the next stop or the one before, at some speed. */
  public Motion toPhase(Moment from, boolean forward, double speed) {
    Moment to = forward ? phaseForward(from) : phaseBack(from);
    return new Motion(from, to, SECONDS_PER_PHASE / speed);
  }

  /** The motion to the end of a step or its start, at some speed. */
  public Motion toStep(Moment from, boolean forward, double speed) {
    Moment to = forward ? stepForward(from) : stepBack(from);
    double way = Math.max(SAME, Math.abs(to.value() - from.value()));
    return new Motion(from, to, way * SECONDS_PER_TICK / speed);
  }

  /** The stops of the tick under way and of those beside it. */
  private DoubleStream stops(Moment moment) {
    return IntStream.rangeClosed(moment.tick() - 1, moment.tick() + 1)
        .filter(tick -> tick >= 1 && tick <= ticks)
        .boxed()
        .flatMapToDouble(this::stopsOf);
  }

  private DoubleStream stopsOf(int tick) {
    return happening.apply(tick).stream().mapToDouble(phase -> tick - 1 + phase.stop());
  }

  /**
   * The moment some time later, within the run.
   *
   * @param seconds the time that has passed; negative to go back
   * @param speed 1 for {@link #SECONDS_PER_TICK}
   */
  public Moment after(Moment moment, double seconds, double speed) {
    return at(moment.value() + seconds * speed / SECONDS_PER_TICK);
  }

  /** The same where the first step of a run takes twice as long as the others, to be followed. */
  public Moment afterSlowFirst(Moment moment, double seconds, double speed) {
    double first = (1 - moment.value()) * FIRST * SECONDS_PER_TICK / speed;
    return first <= 0
        ? after(moment, seconds, speed)
        : seconds < first
            ? after(moment, seconds, speed / FIRST)
            : after(at(1), seconds - first, speed);
  }

  /** The steps that a speed shows in a second. */
  public static double stepsPerSecond(double speed) {
    return speed / SECONDS_PER_TICK;
  }

  /** The still that reduced motion shows for a moment: one of three in each tick. */
  public Moment still(Moment moment) {
    if (moment.isStill()) {
      return moment;
    }
    int third = (int) (moment.fraction() * STILLS.size());
    return at(moment.done() + STILLS.get(third).stop());
  }
}
