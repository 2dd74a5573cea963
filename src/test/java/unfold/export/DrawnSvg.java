package unfold.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What an SVG draws, whatever the names of its outlines and wherever they are defined. */
public final class DrawnSvg {
  private final Map<String, String> outlines = new HashMap<>();

  private DrawnSvg() {}

  /** The groups of subjects, in painting order. */
  public static List<String> of(String svg) throws Exception {
    return new DrawnSvg().drawings(parsed(svg));
  }

  /** The ids of the same groups. */
  public static List<String> ids(String svg) throws Exception {
    return groups(parsed(svg)).stream()
        .map(it -> it.getAttribute(it.hasAttribute("id") ? "id" : "data-id"))
        .toList();
  }

  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private List<String> drawings(Element root) {
    elements(root, "path").stream()
        .filter(path -> path.hasAttribute("id"))
        .forEach(path -> outlines.put("#" + path.getAttribute("id"), path.getAttribute("d")));
    return groups(root).stream().map(this::drawn).toList();
  }

  private static List<Element> groups(Element root) {
    return elements(root, "g").stream()
        .filter(group -> group.getAttribute("role").equals("graphics-symbol"))
        .toList();
  }

  private String drawn(Element element) {
    StringBuilder text = new StringBuilder(element.getTagName());
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String value = attribute.getNodeValue();
      boolean use = attribute.getNodeName().equals("xlink:href");
      attributes.put(attribute.getNodeName(), use ? outlines.get(value) : value);
    }
    text.append(attributes);
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element part && !part.getTagName().equals("defs")) {
        text.append('(').append(drawn(part)).append(')');
      }
    }
    return text.toString();
  }

  private static List<Element> elements(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < root.getElementsByTagName(name).getLength(); i++) {
      found.add((Element) root.getElementsByTagName(name).item(i));
    }
    return found;
  }
}
