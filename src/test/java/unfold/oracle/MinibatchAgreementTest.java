package unfold.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.equation.Checked;
import unfold.equation.EquationSystem;
import unfold.oracle.MinibatchTexts.Minibatch;
import unfold.schedule.Scheduling;
import unfold.trace.Precision;
import unfold.unfolding.Unfolding;

/** Each member of a random minibatch has the values that its equations mean. */
@Tag("large")
class MinibatchAgreementTest {
  @Provide
  Arbitrary<Minibatch> minibatches() {
    return MinibatchTexts.minibatches();
  }

  @Property(tries = 150)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyMemberAgreesWithItsEquations(@ForAll("minibatches") Minibatch minibatch) {
    Optional<Dataset> dataset = computable(minibatch);
    Statistics.label("computable")
        .collect(dataset.isPresent())
        .coverage(it -> it.check(true).percentage(share -> share > 80));
    dataset.ifPresent(it -> assertAgreement(minibatch, it));
  }

  @Property(tries = 40)
  void everyMemberIsTheSameAloneAndAmongOthers(@ForAll("minibatches") Minibatch minibatch) {
    computable(minibatch).ifPresent(it -> GridAgreementTest.assertSameAlone(minibatch.text(), it));
  }

  private static void assertAgreement(Minibatch minibatch, Dataset dataset) {
    try {
      AgreementTest.assertAgreement(dataset, Precision.FLOAT64, 1e-12);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(minibatch.text() + minibatch.table(), e);
    }
  }

  /** Not so where two fixed places meet or a member has a cycle. */
  private static Optional<Dataset> computable(Minibatch minibatch) {
    EquationSystem system = GridPropertiesTest.read(minibatch.text());
    var circuit = Circuits.of(system, Grain.VARIABLES).value();
    Checked<Dataset> loading = Dataset.load(system, minibatch.files(), 1, Map.of());
    return circuit
        .flatMap(_ -> loading.value())
        .filter(dataset ->
            IntStream.range(0, dataset.size())
                .mapToObj(member -> Unfolding.of(circuit.get(), dataset.member(member).extents()))
                .allMatch(unfolding -> Scheduling.of(unfolding).value().isPresent()));
  }
}
