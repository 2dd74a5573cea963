package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.export.ReadyMade;
import unfold.export.image.PdfWriter;
import unfold.export.image.PngWriter;
import unfold.export.sheet.Sheet;
import unfold.figure.theme.Theme;
import unfold.house.Checker;
import unfold.house.PopplerPages;

/** All that is ready-made as PDF, read and drawn by PDFBox and poppler. */
@Tag("figures")
class PdfFilesTest {
  private static final int CSS_PIXELS = 96;
  private static final int EDGE = 80;
  // unasked, PDFBox moves lines to the pixels of a screen
  private static final RenderingHints EXACT =
      new RenderingHints(
          Map.of(
              RenderingHints.KEY_ANTIALIASING,
              RenderingHints.VALUE_ANTIALIAS_ON,
              RenderingHints.KEY_STROKE_CONTROL,
              RenderingHints.VALUE_STROKE_PURE));

  static Stream<ReadyMade> figures() {
    return ReadyMade.all();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aPdfIsOnePageOfPathsThatLooksLikeThePng(ReadyMade figure) throws Exception {
    Sheet sheet = figure.sheet(Theme.DARK);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfWriter.write(sheet, pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertOnlyPaths(document.getPage(0).getResources());
      BufferedImage png = PngWriter.draw(sheet);
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setRenderingHints(EXACT);
      BufferedImage drawn = renderer.renderImageWithDPI(0, CSS_PIXELS);
      assertThat(drawn.getWidth()).isCloseTo(png.getWidth(), within(1));
      assertThat(drawn.getHeight()).isCloseTo(png.getHeight(), within(1));
      assertThat(PictureDifference.between(drawn, png, EDGE).share()).isLessThanOrEqualTo(0.01);
    }
  }

  @TestFactory
  Stream<DynamicTest> popplerDrawsThePdfAsThePng(@TempDir Path folder) throws Exception {
    Checker.need("pdfunite", "pdftoppm");
    PopplerPages pages = PopplerPages.of(united(folder));
    Stream<DynamicTest> each =
        figures()
            .map(figure -> dynamicTest(figure.toString(), () -> assertAlike(pages.next(), figure)));
    return Stream.concat(each, Stream.of(dynamicTest("no other page", pages::end)))
        .onClose(pages::close);
  }

  /** One file of all the pages, put together by poppler too. */
  private static Path united(Path folder) throws Exception {
    List<String> command = new ArrayList<>(List.of("pdfunite"));
    for (ReadyMade figure : figures().toList()) {
      Path file = folder.resolve(figure + ".pdf");
      try (OutputStream pdf = Files.newOutputStream(file)) {
        PdfWriter.write(figure.sheet(Theme.LIGHT), pdf);
      }
      command.add(file.toString());
    }
    command.add("all.pdf");
    Checker.run(folder, command.toArray(String[]::new));
    return folder.resolve("all.pdf");
  }

  private static void assertAlike(BufferedImage drawn, ReadyMade figure) throws IOException {
    BufferedImage png = PngWriter.draw(figure.sheet(Theme.LIGHT));
    assertThat(PictureDifference.between(drawn, png, EDGE).share()).isLessThanOrEqualTo(0.01);
  }

  private static void assertOnlyPaths(PDResources resources) throws Exception {
    assertThat(resources.getFontNames()).isEmpty();
    for (COSName name : resources.getXObjectNames()) {
      assertThat(resources.getXObject(name)).isInstanceOf(PDFormXObject.class);
      assertOnlyPaths(((PDFormXObject) resources.getXObject(name)).getResources());
    }
  }
}
