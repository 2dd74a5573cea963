package unfold.export;

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
 * The frames of a GIF one after the other, with what only its metadata can say: how long each
 * stays, where it lies, what becomes of it, and that all of it starts again for ever.
 */
final class GifSequence implements AutoCloseable {
  private static final String FORMAT = "javax_imageio_gif_image_1.0";
  private static final byte[] FOR_EVER = {1, 0, 0};

  private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
  private final ImageOutputStream stream;
  private final String disposal;
  private boolean started;

  /**
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
   * @param frame of the palette of all frames; the first is as large as the film
   */
  void write(BufferedImage frame, Point at, int hundredths) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
    place(root, at);
    control(root, hundredths);
    if (!started) {
      loop(root);
    }
    metadata.setFromTree(FORMAT, root);
    writer.writeToSequence(new IIOImage(frame, null, metadata), null);
    stream.flushBefore(stream.getStreamPosition());
    started = true;
  }

  private static void place(IIOMetadataNode root, Point at) {
    set(
        child(root, "ImageDescriptor"),
        Map.of("imageLeftPosition", "" + at.x, "imageTopPosition", "" + at.y));
  }

  private void control(IIOMetadataNode root, int hundredths) {
    set(
        child(root, "GraphicControlExtension"),
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

  /** Netscape's extension, which everything that plays GIF understands. */
  private static void loop(IIOMetadataNode root) {
    IIOMetadataNode netscape = new IIOMetadataNode("ApplicationExtension");
    set(netscape, Map.of("applicationID", "NETSCAPE", "authenticationCode", "2.0"));
    netscape.setUserObject(FOR_EVER.clone());
    child(root, "ApplicationExtensions").appendChild(netscape);
  }

  private static void set(IIOMetadataNode node, Map<String, String> attributes) {
    attributes.forEach(node::setAttribute);
  }

  private static IIOMetadataNode child(IIOMetadataNode root, String name) {
    if (root.getElementsByTagName(name).item(0) instanceof IIOMetadataNode known) {
      return known;
    }
    IIOMetadataNode made = new IIOMetadataNode(name);
    root.appendChild(made);
    return made;
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
