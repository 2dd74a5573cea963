package unfold.house;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** The pages of a PDF as poppler draws them, 96 pixels to the inch, one after another. */
public final class PopplerPages implements AutoCloseable {
  private final Process process;
  private final DataInputStream drawn;
  private BufferedImage last = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

  private PopplerPages(Process process) {
    this.process = process;
    this.drawn = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  public static PopplerPages of(Path pdf) throws IOException {
    return new PopplerPages(
        new ProcessBuilder("pdftoppm", "-r", "96", pdf.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /**
   * The next page, which poppler gives as a portable pixmap: the letters P6, width, height and 255,
   * then three bytes a pixel.
   *
   * @throws IOException if there is none
   */
  public BufferedImage next() throws IOException {
    String kind = word();
    int width = Integer.parseInt(word());
    int height = Integer.parseInt(word());
    if (!kind.equals("P6") || !word().equals("255")) {
      throw new IOException("no picture of poppler's: " + kind);
    }
    byte[] row = new byte[3 * width];
    int[] colours = new int[width];
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      drawn.readFully(row);
      for (int x = 0; x < width; x++) {
        colours[x] = (row[3 * x] & 255) << 16 | (row[3 * x + 1] & 255) << 8 | row[3 * x + 2] & 255;
      }
      page.getRaster().setDataElements(0, y, width, 1, colours);
    }
    last = page;
    return page;
  }

  /** The page that was the next one before; a pixel if there was none. */
  public BufferedImage last() {
    return last;
  }

  private String word() throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    for (int next = drawn.readByte(); next > ' '; next = drawn.readByte()) {
      word.write(next);
    }
    return word.toString(US_ASCII);
  }

  /**
   * Waits for its end.
   *
   * @throws IOException if there are more pages, or it did not end well
   */
  public void end() throws IOException, InterruptedException {
    if (drawn.read() >= 0 || process.waitFor() != 0) {
      throw new IOException("pdftoppm did not end after the last page");
    }
  }

  /** Stops it, whether or not it has drawn all. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
