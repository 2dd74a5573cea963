package unfold.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTest {
  @Test
  void theSystemsComeInTheOrderOfTheChapter() {
    assertThat(Gallery.names())
        .containsExactly(
            "dynamical",
            "abstract",
            "driven",
            "rnn",
            "elman",
            "elman-loss",
            "bidirectional",
            "lstm",
            "gru",
            "nepal");
  }

  static List<Entry> entries() {
    return Gallery.entries();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everySystemSaysWhatToLookAtInOneToThreeSentences(Entry entry) {
    assertThat(entry.about().split("[.;?] ?")).hasSizeBetween(1, 4);
    assertThat(entry.about()).hasSizeBetween(60, 220).endsWith(".");
  }

  @Test
  void aSystemKnowsWhichFigureItShows() {
    assertThat(Gallery.named("elman-loss").map(Entry::shows)).contains("Fig. 10.3");
    assertThat(Gallery.named("driven").map(Entry::shows)).contains("Eq. 10.4");
  }

  @Test
  void anUnknownNameGivesNothing() {
    assertThat(Gallery.named("elmann")).isEqualTo(Optional.empty());
  }

  @Test
  void theSunspotsOfAllYearsComeWithTheProgram() {
    byte[] csv = Gallery.data().read("sunspots.csv").success().orElseThrow();
    assertThat(new String(csv, StandardCharsets.UTF_8).lines())
        .hasSize(290)
        .startsWith("year,value", "1700,5")
        .endsWith("1988,100.2");
  }
}
