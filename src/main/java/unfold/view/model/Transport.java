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
  private final BooleanProperty still = new SimpleBooleanProperty(false);
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
    playing.set(timeline.get().isPresent());
  }

  public void pause() {
    playing.set(false);
  }

  /** Passes seconds of time while playing; at the end it stops. */
  public void advance(double seconds) {
    if (isPlaying()) {
      timeline.get().ifPresent(run -> moment.set(run.after(moment(), seconds, speed.get())));
      if (atEnd()) {
        pause();
      }
    }
  }

  private boolean atEnd() {
    return timeline.get().filter(run -> run.isEnd(moment())).isPresent();
  }

  /** Moves to the end of the step under way, or of the one to come. */
  public void stepForward() {
    go(run -> run.stepForward(moment()));
  }

  /** Moves to the start of the step under way, or of the one before. */
  public void stepBack() {
    go(run -> run.stepBack(moment()));
  }

  public void phaseForward() {
    go(run -> run.phaseForward(moment()));
  }

  public void phaseBack() {
    go(run -> run.phaseBack(moment()));
  }

  public void toStart() {
    go(Timeline::start);
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
    speed.set(Math.clamp(times, SLOWEST, FASTEST));
  }
}
