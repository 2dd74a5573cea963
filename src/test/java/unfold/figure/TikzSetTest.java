package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import unfold.export.ReadyMade;
import unfold.export.image.PngWriter;
import unfold.export.sheet.Sheet;
import unfold.export.tikz.TikzWriter;
import unfold.figure.theme.Theme;
import unfold.house.Checker;
import unfold.house.PopplerPages;

/** All that is ready-made as TikZ, set by LaTeX as the pages of two documents, side by side. */
@Tag("figures")
class TikzSetTest {
  private static final int EDGE = 80;
  private static final String PACKAGES_END = "\\newlength{\\px}\n";
  private static final String START = "\\begin{document}\n";
  private static final String END = "\\end{document}\n";

  @TestFactory
  Stream<DynamicTest> latexSetsEachFigureAsThePngShowsIt(@TempDir Path folder) throws Exception {
    Checker.need("pdflatex", "pdftoppm");
    List<List<ReadyMade>> figures = bySource();
    int middle = figures.size() / 2;
    CompletableFuture<Path> first = set(figures.subList(0, middle), folder.resolve("first.tex"));
    CompletableFuture<Path> last =
        set(figures.subList(middle, figures.size()), folder.resolve("last.tex"));
    return Stream.concat(
        compared(figures.subList(0, middle), first.get()),
        compared(figures.subList(middle, figures.size()), last.get()));
  }

  /** What is the same to LaTeX together, as it sets the same for the same: nodes take it long. */
  private static List<List<ReadyMade>> bySource() throws IOException {
    SequencedMap<String, List<ReadyMade>> figures = new LinkedHashMap<>();
    for (ReadyMade figure : ReadyMade.all().toList()) {
      figures.computeIfAbsent(tex(sheet(figure)), _ -> new ArrayList<>()).add(figure);
    }
    return List.copyOf(figures.values());
  }

  private static Stream<DynamicTest> compared(List<List<ReadyMade>> figures, Path set)
      throws IOException {
    PopplerPages pages = PopplerPages.of(set);
    Stream<DynamicTest> each = figures.stream().flatMap(same -> compared(same, pages));
    return Stream.concat(each, Stream.of(dynamicTest("no other page", pages::end)))
        .onClose(pages::close);
  }

  private static Stream<DynamicTest> compared(List<ReadyMade> same, PopplerPages pages) {
    ReadyMade first = same.getFirst();
    return Stream.concat(
        Stream.of(dynamicTest(first.toString(), () -> assertAlike(pages.next(), first))),
        same.stream()
            .skip(1)
            .map(it -> dynamicTest(it.toString(), () -> assertAlike(pages.last(), it))));
  }

  private static void assertAlike(BufferedImage set, ReadyMade figure) throws IOException {
    BufferedImage png = PngWriter.draw(sheet(figure));
    assertThat(set.getWidth()).as("width").isEqualTo(png.getWidth());
    assertThat(set.getHeight()).as("height").isEqualTo(png.getHeight());
    assertThat(PictureDifference.between(set, png, EDGE).share()).isLessThan(0.03);
  }

  /** Begins to set the figures, each on a page of a document of this name. */
  private static CompletableFuture<Path> set(List<List<ReadyMade>> figures, Path document)
      throws IOException {
    Files.writeString(document, together(figures.stream().map(List::getFirst).toList()));
    return CompletableFuture.supplyAsync(() -> set(document));
  }

  private static Path set(Path document) {
    try {
      Checker.run(
          document.getParent(),
          "pdflatex",
          "-interaction=nonstopmode",
          "-halt-on-error",
          "-no-shell-escape",
          document.getFileName().toString());
      return Path.of(document.toString().replace(".tex", ".pdf"));
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  /** The packages that all files name alike, then each one's looks and picture in a group. */
  private static String together(List<ReadyMade> figures) throws IOException {
    List<String> groups = new ArrayList<>();
    List<String> packages = new ArrayList<>();
    for (ReadyMade figure : figures) {
      String tex = tex(sheet(figure));
      int looks = tex.indexOf(PACKAGES_END) + PACKAGES_END.length();
      packages.add(tex.substring(tex.indexOf('\n') + 1, looks));
      int start = tex.indexOf(START);
      String picture = tex.substring(start + START.length(), tex.lastIndexOf(END));
      groups.add("\\typeout{%s}{\n%s%s}\n".formatted(figure, tex.substring(looks, start), picture));
    }
    assertThat(packages).containsOnly(packages.getFirst());
    return packages.getFirst() + START + String.join("", groups) + END;
  }

  private static String tex(Sheet sheet) throws IOException {
    ByteArrayOutputStream tex = new ByteArrayOutputStream();
    TikzWriter.write(sheet, tex);
    return tex.toString(StandardCharsets.UTF_8);
  }

  private static Sheet sheet(ReadyMade figure) {
    return figure.sheet(Theme.LIGHT);
  }
}
