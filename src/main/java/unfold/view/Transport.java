package unfold.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import unfold.playback.Moment;
import unfold.playback.Phase;

/** Which moment is on screen, and every way to get to another one. */
public final class Transport {
  /** Seconds that a step takes at a speed of 1. */
  public static final double SECONDS_A_STEP = 2.4;

  private static final double SLOWEST = 0.25;
  private static final double FASTEST = 64;
  // a moment that is this close to the edge of a phase is on it
  private static final double CLOSE = 1e-9;

  private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>(Moment.START);
  private final ReadOnlyIntegerWrapper ticks = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(1);

  public ReadOnlyObjectProperty<Moment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public Moment moment() {
    return moment.get();
  }

  public ReadOnlyIntegerProperty ticksProperty() {
    return ticks.getReadOnlyProperty();
  }

  public int ticks() {
    return ticks.get();
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

  /** Another run; the moment stays as far as the run reaches. */
  public void setTicks(int count) {
    ticks.set(count);
    scrub(moment().value());
  }

  /** To a moment, or as near as the run reaches. */
  public void scrub(double value) {
    moment.set(new Moment(Math.clamp(value, 0, ticks())));
  }

  /** To a moment, and stays there. */
  public void goTo(double value) {
    still(value);
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
    playing.set(ticks() > 0);
  }

  public void pause() {
    playing.set(false);
  }

  /** Lets seconds pass while playing; at the end it stops. */
  public void advance(double seconds) {
    if (!isPlaying()) {
      return;
    }
    scrub(moment().value() + seconds * speed.get() / SECONDS_A_STEP);
    if (atEnd()) {
      pause();
    }
  }

  private boolean atEnd() {
    return moment().value() >= ticks();
  }

  /** To the end of the step under way, or of the one to come. */
  public void stepForward() {
    still(Math.floor(moment().value() + CLOSE) + 1);
  }

  /** To the start of the step under way, or of the one before. */
  public void stepBack() {
    still(Math.ceil(moment().value() - CLOSE) - 1);
  }

  public void phaseForward() {
    double whole = Math.floor(moment().value() + CLOSE);
    double fraction = moment().value() - whole;
    for (Phase phase : Phase.values()) {
      if (phase.to() > fraction + CLOSE) {
        still(whole + phase.to());
        return;
      }
    }
  }

  public void phaseBack() {
    double whole = Math.ceil(moment().value() - CLOSE) - 1;
    double fraction = moment().value() - whole;
    for (Phase phase : Phase.values()) {
      if (phase.to() >= fraction - CLOSE) {
        still(whole + phase.from());
        return;
      }
    }
  }

  public void toStart() {
    still(0);
  }

  public void toEnd() {
    still(ticks());
  }

  private void still(double value) {
    pause();
    scrub(value);
  }

  public void faster() {
    setSpeed(speed.get() * 2);
  }

  public void slower() {
    setSpeed(speed.get() / 2);
  }

  /** As a multiple of one step in {@link #SECONDS_A_STEP}, or as near as is offered. */
  public void setSpeed(double times) {
    speed.set(Math.clamp(times, SLOWEST, FASTEST));
  }
}
