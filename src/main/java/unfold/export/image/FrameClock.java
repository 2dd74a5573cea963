package unfold.export.image;

import unfold.export.sheet.Film;

/**
 * When the frames of a film are shown, in the hundredths of a second that GIF counts in. Each frame
 * is rounded from the start and not from the frame before, so that the whole is exact.
 *
 * @param hundredths of the whole film
 * @param frames that of its end included
 */
record FrameClock(double hundredths, int frames) {
  /** How long the last frame stays before the film starts again. */
  static final int HOLD = 200;

  static FrameClock of(Film film) {
    return new FrameClock(100 * film.seconds(), film.frames());
  }

  /** From one frame to a later one. */
  int hundredths(int from, int to) {
    return start(to) - start(from);
  }

  /** From a frame to the end, with what it stays there. */
  int hundredthsToTheEnd(int from) {
    return hundredths(from, frames - 1) + HOLD;
  }

  private int start(int frame) {
    return (int) Math.round(hundredths * frame / (frames - 1));
  }
}
