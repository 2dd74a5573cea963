package unfold.export.sheet;

import java.util.Optional;
import java.util.function.Function;
import unfold.playback.Moment;
import unfold.playback.Timeline;

/**
 * A run from its start to its end as sheets of one size.
 *
 * @param at the sheet of a moment
 * @param ticks the last moment
 * @param rate frames in a second
 * @param moving whether there is anything to see but one still
 */
public record Film(Function<Moment, Sheet> at, int ticks, double rate, boolean moving) {
  /** In seconds: longer than anybody watches, and hundreds of megabytes. */
  static final double LONGEST = 600;

  /**
   * @throws IllegalArgumentException if the rate is not positive and finite
   */
  public Film {
    if (!(rate > 0) || Double.isInfinite(rate)) {
      throw new IllegalArgumentException("%s frames in a second".formatted(rate));
    }
  }

  /** Of what moves. */
  public Film(Function<Moment, Sheet> at, int ticks, double rate) {
    this(at, ticks, rate, true);
  }

  public double seconds() {
    return ticks * Timeline.SECONDS_PER_TICK;
  }

  /** How many frames there are, the one before anything happens and that of the end included. */
  public int frames() {
    return 1 + (int) Math.clamp(Math.round(seconds() * rate), 1L, Integer.MAX_VALUE - 1L);
  }

  /**
   * @param frame from 0
   */
  public Sheet frame(int frame) {
    return at.apply(moment(frame));
  }

  /** The moment of a frame, from 0. */
  public Moment moment(int frame) {
    return new Moment((double) ticks * frame / (frames() - 1));
  }

  /** In words for a reader, if nothing moves or it is longer than ten minutes. */
  public Optional<String> refusal() {
    if (!moving) {
      return Optional.of("steps as in the book stand still: choose their numbers for a film");
    }
    return seconds() > LONGEST
        ? Optional.of(
            "the film would be %s long, and %s is the most: choose a smaller tau, or a still picture such as SVG"
                .formatted(words(seconds()), words(LONGEST)))
        : Optional.empty();
  }

  private static String words(double seconds) {
    long all = Math.round(seconds);
    long hours = all / 3600;
    String minutes = "%d min %d s".formatted(all / 60 % 60, all % 60);
    return hours == 0 ? minutes : "%d h %s".formatted(hours, minutes);
  }
}
