package unfold.export.tikz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.circuit.Node;
import unfold.equation.Shape;
import unfold.export.Still;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.Sheet;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.Theme;
import unfold.geometry.Point;
import unfold.house.Checker;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

class TikzWriterTest {
  private static final String EVIL =
      "\\input{/etc/passwd} 100% #1 $x$ a&b_c^d~e\n"
          + "\\end{document} 我 ŷ θ×⋯— \"q\" <i>|?`'' -- z\u0302";
  private static final Colour INK = Theme.LIGHT.ink();
  private static final Node NODE = new Node.InputNode("h", List.of("t"), Shape.SCALAR, false);
  private static final Subject H = new Subject.Copy(new Instance(NODE, Index.of(3)));
  private static final Subject IT = new Subject.Furniture("it", "it, \nthe \u2028thing");

  @Test
  void aLabelInTheMiddleIsTheTextOfItsNode() throws IOException {
    MathLabel name = MathLabel.of("\\mathbf{h}^{(3)}", 18);
    Point center = new Point(100, 50);
    ShapeStyle look =
        ShapeStyle.outlined(Theme.LIGHT.state().fill(), Theme.LIGHT.state().stroke(), 2);
    Mark disc = new Mark.Disc(H, center, 27, look);
    Mark label = new Mark.Label(H, name, name.centredOn(center), INK);
    assertThat(text(new Still(disc, label)))
        .contains("\\node[state, name 18, drop=6.2] (copy-h-3) at (52,52) {$\\mathbf{h}^{(3)}$};")
        .contains("  state/.style={circle, minimum size=54\\px, fill=state-fill,");
  }

  @Test
  void aLabelElsewhereStandsOnItsBaseline() throws IOException {
    Mark label = new Mark.Label(IT, MathLabel.of("U", 10), Point.ORIGIN, INK);
    assertThat(text(new Still(label)))
        .containsPattern("\\\\node\\[on base, it math 10] at \\([\\d.]+,[\\d.]+\\) \\{\\$U\\$};");
  }

  @Test
  void looksOfOneThingAreToldApartByLettersHoweverManyThereAre() throws IOException {
    Mark[] circles =
        IntStream.rangeClosed(1, 28)
            .mapToObj(width -> new Mark.Disc(IT, Point.ORIGIN, 30, ShapeStyle.stroked(INK, width)))
            .toArray(Mark[]::new);
    assertThat(text(new Still(circles)))
        .contains("  it/.style={draw=ink, line width=1\\px},")
        .contains("  it z/.style={draw=ink, line width=26\\px},")
        .contains("  it aa/.style={draw=ink, line width=27\\px},")
        .contains("  it ab/.style={draw=ink, line width=28\\px},")
        .contains("\\draw[it ab] ");
  }

  @Test
  void whatASubjectIsStandsBeforeItOnOneLine() throws IOException {
    assertThat(text(new Still(disc(5)))).contains("\n% it,  the  thing\n\\fill[it] ");
  }

  @Test
  void aFigureUnitIsAPixelOfCssTimesTheScale() throws IOException {
    Sheet sheet = Sheet.of(new Still(disc(5)), "A disc").withSize(new PageSize.Scaled(2));
    assertThat(text(sheet))
        .contains("\\setlength{\\px}{1.5bp}")
        .contains("\\useasboundingbox (0,0) rectangle (58,58);")
        .contains("\\fill[ground] (0,0) rectangle (58,58);");
    assertThat(text(sheet.withTransparent(true))).doesNotContain("ground");
  }

  @Test
  void numbersStayWithinWhatTexReads() throws IOException {
    Sheet sheet = Sheet.of(new Still(disc(20_000)), "Far").withSize(new PageSize.Scaled(0.1));
    assertThat(text(sheet)).contains("rectangle (4005,4005);").contains("x=10\\px, y=-10\\px");
  }

  @Test
  void aPageThatTexCannotMeasureIsRefusedInWords() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatIOException()
        .isThrownBy(() -> TikzWriter.write(Sheet.of(new Still(disc(20_000)), "Far"), out))
        .withMessage(
            "a page of 30036 x 30036 points is too large for TikZ, as TeX measures no side of more"
                + " than 16000 points: choose a smaller scale, show fewer steps or take SVG");
    assertThat(out.size()).isZero();
  }

  @Test
  void whatAStrangerTypedIsTextAndNothingElse(@TempDir Path folder) throws Exception {
    Mark label = new Mark.Label(IT, MathLabel.text(EVIL, 12), Point.ORIGIN, INK);
    Mark formula =
        new Mark.Label(IT, MathLabel.of("\\text{\\input{/etc/passwd}}", 12), Point.ORIGIN, INK);
    String tex = text(Sheet.of(new Still(label, formula), EVIL));
    assertThat(tex.lines().filter(it -> !it.startsWith("%")))
        .noneMatch(it -> it.contains("\\input{"))
        .filteredOn(it -> it.contains("\\end{document}"))
        .containsExactly("\\end{document}");
    Checker.need("pdflatex");
    Files.writeString(folder.resolve("evil.tex"), tex);
    assertThat(
            Checker.run(folder, "pdflatex", "-interaction=nonstopmode", "-halt-on-error", "evil"))
        .contains("(1 page")
        .doesNotContain("Missing character");
  }

  private static Mark disc(double radius) {
    return new Mark.Disc(IT, Point.ORIGIN, radius, ShapeStyle.filled(INK));
  }

  private static String text(Figure figure) throws IOException {
    return text(Sheet.of(figure, "A picture"));
  }

  private static String text(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TikzWriter.write(sheet, out);
    return out.toString(UTF_8);
  }
}
