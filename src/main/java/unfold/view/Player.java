package unfold.view;

import javafx.animation.AnimationTimer;
import unfold.view.model.Transport;

/** The clock of the animation: passes on the seconds between two frames of the screen. */
final class Player extends AnimationTimer {
  /** The longest jump in seconds, for a frame that took longer, as while the machine slept. */
  private static final double LONGEST = 0.25;

  private final Transport transport;
  private long before;

  Player(Transport transport) {
    this.transport = transport;
    transport.movingProperty().subscribe(this::run);
  }

  private void run(boolean moving) {
    if (moving) {
      before = 0;
      start();
    } else {
      stop();
    }
  }

  @Override
  public void handle(long now) {
    if (before != 0) {
      transport.advance(Math.min(LONGEST, (now - before) / 1e9));
    }
    before = now;
  }
}
