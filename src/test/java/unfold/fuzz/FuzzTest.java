package unfold.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import unfold.oracle.RandomSystems;

/** Whatever comes in through any door is read or answered, and never thrown back. */
class FuzzTest implements RandomSystems {
  /** Far more than any input takes, however slow the machine. */
  private static final Duration MOST = Duration.ofSeconds(20);

  private static final Map<FuzzTarget, Mutations> MUTATIONS = new EnumMap<>(FuzzTarget.class);

  /** An input with its target. */
  private record Case(FuzzTarget target, byte[] input) {
    void read() {
      new Watched(target, MOST).read(input);
    }
  }

  @Example
  void whatWasOnceAnsweredBadlyIsAnswered() {
    for (FuzzTarget target : FuzzTarget.values()) {
      Inputs.own(target).forEach(input -> new Case(target, input).read());
    }
  }

  @Property(
      tries = 5_000,
      seed = "12",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void aReaderOfBytesAnswersWhatIsNearlyGood(@ForAll("bytes") Case input) {
    input.read();
  }

  @Property(
      tries = 1_000,
      seed = "12",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void aTextIsReadOrHasMistakesAtTheirPlaces(@ForAll("texts") Case text) {
    text.read();
  }

  @Property(tries = 100, seed = "12", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aTextIsComputedAndDrawnOrHasMistakes(@ForAll("pictures") Case text) {
    text.read();
  }

  @Property(tries = 8, seed = "12", edgeCases = EdgeCasesMode.NONE)
  void whatTheGrammarAllowsIsPrintedAndDrawn(@ForAll("grids") String text) throws IOException {
    byte[] input = text.getBytes(StandardCharsets.UTF_8);
    FuzzTarget.TEXT.read(input);
    FuzzTarget.PICTURE.read(input);
  }

  @Provide
  Arbitrary<Case> bytes() {
    return Arbitraries.of(FuzzTarget.class)
        .filter(it -> it != FuzzTarget.TEXT && it != FuzzTarget.PICTURE && it != FuzzTarget.FILE)
        .flatMap(FuzzTest::cases);
  }

  @Provide
  Arbitrary<Case> texts() {
    return cases(FuzzTarget.TEXT);
  }

  @Provide
  Arbitrary<Case> pictures() {
    return cases(FuzzTarget.PICTURE);
  }

  private static Arbitrary<Case> cases(FuzzTarget target) {
    Mutations mutations = MUTATIONS.computeIfAbsent(target, it -> new Mutations(it, 0));
    return Arbitraries.longs().map(seed -> new Case(target, mutations.with(seed).next()));
  }
}
