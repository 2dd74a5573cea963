package unfold.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unfold.circuit.Circuit;
import unfold.circuit.Grain;
import unfold.circuit.IndexMap;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Tree;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
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
}
