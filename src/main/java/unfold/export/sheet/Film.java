package unfold.export.sheet;

import java.util.Optional;
import java.util.function.Function;
import unfold.playback.Moment;
import unfold.playback.Timeline;

/**
 * A run from its start to its end as sheets of one size.
 *
 * @param at gives the sheet of a moment
 * @param ticks the last moment
 * @param rate frames in a second
 * @param moving whether the sheets of two moments can differ
 */
public record Film(Function<Moment, Sheet> at, int ticks, double rate, boolean moving) {
  /** The most seconds: more than anybody watches, and hundreds of megabytes. */
  static final double LONGEST = 600;

  /**
   * Checks the rate.
   *
   * @throws IllegalArgumentException if the rate is not positive and finite
   */
  public Film {
    if (!(rate > 0) || Double.isInfinite(rate)) {
      throw new IllegalArgumentException("%s frames in a second".formatted(rate));
    }
  }

  /** A film in which something moves. */
  public Film(Function<Moment, Sheet> at, int ticks, double rate) {
    this(at, ticks, rate, true);
  }

  /** The length of the film in seconds. */
  public double seconds() {
    return ticks * Timeline.SECONDS_PER_TICK;
  }

  /**
   * The number of frames, at least 2: the one before anything happens and that of the end included.
   */
  public int frames() {
    return 1 + (int) Math.clamp(Math.round(seconds() * rate), 1L, Integer.MAX_VALUE - 1L);
  }

  /**
   * The sheet of a frame.
   *
   * @param frame the number of the frame, from 0
   */
  public Sheet frame(int frame) {
    return at.apply(moment(frame));
  }

  /** The moment, in steps, of a frame counted from 0. */
  public Moment moment(int frame) {
    return new Moment((double) ticks * frame / (frames() - 1));
  }

  /** The reason not to write the film: nothing moves, or it is longer than ten minutes. */
  public Optional<String> refusal() {
    if (!moving) {
      return Optional.of(SheetMessages.noFilm());
    }
    return seconds() > LONGEST
        ? Optional.of(SheetMessages.filmTooLong(words(seconds()), words(LONGEST)))
        : Optional.empty();
  }

  private static String words(double seconds) {
    long all = Math.round(seconds);
    long hours = all / 3600;
    String minutes = SheetMessages.minutes(all / 60 % 60, all % 60);
    return hours == 0 ? minutes : SheetMessages.hours(hours, minutes);
  }
}
