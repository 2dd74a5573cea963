package unfold.view.model;

import java.util.Optional;
import unfold.playback.Moment;
import unfold.playback.Motion;

/** The motion to a stop that a key has begun, and how far it has come. */
final class StopMotion {
  private Optional<Motion> motion = Optional.empty();
  private double passed;

  void begin(Motion next) {
    passed = 0;
    motion = Optional.of(next);
  }

  void end() {
    motion = Optional.empty();
  }

  /** The stop that a motion in a direction leads to, if one is under way. */
  Optional<Moment> goal(boolean forward) {
    return motion.filter(it -> it.isForward() == forward).map(Motion::to);
  }

  /** The moment some seconds later, at which it may be over; none if nothing moves. */
  Optional<Moment> advance(double seconds) {
    passed += seconds;
    return motion.map(it -> it.after(passed));
  }

  /** Tells whether nothing moves, or what did has come to its stop. */
  boolean isOver() {
    return motion.filter(it -> passed < it.seconds()).isEmpty();
  }
}
