package unfold.export.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.export.Still;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.Sheet;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Point;

class PngWriterTest {
  private static final Subject IT = new Subject.Furniture("it", "It");
  private static final int RED = 0xFFFF0000;

  @ParameterizedTest
  @CsvSource({"1, 68, 58", "2, 136, 116", "1.5, 102, 87", "0.33, 23, 20"})
  void theScaleIsPixelsInAFigureUnit(double scale, int width, int height) throws IOException {
    BufferedImage image = written(sheet(scale));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
  }

  @ParameterizedTest
  @CsvSource({"680, 116", "136, 580"})
  void anExactSizeIsKeptWithTheFigureInTheMiddle(int width, int height) throws IOException {
    Sheet sheet = sheet(1).withSize(new PageSize.Exact(width, height));
    BufferedImage image = written(sheet);
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
    // twice as large as at scale 1, in the middle of what is left over
    int left = (width - 40) / 2;
    int top = (height - 20) / 2;
    assertThat(image.getRGB(left, top)).isEqualTo(RED);
    assertThat(image.getRGB(left - 1, top)).isNotEqualTo(RED);
    assertThat(image.getRGB(left + 39, top + 19)).isEqualTo(RED);
    assertThat(image.getRGB(left, top + 20)).isNotEqualTo(RED);
  }

  @Test
  void aPlateFillsExactlyItsPixels() throws IOException {
    BufferedImage image = written(sheet(2));
    int ground = 0xFF000000 | sheet(1).figure().theme().ground().rgb();
    assertThat(image.getRGB(48, 48)).isEqualTo(RED);
    assertThat(image.getRGB(47, 48)).isEqualTo(ground);
    assertThat(image.getRGB(87, 67)).isEqualTo(RED);
    assertThat(image.getRGB(88, 67)).isEqualTo(ground);
    assertThat(image.getRGB(135, 115)).isEqualTo(ground);
  }

  @Test
  void aTransparentSheetHasNoGround() throws IOException {
    BufferedImage image = written(sheet(1).withTransparent(true));
    assertThat(image.getRGB(0, 0)).isZero();
    assertThat(image.getRGB(30, 30)).isEqualTo(RED);
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedInWords() {
    Mark far = new Mark.Disc(IT, new Point(1e7, 0), 5, ShapeStyle.filled(Colour.of(0)));
    Sheet sheet = Sheet.of(new Still(plate(), far), "Long");
    assertThatIOException()
        .isThrownBy(() -> PngWriter.write(sheet, new ByteArrayOutputStream()))
        .withMessage(
            "a picture of 10000053 x 63 pixels is too large for PNG, as no more than 100 million of"
                + " them are held in memory: choose a smaller scale, show fewer steps or take SVG");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aScaleThatIsNoScaleIsRefused(double scale) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PageSize.Scaled(scale));
  }

  private static Sheet sheet(double scale) {
    return Sheet.of(new Still(plate()), "A plate").withSize(new PageSize.Scaled(scale));
  }

  private static Mark plate() {
    return new Mark.Plate(IT, new Box(0, 0, 20, 10), 0, ShapeStyle.filled(Colour.of(RED)));
  }

  private static BufferedImage written(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngWriter.write(sheet, out);
    return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
  }
}
