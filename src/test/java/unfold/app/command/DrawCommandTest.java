package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import unfold.app.Shell;
import unfold.export.ProvenanceReader;
import unfold.export.sheet.Provenance;
import unfold.figure.scene.ValueDisplay;

class DrawCommandTest {
  private static final Shell.Ran SILENT = new Shell.Ran(0, "", "");

  @TempDir Path folder;

  private Element svg(String options) throws Exception {
    Path file = folder.resolve("figure.svg");
    assertThat(Shell.in(folder).line("draw " + options + " -o figure.svg")).isEqualTo(SILENT);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }

  private static double width(Element svg) {
    return Double.parseDouble(svg.getAttribute("width"));
  }

  @Test
  void anSvgCarriesTheTitleAndEveryCopy() throws Exception {
    Element svg = svg("elman --tau 3");
    assertThat(svg.getTagName()).isEqualTo("svg");
    assertThat(svg.getAttribute("aria-label"))
        .isEqualTo("An Elman network with a read-out (Eq. 10.8-10.10)");
    assertThat(svg.getTextContent()).contains("h(0)", "h(3)", "o(3)").doesNotContain("h(4)");
  }

  @Test
  void eachViewIsNarrowerThanBoth() throws Exception {
    double both = width(svg("elman"));
    double circuit = width(svg("elman --view circuit"));
    double unfolded = width(svg("elman --view unfolded"));
    assertThat(circuit).isLessThan(unfolded);
    assertThat(circuit + unfolded).isBetween(both - 200, both + 100);
  }

  @Test
  void theOperationsGrainDrawsTheParametersAsNodes() throws Exception {
    assertThat(svg("elman --grain variables --view circuit").getTextContent())
        .doesNotContain("from W to");
    assertThat(svg("elman --grain operations --view circuit").getTextContent())
        .contains("from W to");
  }

  /** Twice tanh(2) after twice 1, of which the larger fills half a cell of 9. */
  @Test
  void operationsShowTheirValuesWhenTheyAreAskedFor() throws Exception {
    String drawing = "draw - --grain operations --tau 2 --view unfolded -o figure.svg";
    Shell shell = Shell.in(folder).with("h(0) = 1\nh(t) = tanh(2 * h(t-1))\n");
    assertThat(shell.line(drawing)).isEqualTo(SILENT);
    assertThat(bars("copy-h.0-2")).isEmpty();
    assertThat(shell.line(drawing + " --values")).isEqualTo(SILENT);
    assertThat(bars("copy-h.0-1")).containsExactly(4.5);
    assertThat(bars("copy-h.0-2")).hasSize(1);
    assertThat(bars("copy-h.0-2").getFirst()).isCloseTo(4.5 * Math.tanh(2), within(1e-3));
  }

  /** The heights of the bars in a group, without the grounds of their cells. */
  private List<Double> bars(String id) throws Exception {
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("figure.svg").toFile())
            .getElementsByTagName("rect");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(it -> ((Element) it.getParentNode()).getAttribute("id").equals(id))
        .map(it -> Double.valueOf(it.getAttribute("height")))
        .filter(height -> height < 9)
        .toList();
  }

  @Test
  void theThemeIsThatOfTheOption() throws Exception {
    svg("rnn");
    assertThat(folder.resolve("figure.svg")).content().containsIgnoringCase("#fbfbf8");
    svg("rnn --theme dark");
    assertThat(folder.resolve("figure.svg")).content().containsIgnoringCase("#14171f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"variables", "operations"})
  void aSystemWithoutAnIndexIsDrawn(String grain) {
    String text = "param W : 2 x 2 = identity\nC = W W\n";
    assertThat(
            Shell.in(folder).with(text).unfold("draw", "-", "--grain", grain, "-o", "figure.svg"))
        .isEqualTo(SILENT);
    assertThat(folder.resolve("figure.svg")).isNotEmptyFile();
  }

  @Test
  void anSvgIsScaledWithoutChangingWhatItHolds() throws Exception {
    Element plain = svg("rnn --view circuit");
    Element twice = svg("rnn --view circuit --scale 2");
    assertThat(width(twice)).isCloseTo(2 * width(plain), within(0.02));
    assertThat(twice.getAttribute("viewBox")).isEqualTo(plain.getAttribute("viewBox"));
  }

  @Test
  void aPngHasScaleTimesThePixels() throws Exception {
    double width = width(svg("rnn --view circuit"));
    assertThat(Shell.in(folder).line("draw rnn --view circuit --scale 2 -o figure.png"))
        .isEqualTo(SILENT);
    BufferedImage image = ImageIO.read(folder.resolve("figure.png").toFile());
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(2 * width));
  }

  @Test
  void severalFilesAreDrawnInOneCall() throws Exception {
    assertThat(Shell.in(folder).line("draw rnn -o a.svg -o b.png --size 400x300"))
        .isEqualTo(SILENT);
    assertThat(folder.resolve("a.svg")).content().contains("width=\"400\" height=\"300\"");
    BufferedImage image = ImageIO.read(folder.resolve("b.png").toFile());
    assertThat(image.getWidth()).isEqualTo(400);
    assertThat(image.getHeight()).isEqualTo(300);
  }

  @Test
  void aFileThatCannotBeWrittenKeepsNoOtherFromIt() {
    Shell.Ran ran =
        Shell.in(folder).line("draw rnn -o missing/a.svg -o b.svg -o missing/c.svg -o d.svg");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().lines())
        .satisfiesExactly(
            first -> assertThat(first).contains("a.svg cannot be written"),
            second -> assertThat(second).contains("c.svg cannot be written"));
    assertThat(folder.resolve("b.svg")).isNotEmptyFile();
    assertThat(folder.resolve("d.svg")).isNotEmptyFile();
  }

  @Test
  void aDashIsStandardOutput() throws Exception {
    svg("rnn");
    Shell.Ran ran = Shell.in(folder).line("draw rnn -o -");
    assertThat(ran).isEqualTo(new Shell.Ran(0, Files.readString(folder.resolve("figure.svg")), ""));
    assertThat(Shell.in(folder).line("draw rnn -o -.png").out()).contains("PNG", "IHDR");
    assertThat(folder)
        .isDirectoryContaining("glob:**/figure.svg")
        .isDirectoryNotContaining("glob:**/-*");
  }

  @Test
  void whatCannotGoToStandardOutputIsSaid() {
    assertThat(Shell.in(folder).line("draw rnn -o -.png --scale 1e6").err())
        .startsWith("unfold: a picture of ");
  }

  @Test
  void aTransparentPngHasNoGround() throws Exception {
    assertThat(Shell.in(folder).line("draw rnn --transparent -o a.png")).isEqualTo(SILENT);
    assertThat(ImageIO.read(folder.resolve("a.png").toFile()).getRGB(1, 1)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--values elman, BARS",
    "elman --values, BARS",
    "--values numbers elman, NUMBERS",
    "elman --values=numbers, NUMBERS",
    "elman --values off, OFF"
  })
  void valuesHaveAFormThatMayBeLeftOut(String typed, ValueDisplay form) throws IOException {
    List<String> words = new ArrayList<>(List.of("draw"));
    words.addAll(List.of(typed.split(" ")));
    words.addAll(List.of("-o", "figure.svg"));
    assertThat(Shell.in(folder).unfold(words.toArray(String[]::new)).status()).isZero();
    assertThat(ProvenanceReader.read(folder.resolve("figure.svg")).success().orElseThrow().values())
        .isEqualTo(form);
  }

  @Test
  void aFormThatIsNoneIsAMistake() {
    var ran = Shell.in(folder).unfold("draw", "elman", "--values=digits", "-o", "figure.svg");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("--values: digits is none of bars, numbers, off");
  }

  @Test
  void valuesAreDrawnWhereThereAreAny() throws Exception {
    long bare = svg("dynamical").getElementsByTagName("rect").getLength();
    assertThat(svg("dynamical --values").getElementsByTagName("rect").getLength())
        .isGreaterThan((int) bare + 7);
    assertThat(Shell.in(folder).line("draw abstract --values -o figure.svg").err())
        .endsWith("unfold: abstract has no values to compute" + System.lineSeparator());
  }

  @ParameterizedTest
  @CsvSource({"2, --quiet, false", "2, --values, false", "3, --quiet, true", "3, --values, true"})
  void whatIsReadBeyondTheAxisIsAssumedOnlyWhereTheDataEnd(int end, String options, boolean assumed)
      throws Exception {
    Files.writeString(
        folder.resolve("beyond.rec"),
        "over t = 1..%d\ninput x(t) = [5, 6, 7]\ny(t) = x(t) + x(t+1)\n".formatted(end));
    svg("beyond.rec " + options);
    String drawn = Files.readString(folder.resolve("figure.svg"));
    assertThat(drawn).contains("x(%d)".formatted(end + 1));
    assertThat(drawn.contains("stroke-dasharray")).isEqualTo(assumed);
  }

  @Test
  void theFirstValueThatIsNotFiniteIsNoted() {
    String squaring = "over t = 1..20\ns(0) = 2\ns(t) = s(t-1) ^ 2\n";
    Shell.Ran ran =
        Shell.in(folder).with(squaring).unfold("draw", "-", "--values", "-o", "figure.svg");
    assertThat(ran.status()).isZero();
    assertThat(ran.err())
        .isEqualToNormalizingNewlines(
            "unfold: note: s(10) is infinite, the first value that is not finite\n");
  }

  @ParameterizedTest
  @CsvSource({"--quiet, 9", "--moment 7.5, 7.5"})
  void aFigureOfTheBookRemembersTheMomentOfTheRun(String options, double moment) throws Exception {
    svg("elman --tau 9 --index book --values " + options);
    Provenance made = ProvenanceReader.read(folder.resolve("figure.svg")).success().orElseThrow();
    assertThat(made.moment()).isEqualTo(moment);
    assertThat(made.extents()).isEqualTo(Map.of("t", 9));
    assertThat(made.values()).isEqualTo(ValueDisplay.OFF);
  }

  private static final String RAGGED =
      """
      alphabet A = chars("abc")
      input x(t) : A = onehot("abcab", "ab")
      h(0) = 0
      h(t) = h(t-1) + sum(x(t))
      """;

  @Test
  void theChosenSequenceOfAMinibatchIsDrawnAndRemembered() throws Exception {
    Files.writeString(folder.resolve("ragged.rec"), RAGGED);
    assertThat(svg("ragged.rec").getTextContent()).contains("h(2)", "h(5)");
    assertThat(svg("ragged.rec --member 2").getTextContent())
        .contains("h(2)")
        .doesNotContain("h(3)");
    Provenance made = ProvenanceReader.read(folder.resolve("figure.svg")).success().orElseThrow();
    assertThat(made.member()).isEqualTo(1);
    assertThat(made.extents()).isEmpty();
    Files.move(folder.resolve("figure.svg"), folder.resolve("again.svg"));
    assertThat(svg("again.svg").getTextContent()).contains("h(2)").doesNotContain("h(3)");
  }

  @Test
  void aDocumentOnASequenceThatIsNoLongerGivenIsThatOfTheLast() throws Exception {
    Files.writeString(
        folder.resolve("far.unfold"),
        """
        {"unfold": 1, "moment": 0, "document": {"text": "%s", "settings": {}, "extents": {},
         "seed": 1, "member": 2147483647, "grain": "variables", "values": true}}
        """
            .formatted(RAGGED.replace("\"", "\\\"").replace("\n", "\\n")));
    assertThat(svg("far.unfold").getTextContent()).contains("h(2)").doesNotContain("h(3)");
    Shell shell = Shell.in(folder);
    assertThat(shell.line("draw far.unfold --values -o figure.svg").status()).isZero();
    assertThat(shell.line("show far.unfold").out()).contains("in member 2");
    assertThat(shell.line("draw far.unfold --member 3 -o figure.svg").err())
        .contains("there is no member 3: the data give 2 sequences");
  }

  @ParameterizedTest
  @CsvSource({"ragged.rec, 3, 2 sequences", "elman, 2, 1 sequence"})
  void aSequencePastTheLastSaysHowManyThereAre(String name, String member, String words)
      throws IOException {
    Files.writeString(folder.resolve("ragged.rec"), RAGGED);
    Shell.Ran ran = Shell.in(folder).unfold("draw", name, "--member", member, "-o", "figure.svg");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualToNormalizingNewlines(
            "unfold: there is no member " + member + ": the data give " + words + "\n");
    assertThat(Shell.in(folder).line("draw elman --member 1 -o figure.svg").status()).isZero();
  }

  @Test
  void atTheStartNothingIsComputedYet() throws Exception {
    assertThat(svg("dynamical --moment 0").getElementsByTagName("svg").getLength()).isZero();
    String start = Files.readString(folder.resolve("figure.svg"));
    svg("dynamical");
    assertThat(start).contains("stroke-dasharray");
    assertThat(folder.resolve("figure.svg")).content().doesNotContain("stroke-dasharray");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          elman                               | 2 | --output needs FILE
          elman -o                            | 2 | --output needs FILE
          elman -o figure                     | 2 | --output: figure ends in none of .png, .svg, .pdf, .tex, .gif
          elman -o figure.bmp                 | 2 | --output: figure.bmp ends in none of .png, .svg, .pdf, .tex, .gif
          elman -o a.svg --view left          | 2 | --view: left is none of circuit, unfolded, both
          elman -o a.svg --grain fine         | 2 | --grain: fine is none of variables, operations
          elman -o a.svg --theme pink         | 2 | --theme: pink is none of light, dark, print, contrast
          elman -o a.svg --moment end         | 2 | --moment: end is no number from 0
          elman -o a.svg --moment -1          | 2 | --moment: -1 is no number from 0
          elman -o a.svg --moment NaN         | 2 | --moment: NaN is no number from 0
          elman -o a.svg --scale 0            | 2 | --scale: 0 is no number from 0.05
          elman -o a.svg --scale 1e-300       | 2 | --scale: 1e-300 is no number from 0.05
          elman -o a.svg --size 0x5           | 2 | --size: 0x5 is no size such as 1920x1080
          elman -o a.svg --size 9999999x5     | 2 | --size: 9999999x5 is no size such as 1920x1080
          elman -o a.svg --size 5x5 --scale 2 | 2 | --scale and --size are two ways to say one
          elman -o a.svg --fps 0              | 2 | --fps: 0 is no number above 0 and up to 50
          elman -o a.svg -o b.bmp             | 2 | --output: b.bmp ends in none of .png, .svg, .pdf, .tex, .gif
          elman -o a.gif --index book         | 1 | a.gif cannot be written: steps as in the book stand
          elman -o a.html --index book        | 1 | a.html cannot be written: steps as in the book stand
          abstract --tau 300 -o a.gif         | 1 | a.gif cannot be written: the film would be 12 min 0 s
          elman -o a.svg --index letters      | 2 | --index: letters is none of numbers, book
          elman -o a.svg --show 3..1          | 2 | --show: 3..1 ends before it begins
          elman -o a.svg --show 1..3,7..9     | 1 | step 9 of --show is past the end, which is 5: choose
          elman -o a.svg --tau 8 --show 9     | 1 | step 9 of --show is past the end, which is 8: choose
          elman -o a.svg --show 2 --index book | 2 | --show is for steps by their numbers, and --index book
          elman -o a.dot --show 1..2          | 1 | a.dot cannot be written: a graph has all its steps
          elman -o a.graphml --show 1..2      | 1 | a.graphml cannot be written: a graph has all its steps
          elman -o a.svg --show some          | 2 | --show: some is no range of steps such as 1..3
          elman -o a.png --size 90000x90000   | 1 | a.png cannot be written: a picture of 90000 x
          elman -o a.svg --moment 5.5         | 1 | moment 5.5 is past the end, which is 5
          elman -o a.svg --index book --moment 5.5 | 1 | moment 5.5 is past the end, which is 5
          elman -o a.png --scale 1e6          | 1 | a.png cannot be written: a picture of
          elman -o a.svg -o a.svg             | 2 | --output: a.svg is given twice
          elman -o a.svg -o ./a.svg           | 2 | --output: ./a.svg is given twice
          elman -o a.svg -o b/../a.svg        | 2 | --output: b/../a.svg is given twice
          elman -o - -o -.png                 | 2 | --output: standard output is given twice
          elman -o missing/a.svg              | 1 | missing/a.svg cannot be written: there is no folder
          """)
  void whatCannotBeDrawnIsSaidAndLeavesNoFile(String arguments, int status, String words)
      throws IOException {
    Shell.Ran ran = Shell.in(folder).line("draw " + arguments);
    assertThat(ran.err().replace(folder + "/", "")).startsWith("unfold: " + words);
    assertThat(ran.status()).isEqualTo(status);
    assertThat(folder).isEmptyDirectory();
  }

  /** x, h and o at each step, and h(0): refused before a file is begun, unless most is elided. */
  @Test
  void aRowThatIsTooLongIsRefusedAtOnce() {
    Shell shell = Shell.in(folder);
    Shell.Ran ran = shell.line("draw elman --tau 1000000000 -o row.svg");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .endsWithIgnoringCase(
            "3000000001 nodes are too many for one drawing: 5000000 are the most; "
                + "show fewer steps, such as 1..3, or choose a smaller tau%n".formatted());
    assertThat(folder.resolve("row.svg")).doesNotExist();
    assertThat(shell.line("draw elman --tau 1000000000 --show 1..3 -o row.svg").status()).isZero();
    assertThat(folder.resolve("row.svg")).exists();
  }

  /** A grid of 501 x 500 places is more than anybody looks at: refused before a file is begun. */
  @ParameterizedTest
  @ValueSource(strings = {"svg", "html", "png", "gif"})
  void aPlaneThatIsTooLargeIsRefusedAtOnce(String ending) throws IOException {
    Files.writeString(
        folder.resolve("grid.rec"),
        "over i = 1..501, j = 1..500\nh(i, j) = h(i-1, j) + h(i, j-1) + 1\n");
    Shell.Ran ran = Shell.in(folder).line("draw grid.rec -o grid." + ending);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("250500 nodes are too many for one drawing");
    assertThat(folder.resolve("grid." + ending)).doesNotExist();
  }
}
