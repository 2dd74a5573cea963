package unfold.export.svg;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import unfold.export.sheet.ProvenanceJson;
import unfold.export.sheet.Sheet;
import unfold.figure.mark.Painter;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;

/**
 * Writes a sheet as SVG 1.1 in UTF-8, streamed: memory does not grow with the figure. Its
 * provenance stands in {@code <metadata>}, before all that is drawn.
 */
public final class SvgWriter {
  private SvgWriter() {}

  /**
   * Writes the sheet, and leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public static void write(Sheet sheet, OutputStream out) throws IOException {
    try {
      Writer buffer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(buffer);
      write(sheet, new SvgElements(xml));
      xml.close();
      buffer.flush();
    } catch (XMLStreamException fault) {
      throw new IOException(fault);
    } catch (SvgElements.Fault fault) {
      throw new IOException(fault.getCause());
    }
  }

  private static void write(Sheet sheet, SvgElements svg) throws XMLStreamException {
    Box box = sheet.box();
    svg.open(box, sheet.scale(), sheet.words());
    if (sheet.provenance().isPresent()) {
      String json = ProvenanceJson.of(sheet.provenance().get());
      svg.metadata(SvgMetadata.NAMESPACE, SvgMetadata.NAME, json);
    }
    SvgPen pen = new SvgPen(svg, sheet.figure()::words);
    if (!sheet.transparent()) {
      pen.plate(box, 0, ShapeStyle.filled(sheet.figure().theme().ground()));
    }
    new Painter(pen).paint(sheet.figure(), box);
    svg.close();
  }
}
