package unfold.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.xml.sax.SAXException;

/** Files that are whole: readers that are not ours read them to their ends. */
public final class WholeFiles {
  private WholeFiles() {}

  /** Fails unless a file of such a name may have such a content. */
  public static void read(String name, byte[] content) throws Exception {
    switch (name.substring(name.lastIndexOf('.'))) {
      case ".png" -> assertThat(ImageIO.read(new ByteArrayInputStream(content))).isNotNull();
      case ".gif" -> assertThat(PlayedGif.of(content).pictures()).isNotEmpty();
      case ".svg", ".graphml" -> parseXml(content);
      case ".pdf" -> assertThat(pages(content)).isOne();
      case ".json" -> new ObjectMapper().readTree(content);
      case ".npz" -> assertThat(NpzArrays.read(content).shapes()).isNotEmpty();
      case ".csv" -> assertThat(columns(content)).hasSize(1);
      case ".dot" -> parseDot(new String(content, UTF_8));
      case ".tex" -> assertThat(text(content)).endsWith("\\end{document}");
      case ".html" -> assertThat(text(content)).endsWith("</html>");
      default -> throw new AssertionError(name);
    }
  }

  private static void parseXml(byte[] content)
      throws ParserConfigurationException, IOException, SAXException {
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    assertThat(builder.parse(new ByteArrayInputStream(content)).hasChildNodes()).isTrue();
  }

  private static int pages(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      return document.getNumberOfPages();
    }
  }

  /** How many columns the rows have. */
  private static Set<Integer> columns(byte[] content) {
    return text(content)
        .lines()
        .map(it -> it.replaceAll("\"[^\"]*\"", "quoted").split(",", -1).length)
        .collect(Collectors.toSet());
  }

  private static void parseDot(String text) {
    var graph = new DirectedPseudograph<String, DefaultEdge>(DefaultEdge.class);
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(it -> it);
    importer.importGraph(graph, new StringReader(text));
    assertThat(graph.vertexSet()).isNotEmpty();
  }

  private static String text(byte[] content) {
    return new String(content, UTF_8).strip();
  }
}
