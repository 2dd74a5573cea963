package unfold.export.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.export.Still;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.Sheet;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;

class PdfWriterTest {
  private static final Subject IT = new Subject.Furniture("it", "It");
  private static final int GROUND = 0xFFFBFBF8;

  @ParameterizedTest
  @CsvSource({"1, 51, 43.5", "2, 102, 87", "0.5, 25.5, 21.75"})
  void aFigureUnitIsAPixelOfCss(double scale, float width, float height) throws IOException {
    try (PDDocument pdf = parsed(sheet().withSize(new PageSize.Scaled(scale)))) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(width);
      assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(height);
    }
  }

  @Test
  void itSaysWhatItShowsAndInWhichLanguage() throws IOException {
    try (PDDocument pdf = parsed(sheet())) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A plate: ŷ, θ");
      assertThat(pdf.getDocumentInformation().getCreator()).isEqualTo("Unfold");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void theSameSheetGivesTheSameBytes() throws IOException {
    assertThat(bytes(sheet())).isEqualTo(bytes(sheet()));
  }

  @Test
  void aTranslucentPlateLetsTheGroundThrough() throws IOException {
    BufferedImage image = drawn(sheet());
    assertThat(image.getRGB(2, 2)).isEqualTo(GROUND);
    // half red, half ground; renderers round either way
    assertThat(new Colour(image.getRGB(34, 29), 1)).isIn(Colour.of(0xFD7E7C), Colour.of(0xFD7D7C));
  }

  @Test
  void aTransparentSheetHasNoGround() throws IOException {
    assertThat(drawn(sheet().withTransparent(true)).getRGB(2, 2)).isZero();
  }

  @Test
  void aPageThatReadersDoNotOpenIsRefusedInWords() {
    Sheet sheet = sheet().withSize(new PageSize.Scaled(300));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatIOException()
        .isThrownBy(() -> PdfWriter.write(sheet, out))
        .withMessage(
            "a page of 15300 x 13050 points is too large for PDF, as its readers open no side of"
                + " more than 14400 points: choose a smaller scale, show fewer steps or take SVG");
    assertThat(out.size()).isZero();
  }

  private static Sheet sheet() {
    ShapeStyle look = ShapeStyle.filled(new Colour(0xFF0000, 0.5));
    return Sheet.of(new Still(new Mark.Plate(IT, new Box(0, 0, 20, 10), 0, look)), "A plate: ŷ, θ");
  }

  private static byte[] bytes(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(sheet, out);
    return out.toByteArray();
  }

  private static PDDocument parsed(Sheet sheet) throws IOException {
    return Loader.loadPDF(bytes(sheet));
  }

  private static BufferedImage drawn(Sheet sheet) throws IOException {
    try (PDDocument pdf = parsed(sheet)) {
      return new PDFRenderer(pdf).renderImageWithDPI(0, 96, ImageType.ARGB);
    }
  }
}
