package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PixelsTest {
  private static final int OPAQUE = 0xFF000000;

  /** Every way in which Java keeps a picture. */
  static IntStream types() {
    return IntStream.rangeClosed(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_INDEXED);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theyAreThoseAskedForOneByOne(int type) {
    BufferedImage image = scattered(new BufferedImage(7, 5, type));
    int[] pixels = Pixels.of(image);
    for (int i = 0; i < pixels.length; i++) {
      assertThat(pixels[i] | OPAQUE).isEqualTo(image.getRGB(i % 7, i / 7) | OPAQUE);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aPartOfAPictureHasItsOwnOnly(int type) {
    BufferedImage part = scattered(new BufferedImage(7, 5, type)).getSubimage(2, 1, 3, 2);
    int[] pixels = Pixels.of(part);
    assertThat(pixels).hasSize(6);
    assertThat(pixels[4] | OPAQUE).isEqualTo(part.getRGB(1, 1) | OPAQUE);
  }

  private static BufferedImage scattered(BufferedImage image) {
    Random random = new Random(1);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return image;
  }
}
