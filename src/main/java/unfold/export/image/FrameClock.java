package unfold.export.image;

import unfold.export.sheet.Film;

/**
 * The times of the frames of a film, in the hundredths of a second that GIF counts in. Each is
 * rounded from the start and not from the frame before, so that the whole is exact.
 *
 * @param hundredths the length of the whole film, in hundredths of a second
 * @param frames the number of frames, that of the end included
 */
record FrameClock(double hundredths, int frames) {
  /** The hundredths of a second that the last frame stays before the film starts again. */
  static final int HOLD = 200;

  static FrameClock of(Film film) {
    return new FrameClock(100 * film.seconds(), film.frames());
  }

  /** The hundredths of a second from one frame to a later one. */
  int hundredths(int from, int to) {
    return start(to) - start(from);
  }

  /** The hundredths of a second from a frame to the end of the hold. */
  int hundredthsToTheEnd(int from) {
    return hundredths(from, frames - 1) + HOLD;
  }

  private int start(int frame) {
    return (int) Math.round(hundredths * frame / (frames - 1));
  }
}
