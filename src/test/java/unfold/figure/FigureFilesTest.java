package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import unfold.export.ReadyMade;
import unfold.export.image.PngWriter;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.Sheet;
import unfold.export.svg.SvgWriter;
import unfold.figure.theme.Theme;

/** All that is ready-made as files. */
@Tag("figures")
class FigureFilesTest {
  private static final Pattern TOO_EXACT = Pattern.compile("\\d\\.\\d{4}");

  static Stream<ReadyMade> figures() {
    return ReadyMade.all();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void anSvgIsWellFormedAndUsesOnlyWhatItDefined(ReadyMade figure) throws Exception {
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    SvgWriter.write(sheet(figure), svg);
    Outline outline = new Outline();
    SAXParserFactory.newInstance()
        .newSAXParser()
        .parse(new ByteArrayInputStream(svg.toByteArray()), outline);
    assertThat(outline.ids).doesNotHaveDuplicates().containsAll(outline.used);
    assertThat(outline.inexact).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void aPngIsAsLargeAsItsSheet(ReadyMade figure) throws Exception {
    Sheet sheet = sheet(figure);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PngWriter.write(sheet.withSize(new PageSize.Scaled(0.5)), png);
    var image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(sheet.box().width() / 2 - 1e-6));
    assertThat(image.getHeight()).isEqualTo((int) Math.ceil(sheet.box().height() / 2 - 1e-6));
  }

  private static Sheet sheet(ReadyMade figure) {
    return figure.sheet(Theme.LIGHT);
  }

  /** The ids of a document, those it uses, and numbers with too many decimals. */
  private static final class Outline extends DefaultHandler {
    final List<String> ids = new ArrayList<>();
    final List<String> used = new ArrayList<>();
    final List<String> inexact = new ArrayList<>();

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      for (int i = 0; i < attributes.getLength(); i++) {
        String value = attributes.getValue(i);
        switch (attributes.getQName(i)) {
          case "id" -> ids.add(value);
          case "xlink:href" -> used.add(value.substring(1));
          default -> {
            if (TOO_EXACT.matcher(value).find()) {
              inexact.add(value);
            }
          }
        }
      }
    }
  }
}
