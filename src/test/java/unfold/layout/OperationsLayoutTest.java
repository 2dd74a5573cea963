package unfold.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Circuit;
import unfold.circuit.Grain;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.grid.Systems;
import unfold.layout.place.PlacedInstance;
import unfold.unfolding.Dependency;
import unfold.unfolding.Unfolding;

/** The rules by which the operations of a slice are laid out. */
@Tag("figures")
class OperationsLayoutTest {
  private static final int TAU = 4;

  static Stream<String> systems() {
    return Systems.inOneRow();
  }

  private static Unfolding unfolding(String name) {
    return Systems.unfolding(Systems.circuit(name, Grain.OPERATIONS), TAU);
  }

  @ParameterizedTest
  @MethodSource("systems")
  void inputsAreTheLowestRowOfASlice(String name) {
    Unfolding unfolding = unfolding(name);
    Circuit circuit = unfolding.circuit();
    List<PlacedInstance> slice = slice(unfolding, 2);
    double lowest =
        slice.stream()
            .filter(placed -> !isInput(placed, circuit))
            .mapToDouble(placed -> placed.place().box().bottom())
            .max()
            .orElseThrow();
    assertThat(slice.stream().filter(placed -> isInput(placed, circuit)))
        .allSatisfy(input -> assertThat(input.place().box().y()).isGreaterThan(lowest));
  }

  private static List<PlacedInstance> slice(Unfolding unfolding, int step) {
    SlicesLayout layout = SlicesLayout.of(unfolding);
    return layout
        .placed(layout.band(step))
        .filter(it -> layout.band(step).contains(it.place().center()))
        .filter(it -> it.instance().index().axes() == 0 || it.instance().index().at(0) == step)
        .toList();
  }

  private static boolean isInput(PlacedInstance placed, Circuit circuit) {
    Node node = placed.instance().node();
    return node instanceof Node.InputNode && circuit.role(node) == Role.INPUT;
  }

  @Test
  void aStateLeavesForTheNextSliceSidewaysAndStraight() {
    Unfolding unfolding = unfolding("elman");
    SlicesLayout layout = SlicesLayout.of(unfolding);
    Node h = unfolding.circuit().node("h");
    Point center = layout.place(unfolding.instance(h, 2)).center();
    assertThat(unfolding.outgoingEdgesOf(unfolding.instance(h, 2)))
        .filteredOn(it -> it.target().index().at(0) == 3)
        .singleElement()
        .satisfies(it -> {
          Path path = layout.wire(it).path();
          assertThat(path.pointAt(0).x()).isCloseTo(center.x() + 27, within(0.5));
          assertThat(yAt(layout.band(2).right(), path)).isCloseTo(center.y(), within(0.01));
        });
  }

  @ParameterizedTest
  @MethodSource("systems")
  void wiresRunLevelFromBandToBand(String name) {
    Unfolding unfolding = unfolding(name);
    SlicesLayout layout = SlicesLayout.of(unfolding);
    List<Path> between =
        layout
            .dependencies(layout.extent())
            .filter(it -> join(it, 2, 3) || join(it, 3, 2))
            .map(it -> layout.wire(it).path())
            .toList();
    Box band = layout.band(2);
    Box next = layout.band(3);
    assertThat(next.x()).isGreaterThan(band.right());
    assertThat(between)
        .allSatisfy(path ->
            assertThat(yAt(band.right(), path)).isCloseTo(yAt(next.x(), path), within(0.01)));
  }

  private static boolean join(Dependency it, int from, int to) {
    return it.source().index().axes() == 1
        && it.target().index().axes() == 1
        && it.source().index().at(0) == from
        && it.target().index().at(0) == to
        && it.wire().maps().stream().allMatch(unfold.circuit.IndexMap.Shift.class::isInstance);
  }

  /** Where a path first passes an x. */
  private static double yAt(double x, Path path) {
    int count = (int) (4 * path.length());
    return IntStream.range(0, count)
        .mapToObj(i -> List.of(point(path, i, count), point(path, i + 1, count)))
        .filter(pair -> pair.getFirst().x() <= x != pair.getLast().x() <= x)
        .mapToDouble(pair -> pair.getFirst().y())
        .findFirst()
        .orElseThrow();
  }

  private static Point point(Path path, int i, int count) {
    return path.pointAt((double) i / count);
  }
}
