package unfold.oracle;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.RandomTexts;
import unfold.circuit.Texts;
import unfold.data.Dataset;
import unfold.data.file.DataSource;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.schedule.Scheduling;
import unfold.trace.Precision;
import unfold.unfolding.Unfolding;

/** Whatever can be computed is computed as its equations mean it. */
@Tag("large")
class RandomAgreementTest {
  @Provide
  Arbitrary<Texts> texts() {
    return RandomTexts.texts();
  }

  @Property(tries = 400)
  void whateverHasAScheduleAgreesWithItsEquations(
      @ForAll("texts") Texts text, @ForAll @IntRange(min = 1, max = 6) int tau) {
    Checked<Dataset> loading = Dataset.load(text.system(), DataSource.none(), 1, Map.of("t", tau));
    Assume.that(loading.diagnostics().stream().noneMatch(RandomAgreementTest::placesCollide));
    Dataset dataset = loading.value().orElseThrow();
    Circuits.of(text.system(), Grain.VARIABLES)
        .value()
        .map(circuit -> Unfolding.of(circuit, dataset.extents()))
        .filter(unfolding -> Scheduling.of(unfolding).diagnostics().isEmpty())
        .ifPresent(_ -> AgreementTest.assertAgreement(dataset, Precision.FLOAT64, 1e-12));
  }

  /** Two places that fall together at this extent and differ: the only mistake a text may hold. */
  private static boolean placesCollide(Diagnostic diagnostic) {
    return diagnostic.message().startsWith("at this extent this is the place of ");
  }
}
