package unfold.view.model;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import unfold.playback.Moment;
import unfold.playback.Motion;
import unfold.playback.Pace;
import unfold.playback.Timeline;

/** The transport: the moment on screen, and every way to get to another one. */
public final class Transport {
  private static final double SLOWEST = 0.25;
  private static final double FASTEST = 64;

  private final ReadOnlyObjectWrapper<Optional<Timeline>> timeline =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>(Moment.START);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty still = new SimpleBooleanProperty(false);
  private final BooleanProperty slowFirst = new SimpleBooleanProperty(true);
  private final BooleanProperty phases = new SimpleBooleanProperty(true);
  private final BooleanProperty playsOpened = new SimpleBooleanProperty(true);
  private final StopMotion motion = new StopMotion();
  private Optional<Consumer<Transport>> beginning = Optional.empty();

  public ReadOnlyObjectProperty<Moment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public Moment moment() {
    return moment.get();
  }

  /** The moment that figures show: fast playing skips phases, reduced motion shows stills. */
  public Moment shown() {
    if (!isPlaying() || timeline.get().isEmpty()) {
      return moment();
    }
    Pace pace = Pace.of(Timeline.stepsPerSecond(speed.get()));
    return still.get() ? timeline.get().get().still(moment()) : pace.shown(moment());
  }

  /** Tells whether playing shows stills instead of motion. */
  public BooleanProperty stillProperty() {
    return still;
  }

  public int ticks() {
    return timeline.get().map(Timeline::ticks).orElse(0);
  }

  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  public boolean isPlaying() {
    return playing.get();
  }

  public ReadOnlyDoubleProperty speedProperty() {
    return speed.getReadOnlyProperty();
  }

  /** Tells whether time moves the picture: it plays, or a key plays it to a stop. */
  public ReadOnlyBooleanProperty movingProperty() {
    return moving.getReadOnlyProperty();
  }

  /** Tells whether the first step plays slower than the others. */
  public BooleanProperty slowFirstProperty() {
    return slowFirst;
  }

  /** Tells whether the keys stop within steps, in each phase, and not only at their ends. */
  public BooleanProperty phasesProperty() {
    return phases;
  }

  /** Tells whether what is opened plays at once. */
  public BooleanProperty playsOpenedProperty() {
    return playsOpened;
  }

  void playOpened() {
    if (playsOpened.get()) {
      play();
    }
  }

  /** Changes between stops in each phase and at the ends of steps only. */
  public void toggleStops() {
    phases.set(!phases.get());
  }

  /** Sets another run; the moment stays as far as the run reaches, unless it is to begin anew. */
  public void setTimeline(Timeline run) {
    timeline.set(Optional.of(run));
    scrub(moment().value());
    begin();
  }

  /** Sets the way in which the next run begins, in place of an earlier one. */
  void beginNext(Consumer<Transport> way) {
    beginning = Optional.of(way);
  }

  /** Begins the present run in the way that was set for the next, if one was. */
  void begin() {
    Optional<Consumer<Transport>> way = beginning;
    beginning = Optional.empty();
    way.ifPresent(it -> it.accept(this));
  }

  /** Moves to a moment in steps, or as near as the run reaches. */
  public void scrub(double value) {
    arrive();
    timeline.get().ifPresent(run -> moment.set(run.at(value)));
  }

  /** Pauses if it plays, else plays; at the end from the start. */
  public void toggle() {
    if (isPlaying()) {
      pause();
    } else {
      play();
    }
  }

  public void play() {
    if (atEnd()) {
      scrub(0);
    }
    arrive();
    playing.set(timeline.get().isPresent());
    moving.set(isPlaying());
  }

  public void pause() {
    playing.set(false);
    arrive();
  }

  /** Ends the motion to a stop, wherever it is. */
  private void arrive() {
    motion.end();
    moving.set(isPlaying());
  }

  /** Passes seconds of time while it plays, or moves to a stop; there it holds. */
  public void advance(double seconds) {
    if (isPlaying()) {
      timeline.get().ifPresent(run -> moment.set(later(run, seconds)));
      if (atEnd()) {
        pause();
      }
    } else {
      motion.advance(seconds).ifPresent(moment::set);
      if (motion.isOver()) {
        arrive();
      }
    }
  }

  private Moment later(Timeline run, double seconds) {
    return slowFirst.get()
        ? run.afterSlowFirst(moment(), seconds, speed.get())
        : run.after(moment(), seconds, speed.get());
  }

  private boolean atEnd() {
    return timeline.get().filter(run -> run.isEnd(moment())).isPresent();
  }

  /** The stop that {@link #stepForward} plays to; empty at the end. */
  public Optional<Moment> nextStop() {
    return timeline
        .get()
        .filter(run -> !run.isEnd(moment()))
        .map(run ->
            phases.get()
                ? run.toPhase(moment(), true, 1).to()
                : run.toStep(moment(), true, 1).to());
  }

  /** Plays to the next stop; while it does, is there at once. */
  public void stepForward() {
    move(true, phases.get());
  }

  /** Plays back to the stop before; while it does, is there at once. */
  public void stepBack() {
    move(false, phases.get());
  }

  /** Plays to the next stop, if it is within a step too. */
  public void phaseForward() {
    move(true, true);
  }

  public void phaseBack() {
    move(false, true);
  }

  /** Plays to a stop; while the picture plays on, to the end of the step under way. */
  private void move(boolean forward, boolean byPhases) {
    Optional<Moment> goal = motion.goal(forward);
    boolean steps = !byPhases || isPlaying() && forward;
    pause();
    timeline
        .get()
        .map(run ->
            steps
                ? run.toStep(moment(), forward, speed.get())
                : run.toPhase(moment(), forward, speed.get()))
        .ifPresent(next -> goal.ifPresentOrElse(moment::set, () -> begin(next)));
  }

  private void begin(Motion next) {
    if (still.get() || next.to().equals(next.from())) {
      moment.set(next.to());
    } else {
      motion.begin(next);
      moving.set(true);
    }
  }

  /** Moves to the start and plays on from there if it plays; within the first step it holds. */
  public void toStart() {
    if (isPlaying() && moment().value() >= 1) {
      scrub(0);
    } else {
      go(Timeline::start);
    }
  }

  public void toEnd() {
    go(Timeline::end);
  }

  /** Moves to a moment in steps, and pauses. */
  public void goTo(double value) {
    go(run -> run.at(value));
  }

  private void go(Function<Timeline, Moment> there) {
    pause();
    timeline.get().ifPresent(run -> moment.set(there.apply(run)));
  }

  public void faster() {
    setSpeed(speed.get() * 2);
  }

  public void slower() {
    setSpeed(speed.get() / 2);
  }

  /**
   * Sets the speed, a multiple of one step in {@link Timeline#SECONDS_PER_TICK}, from 0.25 to 64.
   */
  public void setSpeed(double times) {
    speed.set(Double.isNaN(times) ? 1 : Math.clamp(times, SLOWEST, FASTEST));
  }
}
