package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.equation.print.DiagnosticText;
import unfold.export.FigureFormat;
import unfold.export.sheet.AtomicFile;
import unfold.export.table.JsonTrace;
import unfold.figure.scene.Scene;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.ExportChoice;
import unfold.session.ExportRequests;
import unfold.session.KnownValues;
import unfold.session.Origin;
import unfold.session.Outcome;
import unfold.session.Outcome.Unfolded;
import unfold.session.Pipeline;
import unfold.trace.ProgressMonitor;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.program.Arithmetic;

/**
 * A text is the same in the window and on the command line: what is said of it, drawn, computed.
 */
@Tag("figures")
class TwoEntrancesTest {
  private static final String SAVED = "mine.rec";

  private static final CompletableFuture<Arithmetic> ARITHMETIC =
      CompletableFuture.completedFuture(new Nd4jArithmetic());

  @TempDir Path folder;

  static List<Entry> gallery() {
    return Gallery.entries();
  }

  static List<Path> systems() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/systems"))) {
      return files.filter(it -> it.toString().endsWith(".rec")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void aSystemOfTheGalleryIsTheSameByItsNameAndAsATextSavedBesideNothing(Entry entry)
      throws IOException {
    Document shipped = Document.of(entry.text(), new Origin.Shipped(entry.name()));
    Document saved = shipped.savedTo(new Origin.Saved(saved(entry.text())));
    Unfolded window = window(shipped);
    assertThat(window(saved).diagnostics()).isEqualTo(window.diagnostics());
    assertCommandsSay(window, entry.name());
    assertCommandsSay(window, SAVED);
    assertCommandsMake(window, SAVED);
  }

  @ParameterizedTest
  @MethodSource("systems")
  void aTextSavedBesideNothingIsTheSame(Path system) throws IOException {
    String text = Files.readString(system);
    Unfolded window = window(Document.of(text, new Origin.Saved(saved(text))));
    assertCommandsSay(window, SAVED);
    assertCommandsMake(window, SAVED);
  }

  private Path saved(String text) throws IOException {
    return Files.writeString(folder.resolve(SAVED), text);
  }

  private void assertCommandsSay(Unfolded window, String argument) {
    assertThat(Shell.in(folder).unfold("check", argument).err())
        .isEqualTo(printed(window, argument));
  }

  private void assertCommandsMake(Unfolded window, String argument) throws IOException {
    Shell.Ran simulated = Shell.in(folder).unfold("simulate", argument, "-o", "values.json");
    List<String> values = new ArrayList<>();
    switch (window.values()) {
      case KnownValues.Recorded recorded -> {
        assertThat(file("values.json")).isEqualTo(bytes(json(recorded, window)));
        values.add("--values");
      }
      case KnownValues.Absent _, KnownValues.Awaited _ ->
          assertThat(simulated.err()).contains(argument + " has no values to compute");
    }
    for (Grain grain : Grain.values()) {
      List<String> draw = new ArrayList<>(List.of("draw", argument, "-o", "figure.svg"));
      draw.addAll(List.of("--grain", grain.name().toLowerCase(Locale.ROOT)));
      draw.addAll(values);
      assertThat(Shell.in(folder).unfold(draw.toArray(String[]::new)).status()).isZero();
      assertThat(file("figure.svg")).isEqualTo(bytes(svg(window, grain)));
    }
  }

  private static AtomicFile.Content json(KnownValues.Recorded recorded, Unfolded window) {
    return JsonTrace.of(recorded.traces(), window.picture().system().title());
  }

  /** As the window exports it, of the whole run. */
  private static AtomicFile.Content svg(Unfolded window, Grain grain) {
    ExportChoice choice = ExportChoice.USUAL.withGrain(grain);
    Scene scene = ExportRequests.scene(window, choice).success().orElseThrow();
    Moment complete = new Moment(scene.ticks());
    return FigureFormat.SVG.content(
        ExportRequests.request(window, scene, choice, complete), ProgressMonitor.NONE);
  }

  private static Unfolded window(Document document) {
    List<Outcome> outcomes = new ArrayList<>();
    Pipeline pipeline = new Pipeline(ARITHMETIC, Runnable::run, Runnable::run);
    pipeline.onOutcome(outcomes::add);
    pipeline.open(document);
    return (Unfolded) outcomes.getLast();
  }

  private static String printed(Outcome outcome, String label) {
    DiagnosticText text = new DiagnosticText(label, outcome.document().text());
    StringBuilder all = new StringBuilder();
    outcome.diagnostics().forEach(it -> all.append(text.of(it)).append(System.lineSeparator()));
    return all.toString();
  }

  private byte[] file(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  private static byte[] bytes(AtomicFile.Content content) throws IOException {
    var out = new ByteArrayOutputStream();
    content.write(out);
    return out.toByteArray();
  }
}
