package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.app.Shell;
import unfold.gallery.Gallery;

class SimulateCommandTest {
  private static final Shell.Ran SILENT = new Shell.Ran(0, "", "");

  @TempDir Path folder;

  private JsonNode values(String arguments) throws IOException {
    assertThat(Shell.in(folder).line("simulate " + arguments + " -o trace.json")).isEqualTo(SILENT);
    return new ObjectMapper()
        .readTree(folder.resolve("trace.json").toFile())
        .at("/members/0/values");
  }

  @Test
  void whatHasNoDataIsNamedWhereItStands() {
    String text = "input z(t)\nparam W : 2\nh(t) = W * z(t)\n";
    assertThat(Shell.in(folder).with(text).unfold("simulate", "-").err().lines())
        .containsExactly(
            "standard input:1:1: note: `z` has no values until it is given data or a law",
            "  input z(t)",
            "  ^^^^^^^^^^",
            "standard input:2:1: note: `W` has no values until it is given data or a law",
            "  param W : 2",
            "  ^^^^^^^^^^^",
            "unfold: standard input has no values to compute");
  }

  @Test
  void theSunspotsAreSmoothedAsByHand() throws IOException {
    JsonNode s = values("driven").get("s");
    assertThat(s.get("first").get(0).asInt()).isZero();
    assertThat(s.get("data")).hasSize(290);
    assertThat(s.get("data").get(289).asDouble()).isCloseTo(smoothed(0.3), within(1e-12));
  }

  /** s ← (1 − α) s + α x over the shipped numbers, starting from the first of them. */
  private static double smoothed(double alpha) {
    byte[] csv = Gallery.data().read("sunspots.csv").success().orElseThrow();
    List<Double> x =
        new String(csv, StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> Double.valueOf(line.split(",")[1]))
            .toList();
    assertThat(x).hasSize(289);
    double s = x.getFirst();
    for (double value : x) {
      s = (1 - alpha) * s + alpha * value;
    }
    return s;
  }

  static Stream<String> computable() {
    return Gallery.names().stream().filter(name -> !name.equals("abstract"));
  }

  @ParameterizedTest
  @MethodSource("computable")
  void everySystemOfTheGalleryStaysFinite(String name) {
    Shell.Ran ran = Shell.in(folder).unfold("simulate", name);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).containsPattern("(?m)^( *[12])? *4 .*\\d$");
  }

  @Test
  void whatIsSetOnTheCommandLineIsComputedWith() throws IOException {
    JsonNode s = values("driven --set alpha=0.05").get("s");
    assertThat(s.get("data").get(289).asDouble()).isCloseTo(smoothed(0.05), within(1e-12));
    JsonNode map = values("dynamical --set theta=2 --tau 2").get("s");
    assertThat(map.get("data").get(1).asDouble()).isCloseTo(2 * 0.2 * 0.8, within(1e-15));
  }

  @Test
  void withoutAFileATableIsPrintedWithoutTheParameters() {
    assertThat(Shell.in(folder).line("simulate dynamical --tau 3"))
        .isEqualTo(
            new Shell.Ran(
                0,
                """
                t             s
                1           0.2
                2         0.592
                3      0.893683
                """,
                ""));
  }

  @Test
  void theSeedAloneDecidesTheDraws() throws IOException {
    JsonNode first = values("elman --seed 7").get("h");
    assertThat(values("elman --seed 7").get("h")).isEqualTo(first);
    assertThat(values("elman --seed 8").get("h")).isNotEqualTo(first);
    assertThat(values("elman --seed 7 --tau 3").get("h").get("data").get(3))
        .isEqualTo(first.get("data").get(3));
  }

  @Test
  void singlePrecisionStaysNearDouble() throws IOException {
    double exact = values("elman").at("/o/data/4/0").asDouble();
    double rough = values("elman --type float32").at("/o/data/4/0").asDouble();
    assertThat(rough).isNotEqualTo(exact).isCloseTo(exact, within(1e-5));
    assertThat((double) (float) rough).isEqualTo(rough);
  }

  @Test
  void aCsvHasALineAStepAndAFolderATableForEachSetOfAxes() throws IOException {
    Shell.Ran ran = Shell.in(folder).line("simulate elman --tau 2 -o trace.csv");
    assertThat(ran.err()).startsWith("unfold: note: what has no index is left out");
    List<String> lines = Files.readAllLines(folder.resolve("trace.csv"));
    assertThat(lines).hasSize(4).first().asString().startsWith("t,x[1],x[2],x[3],h[1]");
    assertThat(Shell.in(folder).line("simulate elman --tau 2 -o all/")).isEqualTo(SILENT);
    assertThat(folder.resolve("all/t.csv")).hasSameTextualContentAs(folder.resolve("trace.csv"));
    assertThat(Files.readAllLines(folder.resolve("all/once.csv"))).hasSize(2);
  }

  @Test
  void anNpzHoldsAnArrayANameAndTheBoundaryApart() throws IOException {
    assertThat(Shell.in(folder).line("simulate elman -o trace.npz")).isEqualTo(SILENT);
    try (ZipFile zip = new ZipFile(folder.resolve("trace.npz").toFile())) {
      assertThat(zip.stream().map(it -> it.getName()))
          .containsExactly(
              "x.npy", "W.npy", "U.npy", "b.npy", "V.npy", "h.npy", "h@0.npy", "o.npy");
    }
  }

  @Test
  void valuesThatExplodeAreNotedAndRecorded() {
    Shell.Ran ran =
        Shell.in(folder)
            .with("over t = 1..12\ns(0) = 2\ns(t) = s(t-1) ^ 2\n")
            .unfold("simulate", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.err())
        .isEqualToNormalizingNewlines(
            "unfold: note: s(10) is infinite, the first value that is not finite\n");
    assertThat(ran.out()).endsWith("12      Infinity\n");
  }

  @Test
  void allThatIsNotFiniteIsNamedUpToALimit() {
    String text =
        """
        over t = 1..3
        x(0) = 1
        x(t) = x(t-1) / 0
        p(t) : 2 = pick([x(t) - x(t); 1])
        m = max_t(x(t))
        """;
    assertThat(Shell.in(folder).with(text).unfold("simulate", "-").err())
        .endsWithIgnoringCase(
            "unfold: note: x(1) is infinite, the first value that is not finite; "
                + "then p(1) is NaN, m is infinite%n".formatted());
    String nine = "a%d(t) = a%d(t) / 0%n";
    StringBuilder many = new StringBuilder("over t = 1..2%na0(t) = t%n".formatted());
    IntStream.rangeClosed(1, 12).forEach(n -> many.append(nine.formatted(n, n - 1)));
    assertThat(Shell.in(folder).with(many.toString()).unfold("simulate", "-").err())
        .contains("a1(1) is infinite, the first", "; then a2(1) is", "a8(1) is infinite and 4 more")
        .doesNotContain("a9(1)");
  }

  @Test
  void theMemberThatExplodesIsNamed() {
    String text =
        """
        alphabet A = chars("ab")
        input x(t) : A = onehot("ab", "aabb", "aab")
        s(0) = 1e100
        s(t) = s(t-1) ^ 2 * sum(x(t))
        """;
    Shell.Ran ran = Shell.in(folder).with(text).unfold("simulate", "-");
    assertThat(ran.err())
        .isEqualToNormalizingNewlines(
            "unfold: note: member 1: s(2) is infinite, the first value that is not finite; "
                + "2 more have such values too\n");
    assertThat(ran.out())
        .startsWith("member  t ")
        .endsWith("     3  3             0             1      Infinity\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          abstract                         | 1 | abstract:3:8: note:
          driven --tau 290                 | 1 | driven:4:18: t = 290 is past the end of x, which has 289 steps
          elman --limit 1kB --tau 100      | 1 | elman:10:1: recording every step takes
          elman -o trace                   | 2 | unfold: --output: trace ends in none of .json, .npz, .csv, /
          elman -o no/trace.json           | 1 | unfold: no/trace.json cannot be written: there is no folder no
          """)
  void whatCannotBeComputedIsSaidAndLeavesNoFile(String arguments, int status, String words) {
    Shell.Ran ran = Shell.in(folder).line("simulate " + arguments);
    assertThat(ran.err().replace(folder + "/", "")).startsWith(words);
    assertThat(ran.status()).isEqualTo(status);
    assertThat(ran.out()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anEmptyTextHasNothingToCompute() {
    assertThat(Shell.in(folder).with("# nothing\n").unfold("simulate", "-"))
        .isEqualTo(
            new Shell.Ran(
                1,
                "",
                "standard input: there is no equation yet, such as `s(t) = f(s(t-1); theta)`"
                    + System.lineSeparator()));
  }
}
