package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** Twenty cells of the literature, each as a plain text, beside their formulas in NumPy. */
class PublishedCellsTest {
  private static final Path CELLS = Path.of("src", "test", "resources", "cells");

  /** A value of a cell at a step, by rows. */
  private record Row(String cell, String variable, int step, double[] values) {}

  static List<String> cells() throws IOException {
    try (Stream<Path> files = Files.list(CELLS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".rec"))
          .map(file -> file.replace(".rec", ""))
          .sorted()
          .toList();
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(CELLS.resolve("cells.csv")).stream()
        .map(line -> line.split(","))
        .map(cells -> new Row(cells[0], cells[1], Integer.parseInt(cells[2]), numbers(cells[3])))
        .toList();
  }

  private static double[] numbers(String cell) {
    return Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void thereAreTwentyAndEachHasNumbers() throws IOException {
    Set<String> computed = rows().stream().map(Row::cell).collect(Collectors.toSet());
    assertThat(cells()).hasSize(20).containsExactlyInAnyOrderElementsOf(computed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void everyCellComputesWhatItsSourceSays(String name) throws IOException {
    String text = Files.readString(CELLS.resolve(name + ".rec"));
    Trace trace = AgreementTest.trace(Systems.dataset(text, 1, Map.of()), Precision.FLOAT64);
    for (Row row : rows().stream().filter(it -> it.cell().equals(name)).toList()) {
      assertThat(trace.value(row.variable(), row.step()).orElseThrow().stream().toArray())
          .as(row.toString())
          .containsExactly(row.values(), within(1e-12));
    }
  }
}
