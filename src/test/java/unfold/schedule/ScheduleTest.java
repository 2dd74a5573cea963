package unfold.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static unfold.circuit.Texts.at;
import static unfold.circuit.Texts.bidirectional;
import static unfold.circuit.Texts.elman;
import static unfold.circuit.Texts.last;
import static unfold.circuit.Texts.number;
import static unfold.circuit.Texts.place;
import static unfold.circuit.Texts.ref;
import static unfold.circuit.Texts.sum;
import static unfold.circuit.Texts.sumOver;
import static unfold.circuit.Texts.tanh;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.circuit.Texts;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.IndexExpression;
import unfold.equation.Statement.Purpose;
import unfold.equation.reading.Equations;
import unfold.schedule.Stage.AllAtOnce;
import unfold.schedule.Stage.Layered;
import unfold.schedule.Stage.Once;
import unfold.schedule.Stage.Stepping;
import unfold.unfolding.Unfolding;

class ScheduleTest {
  private static Schedule schedule(Texts text, int tau) {
    return Schedule.of(Unfolding.of(text.circuit(), Extents.of("t", tau)));
  }

  private static int deposit(Schedule schedule, String name, int... index) {
    return schedule.depositTick(instance(schedule, name, index));
  }

  private static unfold.unfolding.Instance instance(Schedule schedule, String name, int... index) {
    Unfolding unfolding = schedule.unfolding();
    return unfolding.instance(unfolding.circuit().node(name), index);
  }

  private static List<String> stages(Schedule schedule) {
    return schedule.stages().stream()
        .map(stage ->
            switch (stage) {
              case Once it -> "once " + it.portion().node().name();
              case AllAtOnce it -> it.portion().node().name() + it.portion().region().boxes();
              case Stepping it -> stepping(it);
              case Layered it -> "layers " + it.layers().count();
            })
        .toList();
  }

  private static String stepping(Stepping stage) {
    boolean back = stage.direction().along("t") < 0;
    int sign = back ? -1 : 1;
    String steps =
        back
            ? "back %d..%d: ".formatted(-stage.last(), -stage.first())
            : "on %d..%d: ".formatted(stage.first(), stage.last());
    return stage.turns().stream()
        .map(turn -> turn.portion().node().name() + "+" + sign * turn.lead())
        .collect(Collectors.joining(" ", steps, ""));
  }

  private static List<String> passes(Schedule schedule) {
    return schedule.passes().stream()
        .map(it ->
            "%d %s ticks %d to %d: %s"
                .formatted(
                    it.number(),
                    it.backward() ? "back" : "on",
                    it.firstTick(),
                    it.lastTick(),
                    it.names().stream().sorted().toList()))
        .toList();
  }

  @Test
  void onlyTheCycleIsStepped() {
    assertThat(stages(schedule(elman(), 5)))
        .containsExactly("x[[1..5]]", "h[[0..0]]", "on 1..5: h+0", "o[[1..5]]");
  }

  @Test
  void oneStepIsOneTick() {
    Schedule schedule = schedule(elman(), 5);
    assertThat(passes(schedule)).containsExactly("1 on ticks 1 to 5: [h, o]");
    assertThat(deposit(schedule, "h", 0)).isZero();
    assertThat(deposit(schedule, "h", 3)).isEqualTo(3);
    assertThat(deposit(schedule, "o", 5)).isEqualTo(5);
    assertThat(deposit(schedule, "x", 4)).isZero();
    assertThat(schedule.arrivalTick(instance(schedule, "x", 4))).isEqualTo(4);
    assertThat(schedule.tick(2).step()).isEqualTo(2);
  }

  @Test
  void aSingleStepIsAPassOfOneTick() {
    assertThat(passes(schedule(elman(), 1))).containsExactly("1 on ticks 1 to 1: [h, o]");
  }

  @Test
  void whatRunsBackwardsIsASecondPass() {
    Schedule schedule = schedule(bidirectional(), 4);
    assertThat(passes(schedule))
        .containsExactly("1 on ticks 1 to 4: [h]", "2 back ticks 5 to 8: [g, o]");
    assertThat(deposit(schedule, "g", 5)).isZero();
    assertThat(deposit(schedule, "g", 4)).isEqualTo(5);
    assertThat(deposit(schedule, "o", 4)).isEqualTo(5);
    assertThat(deposit(schedule, "o", 1)).isEqualTo(8);
    assertThat(schedule.tick(8).step()).isEqualTo(1);
    assertThat(schedule.passes().getFirst().tickOf(3)).isEqualTo(3);
    assertThat(schedule.passes().getLast().tickOf(4)).isEqualTo(5);
    assertThat(schedule.passes().getLast().tickOf(1)).isEqualTo(8);
    assertThat(schedule.pass(instance(schedule, "g", 1).node()).orElseThrow().number())
        .isEqualTo(2);
    assertThat(schedule.pass(instance(schedule, "x", 1).node())).isEmpty();
  }

  @Test
  void beforeTheFirstTickAndAfterTheLastThereIsNone() {
    Schedule schedule = schedule(elman(), 5);
    assertThat(schedule.tick(1).number()).isEqualTo(1);
    assertThat(schedule.tick(5).step()).isEqualTo(5);
    assertThatThrownBy(() -> schedule.tick(0)).hasMessage("no tick 0");
    assertThatThrownBy(() -> schedule.tick(6)).hasMessage("no tick 6");
  }

  @Test
  void layersOfOneWalkShareAPass() {
    Texts text =
        new Texts()
            .variable("h", 1, at("h", -1))
            .variable("z", 1, sum(at("z", -1), at("h", 0)))
            .variable("y", 1, at("z", 0));
    assertThat(passes(schedule(text, 3))).containsExactly("1 on ticks 1 to 3: [h, y, z]");
  }

  @Test
  void aLayerThatReadsTheEndWaitsForIt() {
    Texts text =
        new Texts().variable("h", 1, at("h", -1)).variable("z", 1, sum(at("z", -1), last("h")));
    assertThat(passes(schedule(text, 3)))
        .containsExactly("1 on ticks 1 to 3: [h]", "2 on ticks 4 to 6: [z]");
  }

  @Test
  void whatComesOnceComesWithTheLastThingItNeeds() {
    Texts text =
        elman()
            .once("C", 4, last("h"))
            .once("total", 2, sumOver(at("o", 0)))
            .once("mean", 3, sumOver(at("x", 0)))
            .once("R", 1, tanh(number(1)))
            .nowhereElse("y", Purpose.OUTPUT, 1)
            .fixed("y", IndexExpression.last("t", 0), last("h"));
    Schedule schedule = schedule(text, 6);
    assertThat(deposit(schedule, "C")).isEqualTo(6);
    assertThat(deposit(schedule, "total")).isEqualTo(6);
    assertThat(deposit(schedule, "mean")).isEqualTo(6);
    assertThat(deposit(schedule, "y", 6)).isEqualTo(6);
    assertThat(deposit(schedule, "R")).isZero();
  }

  @Test
  void whatACycleNeedsFromTheStartIsThereFromTheStart() {
    Texts text =
        new Texts()
            .input("x", 1)
            .once("m", 1, sumOver(at("x", 0)))
            .variable("h", 1, sum(at("h", -1), ref("m")));
    assertThat(deposit(schedule(text, 4), "m")).isZero();
  }

  @Test
  void aGivenStartComesInItsOwnStep() {
    Texts text = new Texts().variable("s", 1, at("s", -1)).fixed("s", 1, number(0.2));
    Schedule schedule = schedule(text, 8);
    assertThat(schedule.ticks()).isEqualTo(8);
    assertThat(deposit(schedule, "s", 1)).isEqualTo(1);
    assertThat(deposit(schedule, "s", 2)).isEqualTo(2);
    assertThat(stages(schedule)).containsExactly("s[[1..1]]", "on 2..8: s+0");
  }

  @Test
  void aGivenEndComesInItsOwnStepOfTheWayBack() {
    Texts text =
        new Texts()
            .variable("s", 1, at("s", 1))
            .fixed("s", IndexExpression.last("t", 0), number(0.2));
    Schedule schedule = schedule(text, 8);
    assertThat(passes(schedule)).containsExactly("1 back ticks 1 to 8: [s]");
    assertThat(deposit(schedule, "s", 8)).isEqualTo(1);
    assertThat(deposit(schedule, "s", 7)).isEqualTo(2);
  }

  @Test
  void withoutCyclesThereIsOnePassOn() {
    Texts text =
        new Texts()
            .input("x", 1)
            .variable("o", Purpose.OUTPUT, 1, sum(at("x", -1), at("x", 0), at("x", 1)));
    Schedule schedule = schedule(text, 3);
    assertThat(passes(schedule)).containsExactly("1 on ticks 1 to 3: [o]");
    assertThat(deposit(schedule, "o", 2)).isEqualTo(2);
  }

  @Test
  void aBoundaryMadeFromTheEndOfAnotherWalkIsNoCycle() {
    Texts text =
        new Texts()
            .variable("h", 1, at("h", -1))
            .variable("g", 1, at("g", -1))
            .fixed("g", 0, last("h"));
    Schedule schedule = schedule(text, 3);
    assertThat(stages(schedule)).containsExactly("on 1..3: h+0", "g[[0..0]]", "on 1..3: g+0");
    assertThat(deposit(schedule, "g", 0)).isEqualTo(3);
    assertThat(deposit(schedule, "g", 1)).isEqualTo(4);
  }

  @Test
  void oneVariableRunsAheadWhereItsCycleAsksForIt() {
    Texts text = new Texts().variable("h", 1, at("g", 1)).variable("g", 1, at("h", -2));
    assertThat(stages(schedule(text, 4))).containsExactly("on 0..4: g+1 h+0");
  }

  @Test
  void severalVariablesOfAStepStandInTheOrderOfTheirDependencies() {
    Texts text =
        new Texts()
            .variable("h", 1, at("q", 0))
            .variable("q", 1, sum(at("s", 0), at("h", -1)))
            .variable("s", 1, at("s", -1));
    Schedule schedule = schedule(text, 4);
    assertThat(stages(schedule)).containsExactly("on 1..4: s+0", "on 1..4: q+0 h+0");
    Circuit circuit = text.circuit();
    assertThat(List.of("s", "q", "h"))
        .extracting(it -> schedule.rank(circuit.node(it)))
        .containsExactly(1, 2, 3);
    assertThat(schedule.depositedIn(2))
        .extracting(Object::toString)
        .containsExactly("s(2)", "q(2)", "h(2)");
  }

  @Test
  void anOperationComesWithItsVariable() {
    Circuit circuit = elman().circuit(Grain.OPERATIONS);
    Schedule schedule = Schedule.of(Unfolding.of(circuit, Extents.of("t", 3)));
    assertThat(deposit(schedule, "h/0.1", 2)).isEqualTo(2);
    assertThat(deposit(schedule, "W")).isZero();
    assertThat(circuit.nodes()).extracting(schedule::rank).contains(6).allMatch(it -> it <= 6);
  }

  @Test
  void aCycleThroughAPlaceIsNamedWithItsIndices() {
    Texts text = new Texts().once("C", 1, last("h")).variable("h", 1, sum(at("h", -1), ref("C")));
    Unfolding unfolding = Unfolding.of(text.circuit(), Extents.of("t", 5));
    assertThat(Scheduling.of(unfolding).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("a cycle through a fixed place: `C` needs `h(5)`, which needs `C`");
    assertThatIllegalArgumentException().isThrownBy(() -> Schedule.of(unfolding));
  }

  @Test
  void ofALongCycleTheEndsAreNamed() {
    Texts text = new Texts().once("C", 1, last("h")).variable("h", 1, at("h", -1));
    text.fixed("h", IndexExpression.constant(0), ref("C"));
    Unfolding unfolding = Unfolding.of(text.circuit(), Extents.of("t", 500));
    assertThat(Scheduling.of(unfolding).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "a cycle through a fixed place: `C` needs `h(500)`, which needs `h(499)`, which needs"
                + " …, which needs `h(0)`, which needs `C`");
  }

  @Test
  void aCycleThroughASumOverAllStepsIsNoCycleThroughAPlace() {
    EquationSystem system = Equations.read("h(t) = sum_t(h(t-1))").value().orElseThrow();
    Circuit circuit = Circuits.of(system, Grain.VARIABLES).value().orElseThrow();
    assertThat(Scheduling.of(Unfolding.of(circuit, Extents.of("t", 5))).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("a cycle through what is made of all t: `h(4)` needs `h(4)`");
  }

  @Test
  void aStartMadeOfTheOnlyStepIsACycle() {
    EquationSystem system =
        Equations.read("h(0) = sum_t(h(t))\nh(t) = h(t-1) + 1").value().orElseThrow();
    Circuit circuit = Circuits.of(system, Grain.VARIABLES).value().orElseThrow();
    assertThat(Scheduling.of(Unfolding.of(circuit, Extents.of("t", 1))).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "a cycle through what is made of all t: `h(1)` needs `h(0)`, which needs `h(1)`");
  }

  @Test
  void aPlaceThatIsGivenClosesNoCycle() {
    Texts text =
        new Texts().variable("s", 1, sum(at("s", -1), place("s", 1))).fixed("s", 1, number(1));
    Unfolding unfolding = Unfolding.of(text.circuit(), Extents.of("t", 5));
    assertThat(Scheduling.of(unfolding).diagnostics()).isEmpty();
  }

  @Test
  void aMillionStepsAreScheduledByArithmetic() {
    Schedule schedule = schedule(bidirectional(), 1_000_000);
    assertThat(deposit(schedule, "g", 1)).isEqualTo(2_000_000);
    assertThat(schedule.tick(1_000_001).step()).isEqualTo(1_000_000);
  }
}
