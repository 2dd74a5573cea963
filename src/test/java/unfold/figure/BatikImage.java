package unfold.figure;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** Apache Batik's picture of an SVG, kept instead of written. */
final class BatikImage extends ImageTranscoder {
  private Optional<BufferedImage> drawn = Optional.empty();

  static BufferedImage of(byte[] svg) throws TranscoderException {
    BatikImage image = new BatikImage();
    image.transcode(new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput());
    return image.drawn.orElseThrow();
  }

  @Override
  public BufferedImage createImage(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
  }

  @Override
  public void writeImage(BufferedImage image, TranscoderOutput output) {
    drawn = Optional.of(image);
  }
}
