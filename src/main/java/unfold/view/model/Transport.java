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

/** Which moment is on screen, and every way to get to another one. */
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

  /** The moment that figures show: fast playing skips phases, reduced motion stands still. */
  public Moment shown() {
    if (!isPlaying() || timeline.get().isEmpty()) {
      return moment();
    }
    Pace pace = Pace.of(Timeline.stepsPerSecond(speed.get()));
    return still.get() ? timeline.get().get().still(moment()) : pace.shown(moment());
  }

  /** Whether playing shows stills instead of motion. */
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

  /** Another run; the moment stays as far as the run reaches, unless it is to begin anew. */
  public void setTimeline(Timeline run) {
    timeline.set(Optional.of(run));
    scrub(moment().value());
    begin();
  }

  /** Has the next run begin in some way, in place of the way it was to begin before. */
  void beginNext(Consumer<Transport> way) {
    beginning = Optional.of(way);
  }

  /** Begins the run that is there as the next was to begin. */
  void begin() {
    Optional<Consumer<Transport>> way = beginning;
    beginning = Optional.empty();
    way.ifPresent(it -> it.accept(this));
  }

  /** To a moment, or as near as the run reaches. */
  public void scrub(double value) {
    timeline.get().ifPresent(run -> moment.set(run.at(value)));
  }

  /** Plays, at the end from the start; or pauses. */
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

  /** Lets seconds pass while playing; at the end it stops. */
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

  /** To the end of the step under way, or of the one to come. */
  public void stepForward() {
    go(run -> run.stepForward(moment()));
  }

  /** To the start of the step under way, or of the one before. */
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

  /** To a moment, and stays there. */
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

  /** As a multiple of one step in {@link Timeline#SECONDS_PER_TICK}, or as near as is offered. */
  public void setSpeed(double times) {
    speed.set(Math.clamp(times, SLOWEST, FASTEST));
  }
}
