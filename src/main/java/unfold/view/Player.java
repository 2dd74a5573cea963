package unfold.view;

import javafx.animation.AnimationTimer;
import unfold.view.model.Transport;

/** The clock: lets the seconds between two frames of the screen pass. */
final class Player extends AnimationTimer {
  /** A frame that took longer, as while the machine slept, does not jump further than this. */
  private static final double LONGEST = 0.25;

  private final Transport transport;
  private long before;

  Player(Transport transport) {
    this.transport = transport;
    transport.playingProperty().subscribe(this::run);
  }

  private void run(boolean playing) {
    if (playing) {
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
