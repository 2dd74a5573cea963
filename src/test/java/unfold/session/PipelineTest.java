package unfold.session;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic;
import unfold.equation.Settings;
import unfold.session.Outcome.Mistaken;
import unfold.session.Outcome.Unfolded;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.program.Arithmetic;
import unfold.trace.program.ArithmeticUnavailable;

class PipelineTest {
  private static final String LOGISTIC =
      """
      param theta = 3.9
      f(s; theta) = theta * s * (1 - s)
      s(1) = 0.2
      s(t) = f(s(t-1); theta)
      """;

  /** Two hundred variables that each read forty others: minutes to draw. */
  private static final String ENDLESS =
      IntStream.range(0, 200)
          .mapToObj(i ->
              "v%d(0) = 0\nv%d(t) = %s\n"
                  .formatted(
                      i,
                      i,
                      IntStream.range(i, i + 40)
                          .mapToObj(j -> "v" + j % 200 + "(t-1)")
                          .collect(Collectors.joining(" + "))))
          .collect(Collectors.joining());

  private final CompletableFuture<Arithmetic> arithmetic = new CompletableFuture<>();
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final List<Outcome> outcomes = new ArrayList<>();

  private Pipeline pipeline() {
    Pipeline pipeline = new Pipeline(arithmetic, background::add, Runnable::run);
    pipeline.onOutcome(outcomes::add);
    return pipeline;
  }

  private void runAll() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  private List<Outcome> outcomesOf(Document document) {
    arithmetic.complete(new Nd4jArithmetic());
    pipeline().open(document);
    runAll();
    return outcomes;
  }

  private static Document text(String text) {
    return Document.of(text, new Origin.Fresh());
  }

  private static double number(Outcome outcome, String name, int step) {
    return ((Unfolded) outcome).trace().orElseThrow().value(name, step).orElseThrow().at(0);
  }

  @Test
  void aFaultOfTheArithmeticIsToldInPlaceOfValues() {
    arithmetic.complete((_, _) -> {
      throw new IllegalStateException("no kernel");
    });
    pipeline().open(text(LOGISTIC));
    runAll();
    assertThat(((Unfolded) outcomes.getLast()).values())
        .isEqualTo(
            new KnownValues.Absent(
                "Nothing can be computed here: java.lang.IllegalStateException: no kernel"));
  }

  @Test
  @Timeout(180)
  void aCircuitThatNobodyCouldReadIsNotDrawn() {
    StringBuilder text = new StringBuilder("v0(0) = 1%nv0(t) = v0(t-1) + 1%n".formatted());
    IntStream.range(1, 4_001)
        .forEach(n -> text.append("v%d(t) = tanh(v%d(t))%n".formatted(n, n - 1)));
    Document large = text(text.toString());
    assertThat(outcomesOf(large))
        .containsExactly(
            new Outcome.Undrawn(
                large,
                "A circuit of 4,001 nodes is too large for a picture, which shows 4,000 at most;"
                    + " unfold simulate computes its values all the same"));
  }

  @Test
  void aTextIsDrawnFirstAndComputedThen() {
    assertThat(outcomesOf(text(LOGISTIC))).hasSize(2).allMatch(Unfolded.class::isInstance);
    assertThat(((Unfolded) outcomes.getFirst()).values()).isInstanceOf(KnownValues.Awaited.class);
    assertThat(number(outcomes.getLast(), "s", 2)).isCloseTo(3.9 * 0.2 * 0.8, within(1e-15));
    assertThat(number(outcomes.getLast(), "s", 3)).isCloseTo(3.9 * 0.624 * 0.376, within(1e-15));
  }

  @Test
  void theFirstPictureDoesNotWaitForWhatComputes() {
    pipeline().open(text(LOGISTIC));
    runAll();
    assertThat(outcomes).hasSize(1);
    arithmetic.complete(new Nd4jArithmetic());
    runAll();
    assertThat(number(outcomes.getLast(), "s", 1)).isEqualTo(0.2);
  }

  @Test
  void aMistakeIsReportedWithItsPlace() {
    Outcome outcome = outcomesOf(text("s(1) = 1\ns(t) = tahn(s(t-1))\n")).getLast();
    assertThat(outcome).isInstanceOf(Mistaken.class);
    Diagnostic mistake = outcome.diagnostics().getFirst();
    assertThat(mistake.span().line()).isEqualTo(2);
    assertThat(mistake.span().column()).isEqualTo(8);
    assertThat(mistake.mends().getFirst().replacements().getFirst().text()).isEqualTo("tanh");
  }

  @Test
  void whatStandsInPlaceOfTheTextIsNotedWhereTheTextSaysIt() {
    Document set = text(LOGISTIC).withSettings(Settings.of(Map.of("theta", "2")));
    Outcome outcome = outcomesOf(set).getLast();
    assertThat(number(outcome, "s", 2)).isCloseTo(2 * 0.2 * 0.8, within(1e-15));
    Diagnostic note = outcome.diagnostics().getFirst();
    assertThat(note.isMistake()).isFalse();
    assertThat(note.span()).extracting("line", "column").containsExactly(1, 7);
    assertThat(note.message()).startsWith("`theta` was set to 2");
  }

  @Test
  void aCycleWithoutASquareIsAMistakeOfTheText() {
    Outcome outcome = outcomesOf(text("a(t) = b(t)\nb(t) = a(t)\n")).getLast();
    assertThat(outcome).isInstanceOf(Mistaken.class);
    assertThat(outcome.diagnostics()).hasSize(1);
  }

  @Test
  void anAbstractSystemIsDrawnAndSaysWhyItHasNoValues() {
    Outcome outcome = outcomesOf(text("s(t) = f(s(t-1); theta)\n")).getLast();
    assertThat(((Unfolded) outcome).values())
        .isEqualTo(new KnownValues.Absent("No values until f is defined"));
  }

  @Test
  void aNewerTextStopsTheDrawingOfAnOlderOne() throws Exception {
    CountDownLatch drawn = new CountDownLatch(1);
    try (ExecutorService chain = Executors.newSingleThreadExecutor()) {
      Pipeline pipeline = new Pipeline(arithmetic, chain, Runnable::run);
      pipeline.onOutcome(outcome -> {
        outcomes.add(outcome);
        drawn.countDown();
      });
      pipeline.open(text(ENDLESS));
      assertThat(drawn.await(200, MILLISECONDS)).isFalse();
      pipeline.open(text(LOGISTIC));
      assertThat(drawn.await(20, SECONDS)).isTrue();
      pipeline.stop();
    }
    assertThat(outcomes)
        .hasSize(1)
        .first()
        .extracting(it -> it.document().text())
        .isEqualTo(LOGISTIC);
  }

  @Test
  void aStoppedTextHasNoOutcomeUntilItIsOpenedAgain() {
    Pipeline pipeline = pipeline();
    pipeline.open(text(LOGISTIC));
    pipeline.stop();
    runAll();
    assertThat(outcomes).isEmpty();
    pipeline.open(text(LOGISTIC));
    runAll();
    assertThat(outcomes).hasSize(1);
  }

  @Test
  void anAnswerForATextThatIsNoLongerOpenIsDropped() {
    arithmetic.complete(new Nd4jArithmetic());
    Pipeline pipeline = pipeline();
    pipeline.open(text(LOGISTIC));
    background.remove().run();
    pipeline.open(text("s(1) = 7\ns(t) = s(t-1)\n"));
    runAll();
    assertThat(outcomes).hasSize(3);
    assertThat(number(outcomes.getLast(), "s", 5)).isEqualTo(7);
  }

  @Test
  void aTextThatWasOvertakenIsNotEvenRead() {
    Pipeline pipeline = pipeline();
    pipeline.open(text(LOGISTIC));
    pipeline.open(text("s(t) = f(s(t-1))\n"));
    runAll();
    assertThat(outcomes).hasSize(1);
  }

  @Test
  void whereNothingCanComputeThePictureStays() {
    pipeline().open(text(LOGISTIC));
    arithmetic.completeExceptionally(new UnsatisfiedLinkError("no jnind4jcpu"));
    runAll();
    assertThat(((Unfolded) outcomes.getLast()).values()).isInstanceOf(KnownValues.Absent.class);
  }

  @Test
  void whyNothingCanBeComputedIsSaidInWords() {
    pipeline().open(text(LOGISTIC));
    arithmetic.completeExceptionally(
        new CompletionException(new ArithmeticUnavailable("no values can be computed: full")));
    runAll();
    assertThat(((Unfolded) outcomes.getLast()).values())
        .isEqualTo(new KnownValues.Absent("No values can be computed: full"));
  }

  @Test
  void extentsAndSeedOfTheWindowAreObeyed() {
    Document eight = text(LOGISTIC).withExtents(Map.of("t", 8)).withSeed(7);
    Unfolded outcome = (Unfolded) outcomesOf(eight).getLast();
    assertThat(outcome.picture().extent()).contains(8);
    assertThat(outcome.trace().orElseThrow().seed()).isEqualTo(7);
  }

  @Test
  void theOtherGrainIsDrawnWithTheValuesThatAreThere() {
    arithmetic.complete(new Nd4jArithmetic());
    Pipeline pipeline = pipeline();
    pipeline.open(text(LOGISTIC));
    runAll();
    pipeline.open(text(LOGISTIC).withGrain(Grain.OPERATIONS));
    runAll();
    assertThat(outcomes).hasSize(3);
    assertThat(((Unfolded) outcomes.get(2)).trace())
        .isEqualTo(((Unfolded) outcomes.get(1)).trace());
    assertThat(((Unfolded) outcomes.get(2)).picture().circuit().grain())
        .isEqualTo(Grain.OPERATIONS);
  }

  private static final String RAGGED =
      """
      alphabet A = chars("ab")
      input x(t) : A = onehot("abbab", "ab")
      s(0) = 0
      s(t) = s(t-1) + part(x(t), 2)
      """;

  @Test
  void anotherSequenceIsDrawnWithItsValuesAndNothingIsComputedAgain() {
    arithmetic.complete(new Nd4jArithmetic());
    Pipeline pipeline = pipeline();
    pipeline.open(text(RAGGED));
    runAll();
    assertThat(number(outcomes.getLast(), "s", 5)).isEqualTo(3);
    pipeline.open(text(RAGGED).withMember(1));
    runAll();
    assertThat(outcomes).hasSize(3);
    Unfolded second = (Unfolded) outcomes.getLast();
    assertThat(second.picture().extent()).contains(2);
    assertThat(number(second, "s", 2)).isEqualTo(1);
    assertThat(second.values()).isSameAs(((Unfolded) outcomes.get(1)).values());
  }

  @Test
  void whereThereAreFewerSequencesTheLastIsShown() {
    Unfolded outcome = (Unfolded) outcomesOf(text(RAGGED).withMember(7)).getLast();
    assertThat(outcome.picture().member()).isEqualTo(1);
  }

  @Test
  void aFileOpenedInTheOtherGrainIsComputedToo() {
    Outcome outcome = outcomesOf(text(LOGISTIC).withGrain(Grain.OPERATIONS)).getLast();
    assertThat(number(outcome, "s", 2)).isCloseTo(0.624, within(1e-15));
  }

  @Test
  void dataLieBesideTheTextThatNamesThem(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("x.csv"), "value\n4\n5\n");
    String text = "input x(t) = csv(\"x.csv\", \"value\")\ns(0) = 0\ns(t) = s(t-1) + x(t)\n";
    Document saved = Document.of(text, new Origin.Saved(folder.resolve("sum.rec")));
    assertThat(number(outcomesOf(saved).getLast(), "s", 2)).isEqualTo(9);
  }

  @Test
  void aCopyOfAShippedTextStillFindsTheShippedData(@TempDir Path folder) {
    String text = "input x(t) = csv(\"sunspots.csv\", \"value\")\ns(0) = 0\ns(t) = s(t-1) + x(t)\n";
    Document saved = Document.of(text, new Origin.Saved(folder.resolve("copy.rec")));
    assertThat(outcomesOf(saved).getLast()).isInstanceOf(Unfolded.class);
  }

  @Test
  void valuesAreThoseOfTheDataThatAreReadWithThePicture(@TempDir Path folder) throws IOException {
    Path data = Files.writeString(folder.resolve("x.csv"), "value\n4\n5\n");
    String text = "input x(t) = csv(\"x.csv\", \"value\")\ns(0) = 0\ns(t) = s(t-1) + x(t)\n";
    Document saved = Document.of(text, new Origin.Saved(folder.resolve("sum.rec")));
    arithmetic.complete(new Nd4jArithmetic());
    Pipeline pipeline = pipeline();
    pipeline.open(saved);
    runAll();
    Files.writeString(data, "value\n1\n2\n3\n");
    pipeline.open(saved.withText(text + "s("));
    pipeline.open(saved);
    runAll();
    assertThat(number(outcomes.getLast(), "s", 2)).isEqualTo(9);
    pipeline.open(saved.withText(text + "s("));
    runAll();
    pipeline.open(saved);
    runAll();
    assertThat(number(outcomes.getLast(), "s", 3)).isEqualTo(6);
  }
}
