package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.data.Dataset;
import unfold.equation.Checked;
import unfold.equation.EquationSystem;
import unfold.gallery.Gallery;
import unfold.trace.Precision;

/** What the gallery shows is what its equations mean. */
class GalleryAgreementTest {
  private static final List<String> WITHOUT_VALUES = List.of("abstract");

  private static EquationSystem system(String name) {
    return Systems.system(Gallery.named(name).orElseThrow().text());
  }

  static List<String> withValues() {
    return Gallery.names().stream().filter(name -> !WITHOUT_VALUES.contains(name)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withValues")
  void everySystemOfTheGalleryAgreesWithItsEquations(String name) {
    Checked<Dataset> loading = Dataset.load(system(name), Gallery.data(), 1, Map.of());
    assertThat(loading.diagnostics()).isEmpty();
    AgreementTest.assertAgreement(loading.value().orElseThrow(), Precision.FLOAT64, 1e-12);
  }

  @Test
  void onlyTheAbstractSystemHasNoValues() {
    assertThat(Gallery.names())
        .filteredOn(name -> !system(name).hasValues())
        .isEqualTo(WITHOUT_VALUES);
  }
}
