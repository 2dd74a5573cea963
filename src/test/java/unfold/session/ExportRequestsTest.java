package unfold.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.chain.Chain;
import unfold.circuit.Grain;
import unfold.export.FigureFormat;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.Sheet;
import unfold.figure.scene.Scene;
import unfold.figure.scene.ValueDisplay;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.Outcome.Unfolded;
import unfold.trace.ProgressMonitor;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.program.Arithmetic;

class ExportRequestsTest {
  private static final Path FIGURE = Path.of("figure.svg");

  static Stream<Entry> entries() {
    return Gallery.entries().stream();
  }

  private static Unfolded unfolded(Document document) {
    return (Unfolded) Outcome.of(document, new Chain(document.input()));
  }

  private static Unfolded elman() {
    String text = Gallery.named("elman").orElseThrow().text();
    return unfolded(Document.of(text, new Origin.Shipped("elman")).withExtents(Map.of("t", 4)));
  }

  private static ExportRequest request(Unfolded open, ExportChoice choice, double shown) {
    Scene scene = ExportRequests.scene(open, choice).success().orElseThrow();
    return ExportRequests.request(open, scene, choice, new Moment(shown));
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("entries")
  void whatWasTakenAwayOpensAsTheSameRun(Entry entry) {
    Unfolded open =
        unfolded(Document.of(entry.text(), new Origin.Shipped(entry.name())).withSeed(3));
    ExportRequest taken = request(open, ExportChoice.USUAL, 1);
    Document again = Document.of(taken.provenance(), FIGURE);
    assertThat(again.text()).isEqualTo(entry.text());
    assertThat(again.seed()).isEqualTo(3);
    Unfolded opened = unfolded(again);
    assertThat(opened.picture().unfolding().extents().ranges())
        .isEqualTo(open.picture().unfolding().extents().ranges());
    assertThat(opened.document().origin().title()).isEqualTo("figure");
  }

  @Test
  void theFigureHasItsOwnGrainAndTheWindowKeepsItsOwn() {
    Unfolded open = elman();
    ExportRequest taken = request(open, ExportChoice.USUAL.withGrain(Grain.OPERATIONS), 1);
    assertThat(taken.scene().unfolding().circuit().grain()).isEqualTo(Grain.OPERATIONS);
    assertThat(taken.provenance().grain()).isEqualTo(Grain.OPERATIONS);
    assertThat(open.picture().circuit().grain()).isEqualTo(Grain.VARIABLES);
  }

  @Test
  void theStepsOfTheBookAreDrawnAndTheRunAndItsMomentAreRemembered() {
    Unfolded open = computed(elman().document().withExtents(Map.of("t", 9)));
    ExportRequest taken =
        request(open, ExportChoice.USUAL.withFigure(it -> it.withIndex(IndexMode.BOOK)), 7.5);
    assertThat(taken.scene().options().index()).isEqualTo(IndexMode.BOOK);
    assertThat(taken.scene().ticks()).isLessThan(7);
    assertThat(taken.provenance().extents()).isEqualTo(Map.of("t", 9));
    assertThat(taken.provenance().moment()).isEqualTo(7.5);
  }

  @Test
  void valuesAreRememberedWhereTheFigureShowsThem() {
    Unfolded open = computed(elman().document());
    assertThat(request(open, ExportChoice.USUAL, 1).provenance().values())
        .isEqualTo(ValueDisplay.BARS);
    assertThat(
            request(open, ExportChoice.USUAL.withFigure(it -> it.withValues(ValueDisplay.OFF)), 1)
                .provenance()
                .values())
        .isEqualTo(ValueDisplay.OFF);
    assertThat(
            request(open, ExportChoice.USUAL.withFigure(it -> it.withIndex(IndexMode.BOOK)), 1)
                .provenance()
                .values())
        .isEqualTo(ValueDisplay.OFF);
  }

  @Test
  void aGraphCallsStepsAsTheFigureDoesAndThoseOfTheBookHaveNoValues() throws IOException {
    Unfolded open = computed(elman().document());
    assertThat(dot(open, ExportChoice.USUAL)).contains("label=\"h(1)\"", " value=");
    assertThat(dot(open, ExportChoice.USUAL.withFigure(it -> it.withIndex(IndexMode.BOOK))))
        .contains("label=\"h(t-1)\"", "label=\"h(t)\"", "label=\"h(t+1)\"")
        .doesNotContain("label=\"h(1)\"", " value=");
  }

  private static Unfolded computed(Document document) {
    List<Outcome> outcomes = new ArrayList<>();
    Arithmetic arithmetic = new Nd4jArithmetic();
    Pipeline pipeline =
        new Pipeline(CompletableFuture.completedFuture(arithmetic), Runnable::run, Runnable::run);
    pipeline.onOutcome(outcomes::add);
    pipeline.open(document);
    return (Unfolded) outcomes.getLast();
  }

  private static String dot(Unfolded open, ExportChoice choice) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureFormat.DOT.content(request(open, choice, 1), ProgressMonitor.NONE).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void stepsThatAreLeftOutMakeTheFigureNarrower() {
    ShownSteps ends = StepWords.read("1, 4").success().orElseThrow();
    double whole = request(elman(), ExportChoice.USUAL, 1).sheet().box().width();
    ExportRequest taken =
        request(elman(), ExportChoice.USUAL.withFigure(it -> it.withShown(ends)), 1);
    assertThat(taken.sheet().box().width()).isLessThan(whole);
  }

  @Test
  void theMomentIsTheOneOnScreenUnlessANumberIsChosenAndEndsWithTheRun() {
    Unfolded open = elman();
    assertThat(request(open, ExportChoice.USUAL, 2.5).moment()).isEqualTo(new Moment(2.5));
    ExportChoice late = ExportChoice.USUAL.withMoment(Optional.of(new Moment(9)));
    assertThat(request(open, late, 2.5).moment()).isEqualTo(new Moment(4));
  }

  /** Each is refused by what asks in advance, and by the writing itself in the same words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PNG     | 1       | 100 | pixels is too large for PNG, as no more than 100 million",
        "GIF     | 1       | 300 | is too large for GIF, as it counts no more than 65535 on a side",
        "PDF     | 200     | 1   | points is too large for PDF, as its readers open no side",
        "TIKZ    | 200     | 1   | points is too large for TikZ, as TeX measures no side",
        "GIF     | 300     | 1   | 12 min 0 s long, and 10 min 0 s is the most: choose a",
        "HTML    | 300     | 1   | 12 min 0 s long, and 10 min 0 s is the most: choose a",
        "DOT     | 1000001 | 1   | are the most; choose a smaller tau, or the circuit alone",
        "GRAPHML | 1000001 | 1   | are the most; choose a smaller tau, or the circuit alone"
      })
  void whatAFormatCannotHoldIsKnownBeforeItIsWritten(
      FigureFormat format, int tau, double scale, String words) {
    ExportRequest large =
        request(
            unfolded(elman().document().withExtents(Map.of("t", tau))),
            ExportChoice.USUAL.withPage(it -> it.withSize(new PageSize.Scaled(scale))),
            1);
    String refusal = format.refusal(large).orElseThrow();
    assertThat(refusal).contains(words);
    assertThatIOException()
        .isThrownBy(() ->
            format.content(large, ProgressMonitor.NONE).write(OutputStream.nullOutputStream()))
        .withMessage(refusal);
    assertThat(FigureFormat.SVG.refusal(large)).isEmpty();
  }

  @Test
  void aFilmOfTheBooksStepsIsRefusedAndAPictureOfThemIsNot() {
    ExportRequest book =
        request(elman(), ExportChoice.USUAL.withFigure(it -> it.withIndex(IndexMode.BOOK)), 1);
    Map<FigureFormat, String> refusals = new EnumMap<>(FigureFormat.class);
    for (FigureFormat format : FigureFormat.values()) {
      format.refusal(book).ifPresent(it -> refusals.put(format, it));
    }
    assertThat(refusals)
        .containsOnlyKeys(FigureFormat.GIF, FigureFormat.HTML)
        .containsValue("steps as in the book stand still: choose their numbers for a film");
  }

  @Test
  void fewerStepsShownMendAPageThatIsTooLarge() {
    Unfolded open = unfolded(elman().document().withExtents(Map.of("t", 200)));
    ShownSteps ends = StepWords.read("1..3, 200").success().orElseThrow();
    assertThat(FigureFormat.PDF.refusal(request(open, ExportChoice.USUAL, 1))).isPresent();
    assertThat(
            FigureFormat.PDF.refusal(
                request(open, ExportChoice.USUAL.withFigure(it -> it.withShown(ends)), 1)))
        .isEmpty();
  }

  @Test
  void aSizeSaidTheOtherWayIsWithinItsLimits() {
    assertThat(ExportLimits.scale(sheet(new PageSize.Exact(20, 20))))
        .isEqualTo(new PageSize.Scaled(0.05));
    assertThat(ExportLimits.scale(sheet(new PageSize.Scaled(1.234))))
        .isEqualTo(new PageSize.Scaled(1.23));
    assertThat(ExportLimits.pixels(sheet(new PageSize.Exact(640, 480))))
        .isEqualTo(new PageSize.Exact(640, 480));
    assertThat(ExportLimits.pixels(sheet(new PageSize.Scaled(5000))))
        .isEqualTo(new PageSize.Exact(30_000, 30_000));
  }

  private static Sheet sheet(PageSize size) {
    return request(elman(), ExportChoice.USUAL.withPage(it -> it.withSize(size)), 1).sheet();
  }

  @Test
  void aStoppedWritingLeavesTheFolderAsItWas(@TempDir Path folder) {
    ExecutorProgress watch = new ExecutorProgress(Runnable::run, _ -> {});
    watch.stop();
    ExportRequest taken = request(elman(), ExportChoice.USUAL, 1);
    for (FigureFormat format : List.of(FigureFormat.SVG, FigureFormat.PNG)) {
      Result<Path> written =
          FigureWriting.write(folder.resolve("a" + format.ending()), format, taken, watch);
      assertThat(written.failure().orElseThrow()).endsWith("stopped");
      assertThat(folder).isEmptyDirectory();
    }
  }
}
