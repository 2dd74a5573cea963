package unfold.export.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import unfold.export.sheet.PixelSize;
import unfold.export.sheet.Provenance;
import unfold.export.sheet.ProvenanceJson;
import unfold.export.sheet.Sheet;
import unfold.export.sheet.WritingRefused;

/** Writes a sheet as PNG, with its provenance in a chunk of text. */
public final class PngWriter {
  private PngWriter() {}

  /**
   * Writes the sheet, and leaves the stream open.
   *
   * @throws IOException if the stream fails, or, before anything is written and in words for a
   *     reader, if the picture has more than a hundred million pixels
   */
  public static void write(Sheet sheet, OutputStream out) throws IOException {
    BufferedImage image = draw(sheet);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    // ImageIO's usual stream leaves a temporary file, and closes itself anew where closing failed
    try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(image, List.of(), metadata(writer, image, sheet.provenance())));
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadata metadata(
      ImageWriter writer, BufferedImage image, Optional<Provenance> provenance)
      throws IIOInvalidTreeException {
    ImageTypeSpecifier kind = ImageTypeSpecifier.createFromRenderedImage(image);
    IIOMetadata metadata = writer.getDefaultImageMetadata(kind, null);
    if (provenance.isPresent()) {
      PngText.put(ProvenanceJson.of(provenance.get()), metadata);
    }
    return metadata;
  }

  /**
   * The image of a sheet, with an {@code int} for each pixel.
   *
   * @throws IOException in words for a reader, if it has more than a hundred million pixels
   */
  public static BufferedImage draw(Sheet sheet) throws IOException {
    WritingRefused.because(refusal(sheet));
    BufferedImage image = blank(PixelSize.of(sheet), sheet.transparent());
    Graphics2DPen.paint(sheet, image.createGraphics(), sheet.scale());
    return image;
  }

  /** The reason not to write a sheet: it has more than a hundred million pixels. */
  public static Optional<String> refusal(Sheet sheet) {
    PixelSize size = PixelSize.of(sheet);
    return size.isTooLarge()
        ? Optional.of(ImageMessages.pngTooLarge(size.width(), size.height(), PixelSize.HELD))
        : Optional.empty();
  }

  private static BufferedImage blank(PixelSize size, boolean transparent) {
    int kind = transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return new BufferedImage((int) size.width(), (int) size.height(), kind);
  }
}
