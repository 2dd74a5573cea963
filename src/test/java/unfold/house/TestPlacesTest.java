package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folders of the tests, which are those of what they test. */
class TestPlacesTest {
  /** What tests nothing by itself, or everything together. */
  private static final Set<String> TESTS_ALONE =
      Set.of(
          "unfold/house", "unfold/oracle", "unfold/oracle/onnx", "unfold/fuzz", "unfold/benchmark");

  @Test
  void aFolderOfTestsHasItsNameFromAFolderOfTheProgram() {
    assertThat(packages(Sources.TEST))
        .isSubsetOf(Stream.concat(packages(Sources.MAIN).stream(), TESTS_ALONE.stream()).toList());
  }

  @Test
  void aTestStandsInThePackageOfWhatItIsNamedAfter() {
    Set<String> program = qualified(Sources.MAIN);
    Set<String> names =
        Sources.MAIN.files().stream().map(Sources::simpleName).collect(Collectors.toSet());
    assertThat(qualified(Sources.TEST))
        .filteredOn(it -> it.endsWith("Test"))
        .map(it -> it.substring(0, it.length() - "Test".length()))
        .filteredOn(it -> names.contains(it.substring(it.lastIndexOf('/') + 1)))
        .isNotEmpty()
        .isSubsetOf(program);
  }

  private static Set<String> packages(Sources sources) {
    return sources.files().stream().map(sources::packageOf).collect(Collectors.toSet());
  }

  private static Set<String> qualified(Sources sources) {
    return sources.files().stream().map(it -> qualified(sources, it)).collect(Collectors.toSet());
  }

  private static String qualified(Sources sources, Path file) {
    return sources.packageOf(file) + "/" + Sources.simpleName(file);
  }
}
