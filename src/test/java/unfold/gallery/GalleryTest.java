package unfold.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.equation.EquationSystem;
import unfold.equation.reading.Equations;

class GalleryTest {
  @Test
  void theGroupsComeInTheOrderOfTheChapter() {
    assertThat(Gallery.groups())
        .extracting(Group::title)
        .containsExactly(
            "Dynamical systems",
            "A recurrent network and its outputs",
            "Where the recurrence comes from",
            "Sequences to one, and one to sequences",
            "Both directions",
            "Two lengths",
            "Depth",
            "Memory",
            "Sharing, and not sharing",
            "More than time",
            "Recurrences of today",
            "Not only networks");
  }

  @Test
  void everySystemIsInOneGroupAndHasANameAndATitleOfItsOwn() {
    assertThat(Gallery.groups().stream().flatMap(group -> group.entries().stream()))
        .containsExactlyElementsOf(Gallery.entries());
    assertThat(Gallery.groups()).allSatisfy(group -> assertThat(group.entries()).isNotEmpty());
    assertThat(Gallery.names()).doesNotHaveDuplicates();
    assertThat(Gallery.entries()).extracting(Entry::title).doesNotHaveDuplicates();
  }

  @Test
  void everyTextAmongTheResourcesIsListed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("resources", "gallery"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(it -> it.endsWith(".rec")))
          .containsExactlyInAnyOrderElementsOf(
              Gallery.names().stream().map(name -> name + ".rec").toList());
    }
  }

  static List<Entry> entries() {
    return Gallery.entries();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everySystemReadsWithoutAMistakeAndSaysWhatTheGalleryLists(Entry entry) {
    EquationSystem system = Equations.read(entry.text()).value().orElseThrow();
    assertThat(system.title()).contains(entry.title() + " (" + entry.shows() + ")");
    assertThat(system.about()).contains(entry.about());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everySystemHasItsDataWithIt(Entry entry) {
    EquationSystem system = Equations.read(entry.text()).value().orElseThrow();
    assertThat(Dataset.load(system, Gallery.data(), 1, Map.of()).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everySystemIsACircuitInBothGrains(Entry entry) {
    EquationSystem system = Equations.read(entry.text()).value().orElseThrow();
    assertThat(Grain.values())
        .allSatisfy(grain -> assertThat(Circuits.of(system, grain).diagnostics()).isEmpty());
  }

  @Test
  void onlyTheAbstractOneHasNoValues() {
    assertThat(Gallery.entries())
        .filteredOn(it -> !Equations.read(it.text()).value().orElseThrow().hasValues())
        .extracting(Entry::name)
        .containsExactly("abstract");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everySystemSaysWhatToLookAtInOneToThreeSentences(Entry entry) {
    assertThat(entry.about().split("[.;?] ")).hasSizeBetween(1, 3);
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
