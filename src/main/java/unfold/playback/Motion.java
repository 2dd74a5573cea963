package unfold.playback;

/**
 * The motion of the picture from one moment to another, as a key plays it: slow at both ends.
 *
 * @param seconds the time that it takes, above 0
 */
public record Motion(Moment from, Moment to, double seconds) {
  /** The moment on screen so many seconds after the start; from the end on, where it leads. */
  public Moment after(double passed) {
    double part = Math.clamp(passed / seconds, 0, 1);
    double eased = part * part * (3 - 2 * part);
    return part < 1 ? new Moment(from.value() + (to.value() - from.value()) * eased) : to;
  }

  /** Tells whether it leads towards the end of the run. */
  public boolean isForward() {
    return to.value() > from.value();
  }
}
