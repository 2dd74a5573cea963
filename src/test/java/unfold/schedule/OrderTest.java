package unfold.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.cycle.CycleDetector;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Node;
import unfold.circuit.RandomTexts;
import unfold.circuit.Texts;
import unfold.equation.Extents;
import unfold.equation.reading.Equations;
import unfold.schedule.Stage.AllAtOnce;
import unfold.schedule.Stage.Layered;
import unfold.schedule.Stage.Once;
import unfold.schedule.Stage.Stepping;
import unfold.schedule.Stage.Turn;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Whatever the circuit, the schedule computes each value once, after what it reads. */
class OrderTest {
  @Provide
  Arbitrary<Texts> texts() {
    return RandomTexts.texts();
  }

  @Property(tries = 500)
  void everyValueIsComputedOnceAndAfterAllItReads(
      @ForAll("texts") Texts text, @ForAll @IntRange(min = 1, max = 6) int tau) {
    Circuits.of(text.system(), Grain.VARIABLES)
        .value()
        .map(circuit -> Unfolding.of(circuit, Extents.of("t", tau)))
        .filter(unfolding -> Scheduling.of(unfolding).diagnostics().isEmpty())
        .ifPresent(OrderTest::runThrough);
  }

  @Property(tries = 500)
  void anUnfoldingIsRefusedForACycleOnly(
      @ForAll("texts") Texts text, @ForAll @IntRange(min = 1, max = 6) int tau) {
    Circuits.of(text.system(), Grain.VARIABLES)
        .value()
        .map(circuit -> Unfolding.of(circuit, Extents.of("t", tau)))
        .ifPresent(unfolding -> {
          boolean cycle = new CycleDetector<>(unfolding).detectCycles();
          boolean named =
              Scheduling.of(unfolding).diagnostics().stream()
                  .anyMatch(it -> it.message().startsWith("a cycle through"));
          assertThat(named).isEqualTo(cycle);
        });
  }

  @Provide
  Arbitrary<String> readAtPlaces() {
    Arbitrary<String> start =
        Arbitraries.of(
            "0",
            "sum_t(h(t))",
            "mean_t(s(t))",
            "max_t(h(t) + s(t))",
            "h(tau)",
            "s(1)",
            "s(tau)",
            "sum_t(h(t-1))",
            "sum_t(s(t+1))");
    Arbitrary<String> step =
        Arbitraries.of(
            "h(t-1)", "s(t-1)", "h(t-1) + s(t)", "h(0)", "s(0)", "x(t)", "h(t-1) + s(tau)");
    return Combinators.combine(start, step, start, step)
        .as("input x(t) = count\nh(0) = %s\nh(t) = %s\ns(0) = %s\ns(t) = %s\n"::formatted);
  }

  /** A sum over all steps of an axis of one step reads a single value, and yet not its own. */
  @Property(tries = 1000)
  void aCycleThroughAPlaceIsSeenAtEveryExtent(
      @ForAll("readAtPlaces") String text, @ForAll @IntRange(min = 1, max = 4) int tau) {
    Equations.read(text)
        .value()
        .flatMap(system -> Circuits.of(system, Grain.VARIABLES).value())
        .map(circuit -> Unfolding.of(circuit, Extents.of("t", tau)))
        .ifPresent(unfolding -> {
          boolean cycle = new CycleDetector<>(unfolding).detectCycles();
          assertThat(Scheduling.of(unfolding).diagnostics().isEmpty()).isEqualTo(!cycle);
          if (!cycle) {
            runThrough(unfolding);
          }
        });
  }

  private static void runThrough(Unfolding unfolding) {
    Schedule schedule = Schedule.of(unfolding);
    Set<Instance> done = new HashSet<>();
    for (Stage stage : schedule.stages()) {
      switch (stage) {
        case Once it -> compute(it.portion(), unfolding, done);
        case AllAtOnce it -> compute(it.portion(), unfolding, done);
        case Stepping it ->
            IntStream.rangeClosed(it.first(), it.last())
                .forEach(step -> compute(it, step, unfolding, done));
        case Layered it -> compute(it, unfolding, done);
      }
    }
    assertThat(done).isEqualTo(new HashSet<>(unfolding.vertexSet()));
    unfolding.edgeSet().forEach(edge -> assertThat(ticksAgree(schedule, edge)).isTrue());
    for (int tick = 0; tick <= schedule.ticks(); tick++) {
      int number = tick;
      assertThat(schedule.depositedIn(tick).toList())
          .containsExactlyInAnyOrderElementsOf(
              unfolding.vertexSet().stream()
                  .filter(it -> !(it.node() instanceof Node.InputNode))
                  .filter(it -> schedule.depositTick(it) == number)
                  .toList());
    }
    if (schedule.stages().stream().noneMatch(Layered.class::isInstance)) {
      assertThat(schedule.ticks()).isGreaterThanOrEqualTo(tau(unfolding));
    }
    for (Instance instance : unfolding.vertexSet()) {
      assertThat(schedule.depositTick(instance)).isBetween(0, schedule.ticks());
    }
  }

  private static int tau(Unfolding unfolding) {
    return unfolding.extents().last("t");
  }

  private static boolean ticksAgree(Schedule schedule, Dependency edge) {
    return schedule.depositTick(edge.source()) <= schedule.depositTick(edge.target());
  }

  private static void compute(ClauseInstances portion, Unfolding unfolding, Set<Instance> done) {
    Set<Instance> before = Set.copyOf(done);
    for (Index index : portion.region()) {
      compute(portion.node(), index, unfolding, before, done);
    }
  }

  private static void compute(Stepping stage, int step, Unfolding unfolding, Set<Instance> done) {
    for (Turn turn : stage.turns()) {
      Set<Instance> before = Set.copyOf(done);
      Node node = turn.portion().node();
      for (Index index : turn.portion().region()) {
        if (stage.direction().of(new Instance(node, index)) == step + turn.lead()) {
          compute(node, index, unfolding, before, done);
        }
      }
    }
  }

  private static void compute(Layered stage, Unfolding unfolding, Set<Instance> done) {
    for (int layer = 0; layer < stage.layers().count(); layer++) {
      for (ClauseInstances portion : stage.inOrder()) {
        Set<Instance> before = Set.copyOf(done);
        for (Index index : stage.layers().of(portion).get(layer)) {
          compute(portion.node(), index, unfolding, before, done);
        }
      }
    }
  }

  private static void compute(
      Node node, Index index, Unfolding unfolding, Set<Instance> known, Set<Instance> done) {
    Instance instance = new Instance(node, index);
    assertThat(unfolding.incomingEdgesOf(instance))
        .allSatisfy(edge -> assertThat(known).contains(edge.source()));
    assertThat(done.add(instance)).isTrue();
  }
}
