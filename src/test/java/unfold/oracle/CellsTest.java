package unfold.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.equation.Diagnostic;
import unfold.equation.reading.Equations;
import unfold.trace.Precision;

/** A published cell as it is printed computes after one key, as its equations mean. */
class CellsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "tidy");

  /** Documentation that gives shapes in words, which is said. */
  private static final List<String> NOT_A_TEXT = List.of("char-rnn");

  static List<String> cells() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .map(it -> it.getFileName().toString())
          .filter(it -> !NOT_A_TEXT.contains(it))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cells")
  void itComputesAfterOneKey(String cell) throws IOException {
    String text = Files.readString(FOLDER.resolve(cell).resolve("plain.rec"));
    Diagnostic.Mend values =
        Equations.read(text).diagnostics().stream()
            .flatMap(it -> it.mends().stream())
            .filter(it -> it.label().equals("give them values"))
            .findFirst()
            .orElseThrow();
    String computed = values.appliedTo(text);
    AgreementTest.assertAgreement(Systems.dataset(computed, 1, Map.of()), Precision.FLOAT64, 1e-12);
  }
}
