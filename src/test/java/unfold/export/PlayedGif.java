package unfold.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;

/**
 * A GIF as ImageIO reads it and a viewer shows it.
 *
 * @param pictures what is seen, frame by frame
 * @param parts what is in the file, frame by frame
 * @param delays in hundredths of a second
 * @param forEver whether it starts again without end
 */
public record PlayedGif(
    List<BufferedImage> pictures,
    List<BufferedImage> parts,
    List<Integer> delays,
    boolean forEver) {

  public static PlayedGif of(byte[] file) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in);
      PlayedGif gif = new PlayedGif(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), false);
      for (int frame = 0; frame < reader.getNumImages(true); frame++) {
        gif.add(reader.read(frame), metadata(reader, frame));
      }
      return new PlayedGif(gif.pictures, gif.parts, gif.delays, loops(metadata(reader, 0)));
    } finally {
      reader.dispose();
    }
  }

  private static Element metadata(ImageReader reader, int frame) throws IOException {
    return (Element) reader.getImageMetadata(frame).getAsTree("javax_imageio_gif_image_1.0");
  }

  private static boolean loops(Element metadata) {
    return metadata.getElementsByTagName("ApplicationExtension").item(0)
            instanceof IIOMetadataNode it
        && it.getAttribute("applicationID").equals("NETSCAPE")
        && it.getUserObject() instanceof byte[] block
        && block[1] == 0
        && block[2] == 0;
  }

  private void add(BufferedImage part, Element metadata) {
    Element place = (Element) metadata.getElementsByTagName("ImageDescriptor").item(0);
    Element control = (Element) metadata.getElementsByTagName("GraphicControlExtension").item(0);
    boolean over = control.getAttribute("disposalMethod").equals("none");
    BufferedImage picture =
        over && !pictures.isEmpty() ? copy(pictures.getLast()) : blank(part, pictures);
    Graphics2D graphics = picture.createGraphics();
    graphics.drawImage(
        part, number(place, "imageLeftPosition"), number(place, "imageTopPosition"), null);
    graphics.dispose();
    pictures.add(picture);
    parts.add(part);
    delays.add(number(control, "delayTime"));
  }

  private static BufferedImage blank(BufferedImage part, List<BufferedImage> pictures) {
    BufferedImage like = pictures.isEmpty() ? part : pictures.getFirst();
    return new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_ARGB);
  }

  private static BufferedImage copy(BufferedImage picture) {
    BufferedImage copy = blank(picture, List.of());
    copy.setData(picture.getData());
    return copy;
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  public int hundredths() {
    return delays.stream().mapToInt(Integer::intValue).sum();
  }

  /** What is seen at a time from the start. */
  public BufferedImage at(int hundredths) {
    int frame = 0;
    for (int end = delays.getFirst(); end <= hundredths; end += delays.get(frame)) {
      frame++;
    }
    return pictures.get(frame);
  }
}
