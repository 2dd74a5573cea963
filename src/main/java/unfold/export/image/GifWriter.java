package unfold.export.image;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import unfold.export.sheet.Film;
import unfold.export.sheet.PixelSize;
import unfold.export.sheet.Sheet;
import unfold.export.sheet.WritingRefused;
import unfold.export.sheet.WritingStopped;
import unfold.trace.ProgressMonitor;

/**
 * Writes a film as an animated GIF that starts again for ever. Frames that look alike are one that
 * stays longer, and of the others only the part that changes is written. All share one palette, so
 * that no colour flickers. Of a transparent film every frame is whole, since a GIF cannot take away
 * what it has drawn.
 */
public final class GifWriter {
  /** The most frames in a second that browsers show; they slow down a faster film. */
  static final double HIGHEST_RATE = 50;

  /** The most pixels of a side, which a GIF counts in two bytes. */
  private static final int LONGEST_SIDE = 0xFFFF;

  private static final String SIDE = ImageMessages.gifSide(LONGEST_SIDE);

  /** The number of frames that the palette is chosen from. */
  private static final int SAMPLES = 16;

  private final Film film;
  private final FrameClock clock;
  private final ProgressMonitor watch;
  private final boolean transparent;
  private int drawn;

  private GifWriter(Film film, ProgressMonitor watch, boolean transparent) {
    this.film = film;
    this.clock = FrameClock.of(film);
    this.watch = watch;
    this.transparent = transparent;
  }

  /**
   * Writes the film, and leaves the stream open. One frame is in memory, and the one before it.
   *
   * @throws IOException if the stream fails, {@link WritingStopped} if the watch ends it, or,
   *     before anything is written and in words for a reader, if the film is too long, too fast or
   *     too large
   */
  public static void write(Film film, ProgressMonitor watch, OutputStream out) throws IOException {
    WritingRefused.because(refusal(film));
    new GifWriter(film, watch, film.frame(0).transparent()).write(out);
  }

  /** The reason not to write a film: it is too long, too fast or too large. */
  public static Optional<String> refusal(Film film) {
    return film.refusal().or(() -> tooFast(film)).or(() -> tooLarge(film.frame(0)));
  }

  private static Optional<String> tooFast(Film film) {
    return film.rate() > HIGHEST_RATE ? Optional.of(ImageMessages.gifTooFast()) : Optional.empty();
  }

  private static Optional<String> tooLarge(Sheet sheet) {
    PixelSize size = PixelSize.of(sheet);
    boolean tooLong = Math.max(size.width(), size.height()) > LONGEST_SIDE;
    return tooLong || size.isTooLarge()
        ? Optional.of(
            ImageMessages.gifTooLarge(size.width(), size.height(), tooLong ? SIDE : PixelSize.HELD))
        : Optional.empty();
  }

  /** The part of a frame that is written once it is known how long it stays. */
  private record Part(int since, Point at, BufferedImage picture) {}

  private void write(OutputStream out) throws IOException {
    FramePixels pixels = new FramePixels(palette());
    try (GifSequence gif = new GifSequence(out, transparent)) {
      BufferedImage shown = draw(0);
      Part part = new Part(0, new Point(), pixels.whole(shown));
      for (int frame = 1; frame < film.frames(); frame++) {
        BufferedImage next = draw(frame);
        Optional<Rectangle> changed = ImageDifference.between(shown, next);
        if (changed.isPresent()) {
          gif.write(part.picture, part.at, clock.hundredths(part.since, frame));
          Rectangle box = transparent ? next.getRaster().getBounds() : changed.get();
          BufferedImage picture =
              transparent ? pixels.whole(next) : pixels.change(shown, next, box);
          part = new Part(frame, box.getLocation(), picture);
          shown = next;
        }
      }
      gif.write(part.picture, part.at, clock.hundredthsToTheEnd(part.since));
    }
  }

  private Palette palette() throws IOException {
    int[] frames =
        IntStream.range(0, SAMPLES)
            .map(sample -> sample * (film.frames() - 1) / (SAMPLES - 1))
            .distinct()
            .toArray();
    ColourCount colours = new ColourCount();
    for (int frame : frames) {
      colours.add(draw(frame));
    }
    return Palette.of(colours);
  }

  private BufferedImage draw(int frame) throws IOException {
    WritingStopped.unless(watch.goesOn(Math.min(1, (double) drawn++ / (film.frames() + SAMPLES))));
    return PngWriter.draw(film.frame(frame));
  }
}
