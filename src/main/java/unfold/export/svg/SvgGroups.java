package unfold.export.svg;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import unfold.export.sheet.Sheet;
import unfold.figure.mark.Painter;
import unfold.figure.mark.Subject;

/**
 * Turns sheets into the SVG groups of their subjects, a text each, and the outlines that these use.
 * Each outline is defined once for all sheets, so that an equal group of another sheet is an equal
 * text.
 */
public final class SvgGroups {
  private final Part drawing = new Part();
  private final Part definitions = new Part();
  private final List<String> groups = new ArrayList<>();
  private final SvgPen pen;

  /**
   * Groups without an outline yet.
   *
   * @param words gives the name of a subject
   */
  public SvgGroups(Function<Subject, String> words) {
    pen =
        new SvgPen(drawing.svg, definitions.svg, words) {
          @Override
          public void end() {
            super.end();
            groups.add(drawing.take());
          }
        };
  }

  /** The groups of a sheet in painting order. */
  public List<String> of(Sheet sheet) {
    groups.clear();
    new Painter(pen).paint(sheet.figure(), sheet.box());
    return List.copyOf(groups);
  }

  /** The definitions of the outlines first used since this was last called. */
  public String newOutlines() {
    return definitions.take();
  }

  /** Elements that are written into memory and taken out piece by piece. */
  private static final class Part {
    private final StringWriter text = new StringWriter();
    private final SvgElements svg = new SvgElements(xml(text));

    private static XMLStreamWriter xml(StringWriter text) {
      try {
        return XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      } catch (XMLStreamException fault) {
        throw new SvgElements.Fault(fault);
      }
    }

    String take() {
      svg.flush();
      String taken = text.toString();
      text.getBuffer().setLength(0);
      return taken;
    }
  }
}
