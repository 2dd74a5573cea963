package unfold.data.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import unfold.result.Result;

/** Reads the grey values of an image file in any format of the platform (PNG, JPEG, GIF, …). */
public final class ImageReading {
  /** The most pixels that are read, 4096 x 4096: a larger grid is not simulated either. */
  static final long MOST_PIXELS = 1L << 24;

  private ImageReading() {}

  /**
   * Reads the grey values of an image.
   *
   * @param name what a message calls the file
   * @return of shape {@code (rows, columns)}, from 0 for black to 1 for white
   */
  public static Result<NumericArray> read(byte[] content, String name) {
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Result.failed(DataFileMessages.noImage(name));
      }
      return read(readers.next(), input, name);
    } catch (IOException | RuntimeException e) {
      // the decoders of the platform throw anything at all for a damaged file
      return damaged(name);
    }
  }

  private static Result<NumericArray> read(ImageReader reader, ImageInputStream input, String name)
      throws IOException {
    try {
      reader.setInput(input, true, true);
      long rows = reader.getHeight(0);
      long columns = reader.getWidth(0);
      // checked before decoding: a few bytes may unpack to any number of pixels
      return rows * columns > MOST_PIXELS
          ? Result.failed(DataFileMessages.tooManyPixels(name, columns, rows, MOST_PIXELS))
          : decoded(reader, name);
    } finally {
      reader.dispose();
    }
  }

  /** Decodes the pixels; of a JPEG that breaks off, the platform merely warns. */
  private static Result<NumericArray> decoded(ImageReader reader, String name) throws IOException {
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((_, warning) -> warnings.add(warning));
    BufferedImage image = reader.read(0);
    return warnings.stream().anyMatch(warning -> warning.contains("premature end"))
        ? damaged(name)
        : Result.of(
            new NumericArray(List.of(image.getHeight(), image.getWidth()), Luminance.of(image)));
  }

  private static Result<NumericArray> damaged(String name) {
    return Result.failed(DataFileMessages.damagedImage(name));
  }
}
