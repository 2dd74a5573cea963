package unfold.export.image;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import unfold.export.sheet.PageLimit;
import unfold.export.sheet.Sheet;
import unfold.export.sheet.WritingRefused;
import unfold.geometry.Box;

/** Writes a sheet as a PDF of one page, all of it paths; the same sheet gives the same bytes. */
public final class PdfWriter {
  public static final PageLimit LIMIT = new PageLimit("PDF", 14_400, ImageMessages.pdfReaders());

  private PdfWriter() {}

  /**
   * Writes the sheet, and leaves the stream open.
   *
   * @throws IOException if the stream fails, or, before anything is written and in words for a
   *     reader, if the page is larger than PDF allows
   */
  public static void write(Sheet sheet, OutputStream out) throws IOException {
    WritingRefused.because(LIMIT.refusal(sheet));
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(sheet);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(drawn(sheet, document, page.getMediaBox()));
      }
      describe(document, sheet.words());
      document.save(out);
    }
  }

  private static PDPage page(Sheet sheet) {
    Box box = sheet.box();
    double unit = PageLimit.POINTS * sheet.scale();
    return new PDPage(new PDRectangle((float) (box.width() * unit), (float) (box.height() * unit)));
  }

  private static PDFormXObject drawn(Sheet sheet, PDDocument document, PDRectangle page)
      throws IOException {
    var graphics = new PdfBoxGraphics2D(document, page.getWidth(), page.getHeight());
    Graphics2DPen.paint(sheet, graphics, PageLimit.POINTS * sheet.scale());
    return graphics.getXFormObject();
  }

  /** Sets title and language, but no date and no random number, for the sake of equal bytes. */
  private static void describe(PDDocument document, String words) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(words);
    information.setCreator("Unfold");
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("en");
    document.setDocumentId(0L);
  }
}
