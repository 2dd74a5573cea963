package unfold.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.reading.Equations;
import unfold.session.Document;
import unfold.session.KnownValues;
import unfold.session.Origin;
import unfold.session.Outcome;
import unfold.session.Outcome.Unfolded;
import unfold.session.Pipeline;
import unfold.trace.nd4j.Nd4jArithmetic;

class LanguagePageTest {
  private static final LanguagePage PAGE = LanguagePage.read();

  /** Examples of texts that name what they do not give. */
  private static final List<String> ABSTRACT = List.of("A line of the book", "What is pasted");

  static List<LanguageSection> sections() {
    return PAGE.sections();
  }

  private static String source() throws IOException {
    return Files.readString(Path.of("resources/language/page.md")).replace("\r\n", "\n");
  }

  /** What the window makes of an example that is opened as a new text. */
  private static Outcome outcome(String text) {
    List<Outcome> outcomes = new ArrayList<>();
    Pipeline pipeline =
        new Pipeline(
            CompletableFuture.completedFuture(new Nd4jArithmetic()), Runnable::run, Runnable::run);
    pipeline.onOutcome(outcomes::add);
    pipeline.open(Document.of(text, new Origin.Fresh()));
    return outcomes.getLast();
  }

  @Test
  void everySectionOfTheSourceIsRead() throws IOException {
    assertThat(source().lines().filter(it -> it.startsWith("### ")).map(it -> it.substring(4)))
        .hasSizeGreaterThan(15)
        .containsExactlyElementsOf(sections().stream().map(LanguageSection::heading).toList())
        .doesNotHaveDuplicates();
    assertThat(PAGE.opening()).startsWith("One statement").endsWith(".");
  }

  @Test
  void theReadmeShowsThePageAsItIs() throws IOException {
    String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
    assertThat(readme)
        .contains("\n## What you can write\n\n" + source() + "\n## Limits and guarantees\n");
  }

  @ParameterizedTest
  @MethodSource("sections")
  void aSectionIsShort(LanguageSection section) {
    assertThat(section.words().lines()).hasSizeBetween(1, 5);
    assertThat(section.words()).endsWith(".");
    assertThat(section.words().chars().filter(it -> it == '`').count()).isEven();
    assertThat(section.example().lines()).hasSizeBetween(1, 8);
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everyExampleIsReadAndDrawnAndComputed(LanguageSection section) {
    Unfolded unfolded = (Unfolded) outcome(section.example());
    if (ABSTRACT.contains(section.heading())) {
      assertThat(unfolded.values()).isInstanceOf(KnownValues.Absent.class);
    } else {
      assertThat(unfolded.diagnostics()).isEmpty();
      assertThat(unfolded.values()).isInstanceOf(KnownValues.Recorded.class);
    }
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everyExampleIsACircuitInBothGrains(LanguageSection section) {
    EquationSystem system = Equations.read(section.example()).value().orElseThrow();
    assertThat(Grain.values())
        .allSatisfy(grain -> assertThat(Circuits.of(system, grain).diagnostics()).isEmpty());
  }

  @Test
  void whatIsAbstractHasValuesAfterTheKeyThatGivesThem() {
    assertThat(sections())
        .filteredOn(it -> ABSTRACT.contains(it.heading()))
        .hasSize(2)
        .allSatisfy(it -> {
          Outcome before = outcome(it.example());
          Diagnostic.Mend mend = before.mendAt(0).orElseThrow();
          Outcome after = outcome(mend.appliedTo(it.example()));
          assertThat(((Unfolded) after).values()).isInstanceOf(KnownValues.Recorded.class);
        });
  }

  @Test
  void aNewTextIsThreeLinesThatPlayAtOnce() {
    assertThat(PAGE.newText().lines()).hasSize(3);
    Unfolded unfolded = (Unfolded) outcome(PAGE.newText());
    assertThat(unfolded.picture().schedule().ticks()).isEqualTo(5);
    assertThat(unfolded.trace().orElseThrow().value("h", 1).orElseThrow().at(0))
        .isEqualTo(Math.tanh(1));
  }
}
