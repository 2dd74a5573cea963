package unfold.export.sheet;

import unfold.geometry.Box;

/** How many pixels a sheet has. */
public record PixelSize(long width, long height) {
  /** What a picture made of pixels may have: it is in memory as a whole. */
  public static final long MOST = 100_000_000;

  public static final String HELD =
      "no more than %d million of them are held in memory".formatted(MOST / 1_000_000);

  public static PixelSize of(Sheet sheet) {
    Box box = sheet.box();
    return new PixelSize(pixels(box.width() * sheet.scale()), pixels(box.height() * sheet.scale()));
  }

  // what a rounding error adds is no pixel
  private static long pixels(double length) {
    return Math.max(1, (long) Math.ceil(length - 1e-6));
  }

  /** All of them, or more than anything holds. */
  public double count() {
    return (double) width * height;
  }

  public boolean isTooLarge() {
    return count() > MOST;
  }

  public String words() {
    return "%d × %d pixels".formatted(width, height);
  }
}
