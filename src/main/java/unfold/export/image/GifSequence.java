package unfold.export.image;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes the frames of a GIF one after the other, with their metadata: the time and the place of
 * each, its disposal, and the endless loop.
 */
final class GifSequence implements AutoCloseable {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final byte[] FOR_EVER = {1, 0, 0};

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream stream;
  private final String disposal;
  private boolean started;

  /**
   * A sequence without a frame yet.
   *
   * @param out stays open
   * @param alone whether a frame is taken away before the next, rather than drawn over
   */
  GifSequence(OutputStream out, boolean alone) throws IOException {
    // ImageIO's usual stream leaves a temporary file where the program is stopped
    this.stream = new MemoryCacheImageOutputStream(out);
    this.disposal = alone ? "restoreToBackgroundColor" : "none";
    writer.setOutput(stream);
    writer.prepareWriteSequence(null);
  }

  /**
   * Writes a frame.
   *
   * @param frame an image of the palette of all frames; the first is as large as the film
   * @param at its top left corner in the film, in pixels
   * @param hundredths the hundredths of a second that it stays
   */
  void write(BufferedImage frame, Point at, int hundredths) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(place(frame, at));
    root.appendChild(control(hundredths));
    if (!started) {
      root.appendChild(loop());
    }
    metadata.mergeTree(FORMAT, root);
    writer.writeToSequence(new IIOImage(frame, null, metadata), null);
    stream.flushBefore(stream.getStreamPosition());
    started = true;
  }

  private static IIOMetadataNode place(BufferedImage frame, Point at) {
    return node(
        "ImageDescriptor",
        Map.of(
            "imageLeftPosition",
            "" + at.x,
            "imageTopPosition",
            "" + at.y,
            "imageWidth",
            "" + frame.getWidth(),
            "imageHeight",
            "" + frame.getHeight(),
            "interlaceFlag",
            "FALSE"));
  }

  private IIOMetadataNode control(int hundredths) {
    return node(
        "GraphicControlExtension",
        Map.of(
            "disposalMethod",
            disposal,
            "userInputFlag",
            "FALSE",
            "transparentColorFlag",
            "TRUE",
            "transparentColorIndex",
            "" + Palette.TRANSPARENT,
            "delayTime",
            "" + hundredths));
  }

  /** Netscape's extension for an endless loop, which everything that plays GIF understands. */
  private static IIOMetadataNode loop() {
    IIOMetadataNode netscape =
        node(
            "ApplicationExtension",
            Map.of("applicationID", "NETSCAPE", "authenticationCode", "2.0"));
    netscape.setUserObject(FOR_EVER.clone());
    IIOMetadataNode all = node("ApplicationExtensions", Map.of());
    all.appendChild(netscape);
    return all;
  }

  private static IIOMetadataNode node(String name, Map<String, String> attributes) {
    IIOMetadataNode node = new IIOMetadataNode(name);
    attributes.forEach(node::setAttribute);
    return node;
  }

  @Override
  public void close() throws IOException {
    if (started) {
      writer.endWriteSequence();
    }
    stream.close();
    writer.dispose();
  }
}
