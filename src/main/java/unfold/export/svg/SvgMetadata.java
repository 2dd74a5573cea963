package unfold.export.svg;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The element of an SVG that holds the provenance of the figure. */
public final class SvgMetadata {
  static final String NAMESPACE = "urn:unfold";
  static final String NAME = "recurrence";

  /** The deepest nesting that is read; no drawing program nests its groups as deep. */
  private static final int DEEPEST = 500;

  private SvgMetadata() {}

  /**
   * The text of the element, if there is one. There are no entities but those of XML itself, and
   * nothing outside the bytes is read.
   *
   * @param svg the beginning of a file suffices, if the element is in it
   * @return empty also if the XML is malformed before the element
   */
  public static Optional<String> find(byte[] svg) {
    try {
      // decoded here, since Java's reader says on standard error that a byte is none of UTF-8
      String text = new String(svg, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
      return find(factory().createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException e) {
      // what precedes the mistake has been read, and the element is not in it
      return Optional.empty();
    }
  }

  /** The factory that comes with Java, whose limits are known, whatever is on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  private static Optional<String> find(XMLStreamReader xml) throws XMLStreamException {
    int depth = 0;
    while (xml.hasNext() && depth <= DEEPEST) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (NAME.equals(xml.getLocalName()) && NAMESPACE.equals(xml.getNamespaceURI())) {
            return Optional.of(xml.getElementText());
          }
          depth++;
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    return Optional.empty();
  }
}
