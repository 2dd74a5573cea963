package unfold.export.sheet;

import unfold.geometry.Box;

/** The size of a sheet in pixels. */
public record PixelSize(long width, long height) {
  /** The most pixels of an image, which is in memory as a whole. */
  public static final long MOST = 100_000_000;

  public static final String HELD = SheetMessages.held(MOST / 1_000_000);

  public static PixelSize of(Sheet sheet) {
    Box box = sheet.box();
    return new PixelSize(pixels(box.width() * sheet.scale()), pixels(box.height() * sheet.scale()));
  }

  // what a rounding error adds is no pixel
  private static long pixels(double length) {
    return Math.max(1, (long) Math.ceil(length - 1e-6));
  }

  /** The number of pixels, rounded if it is beyond what a double counts. */
  public double count() {
    return (double) width * height;
  }

  /** Tells whether an image has more than {@link #MOST} pixels. */
  public boolean isTooLarge() {
    return count() > MOST;
  }

  public String words() {
    return SheetMessages.pixels(width, height);
  }
}
