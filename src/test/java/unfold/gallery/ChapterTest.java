package unfold.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.equation.EquationSystem;
import unfold.equation.Statement;
import unfold.equation.reading.Equations;

/** Every kind of network of the chapter has its system in the gallery. */
class ChapterTest {
  private static final Path SYSTEMS = Path.of("src", "test", "resources", "systems");

  /** The texts of the chapter, and the entry that stands for each. */
  private static final Map<String, String> ENTRIES =
      pairs(
          """
          a1-logistic          dynamical
          a2-rotation          rotation
          a3-lotka-volterra    hares
          b-smoothing          driven
          c1-elman-no-output   rnn
          c2-elman-loss        forward
          d1-output-recurrence output-recurrence
          d2-teacher-forcing   teacher-forcing
          e-one-output         one-output
          f-vector-to-sequence vector-to-sequence
          g-outputs-fed-back   outputs-fed-back
          h-bidirectional      bidirectional
          i-encoder-decoder    encoder-decoder
          ja-deep              deep-states
          jb-deep              deep-transition
          jc-deep              deep-skip
          jl-layers            layers
          k-tdnn               convolution
          k2-tdnn-sum          kernel
          l1-unshared          unshared
          l2-shared            two-sentences
          m-image              image
          n-ragged             minibatch
          o1-leaky             leaky
          o2-skip              skip
          p1-lstm              lstm
          p2-gru               gru
          q-esn                echo-state
          r-autoencoder        autoencoder
          s-tree               tree
          s2-tree-chain        two-trees
          t-next-word          next-word
          t2-generate          generate
          u-attention          attention
          v-wavefront          wavefront
          w-register           register
          """);

  private static Map<String, String> pairs(String lines) {
    return lines
        .lines()
        .map(line -> line.split(" +"))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  @Test
  void everyTextOfTheChapterIsInTheGallery() throws IOException {
    try (Stream<Path> texts = Files.list(SYSTEMS)) {
      assertThat(ENTRIES.keySet())
          .containsExactlyInAnyOrderElementsOf(
              texts
                  .map(text -> text.getFileName().toString())
                  .filter(name -> name.endsWith(".rec"))
                  .map(name -> name.replace(".rec", ""))
                  .toList());
    }
    assertThat(ENTRIES.values()).doesNotHaveDuplicates().isSubsetOf(Gallery.names());
  }

  static Stream<Arguments> texts() {
    return ENTRIES.entrySet().stream().map(it -> Arguments.of(it.getKey(), it.getValue()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theEntryHasTheVariablesOfTheTextItStandsFor(String text, String entry) throws IOException {
    EquationSystem shown = system(Gallery.named(entry).orElseThrow().text());
    EquationSystem meant = system(Files.readString(SYSTEMS.resolve(text + ".rec")));
    assertThat(names(shown)).containsExactlyInAnyOrderElementsOf(names(meant));
  }

  private static EquationSystem system(String text) {
    return Equations.read(text).value().orElseThrow();
  }

  private static List<String> names(EquationSystem system) {
    return system.statements().values().stream().map(Statement::name).toList();
  }
}
