package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.jgrapht.traverse.TopologicalOrderIterator;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.data.Tensor;
import unfold.data.file.DataSource;
import unfold.equation.EquationSystem;
import unfold.oracle.PlainGraph.Vertex;
import unfold.schedule.Scheduling;
import unfold.trace.Precision;
import unfold.trace.Recording;
import unfold.trace.Trace;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Random systems on several axes, on trees and in minibatches are computed as they are meant. */
@Tag("large")
class GridAgreementTest implements RandomSystems {
  @Property(tries = 250)
  void whateverHasAScheduleAgreesWithItsEquations(
      @ForAll("grids") String text, @ForAll("lengths") List<Integer> lengths) {
    computable(text, lengths).ifPresent(dataset -> agree(text, dataset));
  }

  @Property(tries = 80)
  void everyTreeAgreesWithItsEquations(@ForAll("trees") String text) {
    computable(text, List.of()).ifPresent(dataset -> agree(text, dataset));
  }

  private static void agree(String text, Dataset dataset) {
    try {
      AgreementTest.assertAgreement(dataset, Precision.FLOAT64, 1e-12);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(text + dataset.extents(), e);
    }
  }

  @Property(tries = 150)
  void aMemberIsTheSameAloneAndAmongOthers(
      @ForAll("grids") String text, @ForAll("lengths") List<Integer> lengths) {
    computable(text, lengths)
        .filter(it -> it.size() > 1)
        .ifPresent(it -> assertSameAlone(text, it));
  }

  @Property(tries = 50)
  void aTreeIsTheSameAloneAndAmongOthers(@ForAll("trees") String text) {
    computable(text, List.of())
        .filter(it -> it.size() > 1)
        .ifPresent(it -> assertSameAlone(text, it));
  }

  static void assertSameAlone(String text, Dataset dataset) {
    List<Trace> together = AgreementTest.traces(dataset, Precision.FLOAT64);
    for (int member = 0; member < dataset.size(); member++) {
      Trace alone = AgreementTest.trace(dataset.member(member), Precision.FLOAT64);
      assertSame(text + member, alone, together.get(member));
    }
  }

  private static void assertSame(String text, Trace some, Trace other) {
    assertThat(some.recordings().keySet()).isEqualTo(other.recordings().keySet());
    for (Recording recording : some.recordings().values()) {
      recording.domain().indices().forEach(index -> assertSame(text, recording, index, other));
    }
  }

  private static void assertSame(String text, Recording recording, int[] index, Trace other) {
    Tensor one = recording.value(index).orElseThrow();
    Tensor two = other.value(recording.name(), index).orElseThrow(() -> new AssertionError(text));
    for (int e = 0; e < one.size(); e++) {
      assertThat(two.at(e)).as(text + recording.name()).isCloseTo(one.at(e), within(1e-12));
    }
  }

  @Property(tries = 120)
  void anyTopologicalOrderGivesWhatTheScheduleGives(
      @ForAll("grids") String text, @ForAll("lengths") List<Integer> lengths, @ForAll long seed) {
    computable(text, lengths)
        .ifPresent(dataset -> inAnyOrder(text, dataset.member(0), new Random(seed)));
  }

  @Property(tries = 40)
  void anyTopologicalOrderOfATreeGivesWhatTheScheduleGives(
      @ForAll("trees") String text, @ForAll long seed) {
    computable(text, List.of())
        .ifPresent(dataset -> inAnyOrder(text, dataset.member(0), new Random(seed)));
  }

  /** Whatever a vertex needs is known before it is asked for, or is no vertex at all. */
  private static void inAnyOrder(String text, Dataset dataset, Random random) {
    Unfolding unfolding = unfolding(dataset);
    Map<Instance, Integer> ties = new HashMap<>();
    unfolding.vertexSet().forEach(it -> ties.put(it, random.nextInt()));
    Trace trace = AgreementTest.trace(dataset, Precision.FLOAT64);
    Oracle oracle = new Oracle(dataset);
    Set<Vertex> done = new HashSet<>();
    var order =
        new TopologicalOrderIterator<>(
            unfolding,
            (a, b) -> {
              int tie = ties.get(a).compareTo(ties.get(b));
              return tie == 0 ? a.compareTo(b) : tie;
            });
    while (order.hasNext()) {
      Instance next = order.next();
      Vertex vertex = GridPropertiesTest.vertex(next);
      double[][] value = oracle.value(vertex.name(), vertex.index());
      done.add(vertex);
      assertThat(oracle.known().stream().filter(it -> isVertex(it, unfolding)))
          .as(text + next)
          .allMatch(done::contains);
      trace
          .value(vertex.name(), next.index().toArray())
          .ifPresent(
              it -> assertThat(it.at(0)).as(text + next).isCloseTo(value[0][0], within(1e-12)));
    }
    assertThat(done).hasSize(unfolding.vertexSet().size());
  }

  private static boolean isVertex(Vertex vertex, Unfolding unfolding) {
    int[] index = vertex.index().stream().mapToInt(Integer::intValue).toArray();
    return unfolding
        .circuit()
        .find(vertex.name())
        .filter(node -> unfolding.region(node).contains(unfold.unfolding.Index.of(index)))
        .isPresent();
  }

  private static Unfolding unfolding(Dataset dataset) {
    return Unfolding.of(
        Circuits.of(dataset.system(), Grain.VARIABLES).value().orElseThrow(), dataset.extents());
  }

  @Property(tries = 100)
  void aStepMoreExtendsWhatLooksBackOnly(
      @ForAll("grids") String text, @ForAll("lengths") List<Integer> lengths) {
    boolean local = !text.matches("(?s).*(last\\(|tau|_[a-z]\\(|\"| [a-z]\\(-?[a-z]\\)).*");
    List<Integer> more = lengths.stream().map(it -> it + 1).toList();
    Optional<Dataset> small = local ? computable(text, lengths) : Optional.empty();
    Optional<Dataset> large = local ? computable(text, more) : Optional.empty();
    if (small.isPresent() && large.isPresent() && looksBack(small.get(), large.get())) {
      assertSame(
          text,
          AgreementTest.trace(small.get(), Precision.FLOAT64),
          AgreementTest.trace(large.get(), Precision.FLOAT64));
    }
  }

  /** Nothing that the smaller unfolding holds needs anything that only the larger one holds. */
  private static boolean looksBack(Dataset small, Dataset large) {
    Unfolding within = unfolding(small);
    Unfolding around = unfolding(large);
    return within.vertexSet().stream()
        .allMatch(vertex ->
            around.containsVertex(vertex)
                && around.incomingEdgesOf(vertex).size() == within.incomingEdgesOf(vertex).size());
  }

  /** With data for its lengths, in an order that exists for every member. */
  private static Optional<Dataset> computable(String text, List<Integer> lengths) {
    EquationSystem system = GridPropertiesTest.read(text);
    Map<String, Integer> wanted = new HashMap<>();
    IntStream.range(0, lengths.isEmpty() ? 0 : system.axes().size())
        .mapToObj(it -> Map.entry(system.axes().get(it), lengths.get(it)))
        .filter(it -> it.getKey().last().isEmpty() && !text.contains("onehot"))
        .forEach(it -> wanted.put(it.getKey().name(), it.getValue()));
    var circuit = Circuits.of(system, Grain.VARIABLES).value();
    return circuit
        .flatMap(_ -> Dataset.load(system, DataSource.none(), 1, wanted).value())
        .filter(dataset ->
            IntStream.range(0, dataset.size())
                .allMatch(
                    it -> Scheduling.of(unfolding(dataset.member(it))).diagnostics().isEmpty()));
  }
}
