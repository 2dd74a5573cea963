package unfold.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import unfold.export.Still;
import unfold.export.sheet.Sheet;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

class SvgWriterTest {
  private static final Colour INK = Colour.of(0x1F2430);
  private static final Subject H = new Subject.Furniture("h", "h, \u0007\"the\" <state>");

  @Test
  void aSubjectIsAGroupWithItsWordsAsTitleAndLabel() throws Exception {
    Element group = first(parsed(new Still(disc(0), label("h", 0))), "g");
    assertThat(group.getAttribute("id")).isEqualTo("the-h");
    assertThat(group.getAttribute("aria-label")).isEqualTo("h,  \"the\" <state>");
    assertThat(first(group, "title").getTextContent()).isEqualTo("h,  \"the\" <state>");
    assertThat(group.getElementsByTagName("circle").getLength()).isEqualTo(1);
  }

  @Test
  void anOutlineStandsOnceInTheFileHoweverOftenItIsUsed() throws Exception {
    Document svg = parsed(new Still(label("h", 0), label("h", 40), label("hh", 80)));
    assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(1);
    assertThat(svg.getElementsByTagName("use").getLength()).isEqualTo(4);
    assertThat(first(svg.getDocumentElement(), "use").getAttribute("xlink:href"))
        .isEqualTo("#" + first(svg.getDocumentElement(), "path").getAttribute("id"));
  }

  @Test
  void theViewBoxIsTheExtentWithAMarginOfTwentyFour() throws Exception {
    Element root = parsed(new Still(disc(0))).getDocumentElement();
    assertThat(root.getAttribute("viewBox")).isEqualTo("-35 -35 70 70");
    assertThat(root.getAttribute("width")).isEqualTo("70");
    assertThat(root.getAttribute("aria-label")).isEqualTo("A picture");
  }

  @Test
  void numbersHaveAtMostThreeDecimals() throws IOException {
    String svg = text(new Still(disc(1 / 3.0), label("\\mathbf{h}^{(3)}", Math.PI)));
    List<String> decimals =
        Pattern.compile("\\d\\.(\\d+)").matcher(svg).results().map(it -> it.group(1)).toList();
    assertThat(decimals).contains("333").allMatch(it -> it.length() <= 3);
  }

  @Test
  void aDashedTranslucentLineSaysSo() throws Exception {
    ShapeStyle look = ShapeStyle.stroked(new Colour(0xFF0000, 0.25), 1.5).dashed(4.0, 3.0);
    Element circle = first(parsed(new Still(new Mark.Disc(H, Point.ORIGIN, 5, look))), "circle");
    assertThat(circle.getAttribute("fill")).isEqualTo("none");
    assertThat(circle.getAttribute("stroke")).isEqualTo("#FF0000");
    assertThat(circle.getAttribute("stroke-opacity")).isEqualTo("0.25");
    assertThat(circle.getAttribute("stroke-dasharray")).isEqualTo("4 3");
  }

  private static Mark disc(double x) {
    return new Mark.Disc(H, new Point(x, 0), 10, ShapeStyle.outlined(Colour.of(0xFDEFD2), INK, 2));
  }

  private static Mark label(String tex, double x) {
    return new Mark.Label(H, MathLabel.of(tex, 18), new Point(x, 0), INK);
  }

  private static Element first(Document svg, String name) {

    return first(svg.getDocumentElement(), name);
  }

  private static Element first(Element within, String name) {
    return (Element) within.getElementsByTagName(name).item(0);
  }

  private static Document parsed(Figure figure) throws Exception {
    byte[] bytes = text(figure).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static String text(Figure figure) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SvgWriter.write(Sheet.of(figure, "A picture"), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
