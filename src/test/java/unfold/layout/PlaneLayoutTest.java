package unfold.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Circuit;
import unfold.circuit.Grain;
import unfold.circuit.IndexMap;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Tree;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.grid.Systems;
import unfold.layout.place.NodePlace;
import unfold.layout.place.PlacedInstance;
import unfold.layout.slice.ColumnCost;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Where what is indexed by several axes stands. */
class PlaneLayoutTest {
  private static UnfoldingLayout layout(String name) {
    return UnfoldingLayout.of(unfolding(name));
  }

  private static Unfolding unfolding(String name) {
    return Systems.unfolding(Systems.circuit(name, Grain.VARIABLES), 5);
  }

  private static Point at(UnfoldingLayout layout, Unfolding unfolding, String node, int... index) {
    Instance instance = new Instance(unfolding.circuit().node(node), Index.of(index));
    return layout.place(instance).center();
  }

  @Test
  void timeRunsToTheRightAndLayersUpwardsFromTheInputBelow() {
    Unfolding unfolding = unfolding("jl-layers");
    UnfoldingLayout layout = UnfoldingLayout.of(unfolding);
    Point h = at(layout, unfolding, "h", 2, 2);
    assertThat(at(layout, unfolding, "h", 3, 2)).isEqualTo(h.plus(ColumnCost.SLICE, 0));
    assertThat(at(layout, unfolding, "h", 2, 3)).isEqualTo(h.plus(0, -ColumnCost.ROW));
    assertThat(at(layout, unfolding, "x", 2)).isEqualTo(h.plus(0, 3 * ColumnCost.ROW));
    assertThat(at(layout, unfolding, "y", 2)).isEqualTo(h.plus(0, -2 * ColumnCost.ROW));
  }

  @Test
  void rowsOfAnImageRunDownwards() {
    Unfolding unfolding = unfolding("m-image");
    UnfoldingLayout layout = UnfoldingLayout.of(unfolding);
    Point h = at(layout, unfolding, "h", 1, 1);
    assertThat(at(layout, unfolding, "h", 2, 1).x()).isEqualTo(h.x());
    assertThat(at(layout, unfolding, "h", 2, 1).y()).isGreaterThan(h.y());
    assertThat(at(layout, unfolding, "h", 1, 2).x()).isGreaterThan(h.x());
  }

  @Test
  void aForkStandsAboveTheMiddleOfItsChildren() {
    Unfolding unfolding = unfolding("s-tree");
    UnfoldingLayout layout = UnfoldingLayout.of(unfolding);
    Point left = at(layout, unfolding, "h", 1);
    Point right = at(layout, unfolding, "h", 2);
    Point fork = at(layout, unfolding, "h", 5);
    assertThat(fork.x()).isEqualTo((left.x() + right.x()) / 2);
    assertThat(fork.y()).isLessThan(left.y());
    assertThat(at(layout, unfolding, "x", 1).y()).isGreaterThan(left.y());
    assertThat(at(layout, unfolding, "o", 7).y()).isLessThan(at(layout, unfolding, "h", 7).y());
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void childrenComeInFromTheirOwnSideWhereAForkReadsMore(Grain grain) {
    String text =
        """
        over v = tree("((a (b c)) (d e))")
        input x(v) : 2
        h(v) = tanh(h(v.left) + 2 * h(v.right) + x(v))
        """;
    UnfoldingLayout layout = UnfoldingLayout.of(Systems.unfolding(Systems.of(text, grain), 5));
    Map<Tree.Side, Double> sides = new EnumMap<>(Tree.Side.class);
    layout
        .dependencies(layout.extent())
        .forEach(copy -> {
          for (IndexMap map : copy.wire().maps()) {
            if (map instanceof IndexMap.Child(_, Tree.Side side)) {
              Path path = layout.wire(copy).path();
              double across = layout.place(copy.target()).center().x() - path.pointAt(0.9).x();
              sides.merge(side, across, (one, other) -> one * other > 0 ? one : Double.NaN);
            }
          }
        });
    assertThat(sides.get(Tree.Side.LEFT)).isPositive();
    assertThat(sides.get(Tree.Side.RIGHT)).isNegative();
  }

  @Test
  void theDecoderStandsAboveItsEncoderAndTheContextBetween() {
    Unfolding unfolding = unfolding("i-encoder-decoder");
    UnfoldingLayout layout = UnfoldingLayout.of(unfolding);
    double context = at(layout, unfolding, "C").y();
    assertThat(at(layout, unfolding, "h", 1).y()).isGreaterThan(context);
    assertThat(at(layout, unfolding, "g", 1).y()).isLessThan(context);
    assertThat(at(layout, unfolding, "C").x()).isEqualTo(at(layout, unfolding, "h", 5).x());
  }

  @Test
  void ofAGridWithAMillionPlacesOnlyWhatIsVisibleIsMade() {
    Circuit circuit = Systems.circuit("v-wavefront", Grain.VARIABLES);
    Range side = new Range(1, 1000);
    Unfolding unfolding = Unfolding.of(circuit, new Extents(Map.of("i", side, "j", side)));
    UnfoldingLayout layout = UnfoldingLayout.of(unfolding);
    Instance middle = new Instance(circuit.node("h"), Index.of(500, 500));
    Box window = Box.around(layout.place(middle).center(), 2 * ColumnCost.SLICE, 100);
    assertThat(layout.placed(window).map(it -> it.instance().index()))
        .containsExactlyInAnyOrderElementsOf(
            List.of(Index.of(500, 499), Index.of(500, 500), Index.of(500, 501)));
    assertThat(layout.dependencies(window)).hasSizeLessThan(60);
  }

  @Test
  void stepsThatReadByAnySumOfIndicesAreDrawnEachByItself() {
    UnfoldingLayout layout = layout("k2-tdnn-sum");
    assertThat(layout.dependencies(layout.extent())).hasSize(5 * 5);
  }

  private static final List<String> SEVERAL_IN_A_GRID =
      List.of(
          """
          over i = 1..3, j = 1..4
          input x(i, j) ~ normal(0, 1)
          e(i, j) = exp(x(i, j))
          r(i) = sum_j(e(i, j))
          z(i, j) = e(i, j) / r(i)
          output y(j) = sum_i(z(i, j))
          """,
          """
          over i = 1..3, j = 1..4
          input x(i, j) ~ normal(0, 1)
          h(i, j) = tanh(h(i-1, j) + h(i, j-1) + x(i, j))
          m = mean_i(mean_j(h(i, j)))
          g(i, j) = g(i-1, j) + h(i, j) - m
          """,
          """
          over i = 1..2, j = 1..2, p = -1..1, q = -1..1
          input x(i, j) ~ normal(0, 1)
          param K(p, q) ~ normal(0, 1)
          output y(i, j) = sum_p(sum_q(K(p, q) * x(i + p, j + q)))
          """,
          """
          over i = 1..2, p = 1..3, j = 1..2
          z(i, j, p) = i + p
          y(i, j) = max_p(z(i, j, p))
          """,
          """
          over t = 1..4, k = 1..3, s = 1..2
          g(t, k) = g(t-1, k) + k
          w(t, s) = w(t-1, s) + s
          o(t) = sum_k(g(t, k)) + sum_s(w(t, s))
          a(k) = mean_t(g(t, k))
          b(s) = mean_t(w(t, s))
          """,
          """
          over i = 1..2, p = 1..3, j = 1..4
          g(i, j) = g(i-1, j) + j
          w(i, p) = w(i-1, p) + p
          o(i) = sum_j(g(i, j)) + sum_p(w(i, p))
          """);

  static Stream<Arguments> severalInAGrid() {
    return SEVERAL_IN_A_GRID.stream()
        .flatMap(text -> Stream.of(Grain.values()).map(grain -> Arguments.of(text, grain)));
  }

  @ParameterizedTest
  @MethodSource("severalInAGrid")
  void whatSharesAGridCoversNothingElseInIt(String text, Grain grain) {
    UnfoldingLayout layout = UnfoldingLayout.of(Systems.unfolding(Systems.of(text, grain), 4));
    List<NodePlace> places = layout.placed(layout.extent()).map(PlacedInstance::place).toList();
    assertThat(places)
        .allSatisfy(one ->
            assertThat(places)
                .filteredOn(other -> other.box().intersects(one.box()))
                .containsExactly(one));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "y(t) = K(2) * x(t)",
        "y(t) = K(t) * x(t)",
        "y(t) = K(last(k) + 1 - t) * x(t) + K(t)",
        "y(t) = sum_k(K(k)) * x(t) * K(1)"
      })
  void aParameterThatIsReadAtOtherIndicesStandsOnceAtEachOfItsOwn(String line) {
    String text = "over t = 1..3, k = 1..3\ninput x(t) = count\nparam K(k) = 1\n" + line + "\n";
    Unfolding unfolding = Systems.unfolding(Systems.of(text, Grain.OPERATIONS), 3);
    UnfoldingLayout layout = UnfoldingLayout.of(unfolding);
    Box all = layout.extent();
    assertThat(
            layout
                .placed(all)
                .map(PlacedInstance::instance)
                .filter(it -> it.node().id().equals("K")))
        .extracting(it -> it.index().at(0))
        .containsExactlyInAnyOrder(1, 2, 3);
    assertThat(layout.dependencies(all))
        .allSatisfy(it -> assertThat(distance(layout, it)).isLessThan(1));
  }

  /** From the border of its source to where a wire begins. */
  private static double distance(UnfoldingLayout layout, Dependency dependency) {
    Point start = layout.wire(dependency).path().pointAt(0);
    return Math.abs(layout.place(dependency.source()).distanceTo(start));
  }
}
