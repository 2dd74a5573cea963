package unfold.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import unfold.figure.Look;
import unfold.figure.Painter;
import unfold.geometry.Box;

/**
 * A sheet as SVG 1.1 in UTF-8, streamed: memory does not grow with the figure.
 *
 * @param scale pixels in a figure unit, where a viewer does not choose the size itself
 */
public record SvgWriter(double scale) {
  /**
   * @throws IllegalArgumentException if the scale is not positive and finite
   */
  public SvgWriter {
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException("a scale of " + scale);
    }
  }

  /** A pixel for each figure unit. */
  public SvgWriter() {
    this(1);
  }

  /**
   * Leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public void write(Sheet sheet, OutputStream out) throws IOException {
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

  private void write(Sheet sheet, SvgElements svg) throws XMLStreamException {
    Box box = sheet.box();
    svg.open(box, scale, sheet.words());
    SvgPen pen = new SvgPen(svg);
    if (!sheet.transparent()) {
      pen.plate(box, 0, Look.filled(sheet.figure().theme().ground()));
    }
    new Painter(pen).paint(sheet.figure(), box);
    svg.close();
  }
}
