package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static unfold.data.Declared.axis;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.equation.DataSupply;
import unfold.equation.Shape;

class ImageDataTest {
  private final Declared system = new Declared();

  @BeforeEach
  void twoAxes() {
    system.axes(axis("i"), axis("j"));
  }

  private static byte[] file(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      assertThat(ImageIO.write(image, format, bytes)).isTrue();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void image(byte[] content) {
    system.file("p.png", content);
    system.input(
        "x", List.of("i", "j"), Shape.SCALAR, new DataSupply.Image("p.png", system.here()));
  }

  private static byte[] pixel(int colour) {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, colour);
    return file(image, "png");
  }

  @Test
  void rowsLieAlongTheFirstAxis() {
    BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    image.setRGB(2, 0, 0xFFFFFF);
    image(file(image, "png"));
    assertThat(system.loaded().extents().last("i")).isEqualTo(2);
    assertThat(system.loaded().extents().last("j")).isEqualTo(3);
    assertThat(system.value("x", 1, 3)).isEqualTo(Tensor.scalar(1));
    assertThat(system.value("x", 2, 3)).isEqualTo(Tensor.scalar(0));
  }

  /** Worked out with the formulas of sRGB: the luminance, as the grey that has it. */
  @ParameterizedTest
  @CsvSource({
    "FF000000, 0",
    "FFFFFFFF, 1",
    "FF808080, 0.501960784",
    "FFFF0000, 0.498440",
    "FF00FF00, 0.862481",
    "FF0000FF, 0.297893",
    "00000000, 1",
    "80000000, 0.498039216",
    "80FF0000, 0.649733",
  })
  void aColourIsTheGreyOfItsLuminanceOverWhite(String colour, double grey) {
    image(pixel(Integer.parseUnsignedInt(colour, 16)));
    assertThat(system.value("x", 1, 1).at(0)).isCloseTo(grey, within(1e-6));
  }

  @Test
  void whatIsGreyInTheFileKeepsItsNumber() {
    BufferedImage bytes = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
    bytes.getRaster().setSample(0, 0, 0, 51);
    image(file(bytes, "png"));
    assertThat(system.value("x", 1, 1)).isEqualTo(Tensor.scalar(0.2));
  }

  @Test
  void sixteenBitsOfGreyAreAllRead() {
    BufferedImage shorts = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
    shorts.getRaster().setSample(0, 0, 0, 65534);
    image(file(shorts, "png"));
    assertThat(system.value("x", 1, 1)).isEqualTo(Tensor.scalar(65534 / 65535.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp"})
  void blackAndWhiteIsReadFromAnyFormat(String format) {
    BufferedImage bits = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY);
    bits.setRGB(1, 0, 0xFFFFFFFF);
    image(file(bits, format));
    assertThat(system.value("x", 1, 1)).isEqualTo(Tensor.scalar(0));
    assertThat(system.value("x", 1, 2)).isEqualTo(Tensor.scalar(1));
  }

  @Test
  void aNameThatIsNoGridOfNumbersHasNoImage() {
    system.file("p.png", pixel(0));
    DataSupply picture = new DataSupply.Image("p.png", system.here());
    system.input("x", List.of("i", "j"), Shape.column(3), picture);
    system.input("y", List.of("i"), Shape.SCALAR, picture);
    system.parameter("W", Shape.SCALAR, picture);
    assertThat(system.mistakes())
        .containsExactly(
            "1: an image holds one grey value a place, and x has shape 3 at each (i, j)",
            "1: an image has rows and columns, and y has one axis",
            "1: an image has rows and columns, and W has no index");
  }

  @Test
  void whatIsNoImageIsRefused() {
    image("not an image".getBytes(StandardCharsets.UTF_8));
    system.input(
        "y", List.of("i", "j"), Shape.SCALAR, new DataSupply.Image("q.png", system.here()));
    assertThat(system.mistakes())
        .containsExactly(
            "1: p.png is no image of a known kind, such as PNG or JPEG",
            "2: there is no file q.png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg", "bmp"})
  void anImageThatIsCutOffIsDamaged(String format) {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64 * 64; i++) {
      image.setRGB(i % 64, i / 64, i * 7919);
    }
    byte[] whole = file(image, format);
    image(Arrays.copyOf(whole, whole.length / 2));
    assertThat(system.mistakes()).containsExactly("1: p.png is a damaged image");
  }

  @Test
  void anImageOfTooManyPixelsIsRefusedBeforeItIsDecoded() {
    byte[] bomb = pixel(0);
    ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 50_000);
    image(bomb);
    assertThat(system.mistakes())
        .containsExactly("1: p.png has 100000 x 50000 pixels: at most 16777216 are read");
  }
}
