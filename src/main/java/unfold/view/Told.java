package unfold.view;

import unfold.playback.Moment;
import unfold.session.Picture;

/** The sentence of a moment. */
final class Told {
  private Told() {}

  static String at(Picture picture, Moment moment) {
    return "Step " + moment.done() + " is done.";
  }
}
