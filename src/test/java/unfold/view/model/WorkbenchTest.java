package unfold.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.Outcome;
import unfold.session.Pipeline;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.view.Around;
import unfold.view.inspector.Inspection;
import unfold.view.inspector.InspectorContent;

class WorkbenchTest {
  private static final String TEXT = "s(0) = 1\ns(t) = 2 * s(t-1)\n";
  private static final String MISTAKEN = "s(0) = 1\ns(t) = 2 * tahn(s(t-1))\n";

  private long clock;
  private Workbench workbench;

  @BeforeEach
  void open() {
    Document first = Document.of(TEXT, new Origin.Shipped("doubling"));
    workbench = new Workbench(Around.pipeline(), first, () -> clock);
  }

  private void type(String text) {
    clock += 5000;
    workbench.type(text);
  }

  private InspectorContent inspected() {
    return new Inspection(workbench.picture().orElseThrow(), workbench.transport().moment())
        .of(workbench.selectionProperty().get());
  }

  private int nodes() {
    return workbench.picture().orElseThrow().picture().circuit().nodes().size();
  }

  @Test
  void itOpensPlaying() {
    assertThat(workbench.transport().isPlaying()).isTrue();
    assertThat(workbench.transport().ticks()).isEqualTo(5);
  }

  @Test
  void aLongWaitForAPictureCanBeEndedAndTakenUpAgain() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    Pipeline pipeline =
        new Pipeline(
            CompletableFuture.completedFuture(new Nd4jArithmetic()), waiting::add, Runnable::run);
    workbench =
        new Workbench(pipeline, Document.of(TEXT, new Origin.Shipped("doubling")), () -> clock);
    assertThat(workbench.isWaiting()).isTrue();
    clock += 999;
    assertThat(workbench.stop()).isFalse();
    clock += 1;
    assertThat(workbench.stop()).isTrue();
    assertThat(workbench.isWaiting()).isFalse();
    waiting.forEach(Runnable::run);
    waiting.clear();
    assertThat(workbench.outcomeProperty().get())
        .isEqualTo(Outcome.Undrawn.stopped(workbench.document()));
    workbench.drawAgain();
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
    assertThat(nodes()).isEqualTo(1);
    clock += 5000;
    assertThat(workbench.stop()).isFalse();
  }

  @Test
  void typingChangesThePicture() {
    type(TEXT + "output o(t) = s(t)\n");
    assertThat(nodes()).isEqualTo(2);
    assertThat(workbench.dimmedProperty().getValue()).isFalse();
  }

  @Test
  void aMistakeDimsTheLastGoodPictureAndKeepsIt() {
    type(MISTAKEN);
    assertThat(workbench.dimmedProperty().getValue()).isTrue();
    assertThat(nodes()).isEqualTo(1);
    assertThat(workbench.diagnostics()).extracting(it -> it.span().line()).containsExactly(2);
    type(TEXT);
    assertThat(workbench.dimmedProperty().getValue()).isFalse();
    assertThat(workbench.diagnostics()).filteredOn(Diagnostic::isMistake).isEmpty();
  }

  @Test
  void theMendNearestToTheCaretIsApplied() {
    type("s(0) = 1\ns(t) = tahn(s(t-1))\n");
    workbench.mendAt(20);
    assertThat(workbench.document().text()).isEqualTo("s(0) = 1\ns(t) = tanh(s(t-1))\n");
    workbench.undo();
    assertThat(workbench.document().text()).contains("tahn");
  }

  @Test
  void extentGrainAndValuesAreUndoneLikeText() {
    workbench.setExtent("t", 8);
    workbench.toggleGrain();
    workbench.nextValues();
    assertThat(workbench.transport().ticks()).isEqualTo(8);
    assertThat(workbench.document().grain()).isEqualTo(Grain.OPERATIONS);
    for (int i = 0; i < 3; i++) {
      workbench.undo();
    }
    assertThat(workbench.document()).isEqualTo(Document.of(TEXT, new Origin.Shipped("doubling")));
    assertThat(workbench.transport().ticks()).isEqualTo(5);
    workbench.redo();
    assertThat(workbench.transport().ticks()).isEqualTo(8);
  }

  @Test
  void resetGoesBackToTheExampleAndCanBeUndone() {
    type(MISTAKEN);
    workbench.reset();
    assertThat(workbench.document().text()).isEqualTo(TEXT);
    workbench.undo();
    assertThat(workbench.document().text()).isEqualTo(MISTAKEN);
  }

  @Test
  void theTitleSaysWhetherSomethingIsNotSaved() {
    assertThat(workbench.titleProperty().getValue()).isEqualTo("doubling – Unfold");
    type(MISTAKEN);
    assertThat(workbench.titleProperty().getValue()).isEqualTo("• doubling – Unfold");
    workbench.saved(workbench.document(), new Origin.Saved(Path.of("mine.rec")));
    assertThat(workbench.titleProperty().getValue()).isEqualTo("mine.rec – Unfold");
  }

  @Test
  void whatIsOpenAlreadyOpensAtItsMomentAgain() {
    Document same = workbench.document();
    workbench.transport().toEnd();
    workbench.openings().open(History.of(same), Optional.of(new Moment(2)));
    assertThat(workbench.transport().moment()).isEqualTo(new Moment(2));
    workbench.setExtent("t", 8);
    assertThat(workbench.transport().moment()).isEqualTo(new Moment(2));
  }

  private double total() {
    return workbench
        .picture()
        .orElseThrow()
        .trace()
        .orElseThrow()
        .value("s", 2)
        .orElseThrow()
        .at(0);
  }

  @Test
  void dataAreReadAnewWhenItIsDrawnAgainOrOpenedAgain(@TempDir Path folder) throws IOException {
    Path data = folder.resolve("d.csv");
    String text = "input x(t) = csv(\"d.csv\", \"x\")\ns(0) = 0\ns(t) = s(t-1) + x(t)\n";
    Around.open(workbench, Document.of(text, new Origin.Saved(folder.resolve("sum.rec"))));
    assertThat(workbench.outcomeProperty().get()).isInstanceOf(Outcome.Mistaken.class);
    Files.writeString(data, "x\n100\n200\n");
    workbench.drawAgain();
    assertThat(total()).isEqualTo(300);
    Files.writeString(data, "x\n5\n5\n");
    workbench.drawAgain();
    assertThat(total()).isEqualTo(10);
    Files.writeString(data, "x\n7\n7\n");
    workbench.openings().open(History.of(workbench.document()), Optional.of(new Moment(2)));
    assertThat(total()).isEqualTo(14);
    assertThat(workbench.transport().moment()).isEqualTo(new Moment(2));
    Files.delete(data);
    Around.open(workbench, workbench.document());
    assertThat(workbench.outcomeProperty().get()).isInstanceOf(Outcome.Mistaken.class);
  }

  @Test
  void openingPlaysFromTheStartAndIsOneUndoAway() {
    workbench.transport().toEnd();
    Around.open(workbench, Document.of("r(0) = 0\nr(t) = r(t-1) + 1\n", new Origin.Fresh()));
    assertThat(workbench.transport().moment().value()).isEqualTo(0);
    assertThat(workbench.transport().isPlaying()).isTrue();
    workbench.undo();
    assertThat(workbench.document().text()).isEqualTo(TEXT);
  }

  @Test
  void aShorterRunLeavesTheMomentWithinIt() {
    workbench.transport().toEnd();
    workbench.setExtent("t", 2);
    assertThat(workbench.transport().moment().value()).isEqualTo(2);
  }

  @Test
  void nothingSelectedTheInspectorTellsOfTheFirstState() {
    workbench.transport().goTo(3);
    InspectorContent told = inspected();
    assertThat(told.words()).isEqualTo("s(3)");
    assertThat(told.kind()).isEqualTo("state · 1 value · step 3 of 5");
    assertThat(told.equation()).map(it -> it.words()).contains("s(3) = 2 * s(2)");
    assertThat(told.numbers().values()).containsExactly(8.0);
    assertThat(told.facts())
        .extracting(WorkbenchTest::words)
        .containsExactly(
            "Depends on: s(0) – s(2)",
            "Feeds: through the delay, s(4)",
            "Depth: 3 squares back, longest path 3 edges");
    assertThat(workbench.shownLineProperty().getValue()).isEqualTo(2);
  }

  private static String words(InspectorContent.Fact fact) {
    return fact.name()
        + ": "
        + fact.pieces().stream().map(it -> it.words()).collect(Collectors.joining());
  }

  @Test
  void aSelectedCopyIsToldOfWhateverTheMoment() {
    Outcome.Unfolded picture = workbench.picture().orElseThrow();
    var node = picture.picture().circuit().node("s");
    workbench.select(new Subject.Copy(picture.picture().unfolding().instance(node, 4)));
    workbench.transport().goTo(1);
    InspectorContent early = inspected();
    assertThat(early.kind()).isEqualTo("state · 1 value · step 4 of 5 · not computed yet");
    assertThat(early.numbers().values()).isEmpty();
    workbench.transport().goTo(4);
    assertThat(inspected().numbers().values()).containsExactly(16.0);
    workbench.clearSelection();
    assertThat(workbench.selectionProperty().get()).isEqualTo(Optional.empty());
  }

  @Test
  void aSelectedOperationIsToldOfWithItsEquationAndItsNumbers() {
    type("s(0) = 1\ns(t) = 2 * s(t-1) - [1; 10]\n");
    workbench.setGrain(Grain.OPERATIONS);
    Outcome.Unfolded picture = workbench.picture().orElseThrow();
    var node = picture.picture().circuit().node("s/0");
    workbench.select(new Subject.Copy(picture.picture().unfolding().instance(node, 2)));
    workbench.transport().goTo(1);
    assertThat(inspected().numbers().values()).isEmpty();
    workbench.transport().goTo(2);
    InspectorContent told = inspected();
    assertThat(told.equation()).map(it -> it.words()).contains("s/0(2) = 2 * s(1)");
    assertThat(told.numbers().names()).containsExactly("1", "2");
    assertThat(told.numbers().values()).containsExactly(2.0, -16.0);
    assertThat(told.numbers().scale()).isEqualTo(268);
  }

  @Test
  void theThemeOfTheFiguresIsThatOfTheWindow() {
    assertThat(workbench.lighting().theme()).isEqualTo(Theme.LIGHT);
    workbench.lighting().toggle();
    assertThat(workbench.lighting().theme()).isEqualTo(Theme.DARK);
  }
}
