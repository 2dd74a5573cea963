package unfold.session;

import unfold.export.Sheet;
import unfold.geometry.Box;

/** How many pixels a sheet has. */
public record PixelSize(long width, long height) {
  public static PixelSize of(Sheet sheet) {
    Box box = sheet.box();
    return new PixelSize(pixels(box.width() * sheet.scale()), pixels(box.height() * sheet.scale()));
  }

  // as a picture made of pixels counts them: what a rounding error adds is none
  private static long pixels(double length) {
    return Math.max(1, (long) Math.ceil(length - 1e-6));
  }

  /** All of them, or more than anything holds. */
  public double count() {
    return (double) width * height;
  }

  public String words() {
    return "%d × %d pixels".formatted(width, height);
  }
}
