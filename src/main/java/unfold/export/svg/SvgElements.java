package unfold.export.svg;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Decimal;

/** Writes the elements of an SVG with their attributes, one a line. */
public final class SvgElements {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cntrl}\\x{FFFE}\\x{FFFF}\\p{Cs}]");

  private final XMLStreamWriter xml;

  SvgElements(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The failure of the stream while a pen was drawing. */
  public static final class Fault extends RuntimeException {
    Fault(XMLStreamException cause) {
      super(cause);
    }
  }

  /** A piece of writing, which fails if the stream does. */
  interface Writing {
    void run() throws XMLStreamException;
  }

  void open(Box box, double scale, String words) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("svg");
    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    xml.writeNamespace("xlink", "http://www.w3.org/1999/xlink");
    xml.writeAttribute("width", Decimal.text(box.width() * scale));
    xml.writeAttribute("height", Decimal.text(box.height() * scale));
    xml.writeAttribute("viewBox", numbers(box.x(), box.y(), box.width(), box.height()));
    // lines stand where they are drawn, not on the nearest pixel
    xml.writeAttribute("shape-rendering", "geometricPrecision");
    xml.writeAttribute("role", "graphics-document");
    xml.writeAttribute("aria-label", printable(words));
    xml.writeCharacters("\n");
    title(words);
  }

  /** Writes a text that no viewer shows and a program may read back. */
  void metadata(String namespace, String name, String text) throws XMLStreamException {
    xml.writeStartElement("metadata");
    xml.writeStartElement("unfold", name, namespace);
    xml.writeNamespace("unfold", namespace);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  /**
   * Begins a group with its id, its title and the same words for a screen reader.
   *
   * @param attribute the attribute that holds the id
   */
  void startGroup(String attribute, String id, String words) {
    attempt(() -> {
      xml.writeStartElement("g");
      xml.writeAttribute(attribute, id);
      xml.writeAttribute("role", "graphics-symbol");
      xml.writeAttribute("aria-label", printable(words));
      title(words);
      xml.writeCharacters("\n");
    });
  }

  /** Begins a group that only carries a colour. */
  void startGroup(Colour colour) {
    attempt(() -> {
      xml.writeStartElement("g");
      paint("fill", colour);
    });
  }

  void startDefinitions() {
    attempt(() -> xml.writeStartElement("defs"));
  }

  /** Passes all that is written so far on to the stream. */
  void flush() {
    attempt(xml::flush);
  }

  void end() {
    attempt(() -> {
      xml.writeEndElement();
      xml.writeCharacters("\n");
    });
  }

  /**
   * Writes an element without content.
   *
   * @param attributes names and values in turn
   */
  void element(String name, String... attributes) {
    attempt(() -> empty(name, attributes));
  }

  /** Writes an element without content, filled and stroked. */
  void element(ShapeStyle look, String name, String... attributes) {
    attempt(() -> {
      empty(name, attributes);
      paint(look);
      xml.writeCharacters("\n");
    });
  }

  private void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void paint(ShapeStyle look) throws XMLStreamException {
    paint("fill", look.fill());
    if (look.isStroked()) {
      paint("stroke", look.stroke());
      xml.writeAttribute("stroke-width", Decimal.text(look.width()));
      if (!look.dash().isEmpty()) {
        double[] lengths = look.dash().stream().mapToDouble(Double::doubleValue).toArray();
        xml.writeAttribute("stroke-dasharray", numbers(lengths));
      }
    }
  }

  private void paint(String what, Colour colour) throws XMLStreamException {
    xml.writeAttribute(what, colour.isVisible() ? colour.hex() : "none");
    if (colour.isVisible() && colour.opacity() < 1) {
      xml.writeAttribute(what + "-opacity", Decimal.text(colour.opacity()));
    }
  }

  private void title(String words) throws XMLStreamException {
    xml.writeStartElement("title");
    xml.writeCharacters(printable(words));
    xml.writeEndElement();
  }

  private static void attempt(Writing writing) {
    try {
      writing.run();
    } catch (XMLStreamException fault) {
      throw new Fault(fault);
    }
  }

  /** The numbers as decimals, separated by spaces. */
  public static String numbers(double... numbers) {
    return Arrays.stream(numbers).mapToObj(Decimal::text).collect(Collectors.joining(" "));
  }

  /** The words with spaces for control characters, which XML 1.0 has no place for. */
  public static String printable(String words) {
    return UNPRINTABLE.matcher(words).replaceAll(" ");
  }
}
