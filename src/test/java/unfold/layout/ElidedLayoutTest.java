package unfold.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.equation.Extents.Range;
import unfold.geometry.Box;
import unfold.layout.grid.Systems;
import unfold.layout.place.ElidedCopies;
import unfold.layout.place.Legibility;
import unfold.layout.place.Legibility.DrawnNode;
import unfold.layout.place.Legibility.DrawnWire;
import unfold.layout.place.NodePlace;
import unfold.layout.place.PlacedInstance;
import unfold.layout.place.WirePlace;
import unfold.layout.step.ShownSteps;
import unfold.unfolding.Dependency;
import unfold.unfolding.Unfolding;

/** Long unfoldings of which some steps are drawn. */
class ElidedLayoutTest {
  private static final int TAU = 19;
  private static final ShownSteps SOME = some(new Range(1, 2), new Range(8, 9));
  private static final String SKIP =
      """
      over t = 1..5
      input x(t) : 2 ~ normal(0, 1)
      param W : 2 x 2 ~ normal(0, 1)
      h(..0) = 0
      h(t) = tanh(W h(t-1) + h(t-3) + x(t))
      output o(t) = W h(t)
      """;

  private static ShownSteps some(Range... ranges) {
    return ShownSteps.of(List.of(ranges));
  }

  static Stream<Arguments> systems() {
    return Systems.inSlices();
  }

  private static SlicesLayout layout(String text, int tau, ShownSteps shown) {
    return SlicesLayout.of(Systems.unfolding(Systems.of(text, Grain.VARIABLES), tau), shown);
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("systems")
  void elidedUnfoldingsAreLegibleAndNoWireEndsInNothing(String name, Grain grain) {
    SlicesLayout layout =
        SlicesLayout.of(Systems.unfolding(Systems.circuit(name, grain), TAU), SOME);
    Box all = layout.extent();
    List<DrawnNode> nodes =
        Stream.concat(
                layout.placed(all).map(it -> new DrawnNode(it.instance().toString(), it.place())),
                layout
                    .elided(all)
                    .map(it -> new DrawnNode("left out of " + it.node().id(), it.place())))
            .toList();
    List<DrawnWire> wires = layout.dependencies(all).map(it -> drawn(it, layout, nodes)).toList();
    assertThat(Legibility.faults(nodes, wires, List.of())).isEmpty();
  }

  /** With the nodes that are drawn where it starts and where it ends. */
  private static DrawnWire drawn(Dependency it, SlicesLayout layout, List<DrawnNode> nodes) {
    WirePlace place = layout.wire(it);
    String name = it.source() + "→" + it.target() + "#" + it.wire().number();
    List<NodePlace> ends =
        Stream.of(0, 1)
            .map(place.path()::pointAt)
            .map(end ->
                nodes.stream()
                    .map(DrawnNode::place)
                    .filter(node -> Math.abs(node.distanceTo(end)) < 0.5)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " ends in nothing at " + end)))
            .toList();
    assertThat(layout.end(it).center().distance(ends.getLast().center())).isLessThan(0.01);
    return new DrawnWire(name, place, ends.getFirst(), ends.getLast());
  }

  @Test
  void ofEachStepThatIsShownEverythingIsDrawnAndOfTheOthersNothing() {
    SlicesLayout layout = layout(SKIP, 12, some(new Range(2, 2)));
    assertThat(layout.placed(layout.extent()).map(it -> it.instance().toString()))
        .containsExactlyInAnyOrder(
            "h(-2)", "h(-1)", "h(0)", "h(1)", "h(2)", "h(12)", "x(1)", "x(2)", "x(12)", "o(1)",
            "o(2)", "o(12)");
  }

  @Test
  void wiresLeadFromShownStepsIntoTheGapAndOutOfItAndNotThroughIt() {
    SlicesLayout layout = layout(SKIP, 12, some(new Range(2, 2)));
    assertThat(layout.dependencies(layout.extent()).map(it -> it.source() + " " + it.target()))
        .containsExactlyInAnyOrder(
            "h(0) h(1)",
            "h(-2) h(1)",
            "x(1) h(1)",
            "h(1) o(1)", //
            "h(1) h(2)",
            "h(-1) h(2)",
            "x(2) h(2)",
            "h(2) o(2)", //
            "h(2) h(3)",
            "h(0) h(3)",
            "h(1) h(4)",
            "h(2) h(5)", //
            "h(11) h(12)",
            "h(9) h(12)",
            "x(12) h(12)",
            "h(12) o(12)");
    assertThat(layout.elided(layout.extent()).map(ElidedCopies::slot)).containsExactly(2, 3, 4);
    assertThat(layout.elided(layout.extent()))
        .allMatch(it -> it.node().id().equals("h") && it.steps().equals(new Range(3, 11)));
    assertThat(layout.xOf(12)).isEqualTo(5 * layout.period());
  }

  @Test
  void aSumOverAllStepsHasABranchForEachThatIsShown() {
    String text = "over t = 1..4\ninput x(t) : 2 ~ normal(0, 1)\nL(t) = sum(x(t))\nT = sum_t(L(t))";
    SlicesLayout layout = layout(text, 30, some(new Range(10, 10)));
    assertThat(
            layout
                .dependencies(layout.extent())
                .filter(it -> it.target().node().id().equals("T"))
                .map(it -> it.source().index().at(0)))
        .containsExactly(1, 10, 30);
  }

  @Test
  void whatIsReadByNameIsShown() {
    SlicesLayout layout = layout("s(t) = f(s(t-1); theta)\nc = g(s(6))\n", 12, some());
    assertThat(layout.isShown(6)).isTrue();
    assertThat(IntStream.of(2, 5, 7, 11)).noneMatch(layout::isShown);
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("systems")
  void whatMeetsABoxIsAmongAllThatIsThere(String name, Grain grain) {
    SlicesLayout layout =
        SlicesLayout.of(Systems.unfolding(Systems.circuit(name, grain), TAU), SOME);
    Box window = Box.around(layout.band(5).center(), 1.7 * layout.period(), 150);
    List<PlacedInstance> all = layout.placed(layout.extent()).toList();
    assertThat(layout.placed(window))
        .containsExactlyElementsOf(
            all.stream().filter(it -> it.place().box().intersects(window)).toList());
    assertThat(layout.elided(window))
        .containsExactlyElementsOf(
            layout
                .elided(layout.extent())
                .filter(it -> it.place().box().intersects(window))
                .toList());
    assertThat(layout.dependencies(layout.extent()).toList()).doesNotHaveDuplicates();
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("systems")
  void aMillionStepsOfWhichSixAreShownTakeNoTime(String name, Grain grain) {
    Unfolding unfolding = Systems.unfolding(Systems.circuit(name, grain), 1_000_000);
    SlicesLayout layout = SlicesLayout.of(unfolding, some(new Range(1, 3)));
    Box all = layout.extent();
    assertThat(all.width()).isLessThan(40 * layout.period());
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          assertThat(layout.placed(all).count()).isLessThan(1000);
          assertThat(layout.dependencies(all).map(layout::wire).count()).isLessThan(1000);
        });
  }
}
