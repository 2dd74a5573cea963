package unfold.figure.peel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.figure.Sample;
import unfold.figure.UnfoldedFigure;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.playback.Moment;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

class PeeledFigureTest {
  private static final UnaryOperator<Point> THERE = it -> it.plus(-700, 0);
  private static final double JUST_BEGUN = 1e-9;

  static Stream<Sample> samples() {
    return Sample.all();
  }

  private static Scene scene(Sample sample) {
    return sample.scenes().scene(Theme.LIGHT);
  }

  private static PeeledFigure at(Scene scene, double share) {
    Figure whole = UnfoldedFigure.at(scene, Moment.START);
    return new PeeledFigure(scene, whole, whole.extent(), share);
  }

  private static Set<Subject> network(Stream<Mark> marks) {
    return marks
        .map(Mark::subject)
        .filter(it -> it instanceof Subject.Copy || it instanceof Subject.CableCopy)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void allThatLandsHasLiftedOffAndStays(Sample sample) {
    Scene scene = scene(sample);
    Set<Subject> all = network(at(scene, 1).marks(at(scene, 1).extent()));
    Set<Subject> before = new HashSet<>();
    Set<Subject> lifted = new HashSet<>();
    for (double share : moments(at(scene, 0).times())) {
      PeeledFigure now = at(scene, share);
      Set<Subject> landed = network(now.marks(now.extent()));
      now.lifted(THERE).forEach(it -> lifted.addAll(network(it.marks().stream())));
      assertThat(landed).containsAll(before);
      before.addAll(landed);
    }
    assertThat(all).allMatch(before::contains).allMatch(lifted::contains);
  }

  /** The middle of each copy's way, and the end. */
  private static List<Double> moments(PeelTimes times) {
    double opened = 0.5 / times.seconds();
    double each = (1 - opened) / Math.max(1, times.copies());
    return DoubleStream.concat(
            IntStream.range(0, times.copies()).mapToDouble(it -> opened + (it + 0.5) * each),
            DoubleStream.of(1))
        .boxed()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aCopyThatLiftsOffLiesOnTheCircuit(Sample sample) {
    Scene scene = scene(sample);
    double opened = 0.5 / at(scene, 0).times().seconds();
    List<LiftedCopy> lifted = at(scene, opened + JUST_BEGUN).lifted(THERE);
    assertThat(lifted).hasSize(1);
    for (Mark mark : lifted.getFirst().marks()) {
      switch (mark.subject()) {
        case Subject.Copy(Instance copy) when mark instanceof Mark.Disc disc ->
            near(disc.center(), THERE.apply(scene.circuitLayout().place(copy.node()).center()));
        case Subject.CableCopy(Dependency edge) when mark instanceof Mark.Line line ->
            assertThat(ends(scene, edge)).anySatisfy(it -> near(line.path().pointAt(0), it));
        default -> {}
      }
    }
  }

  /** Where a wire of the circuit begins, as a shaft does, and where its head has its tip. */
  private static List<Point> ends(Scene scene, Dependency edge) {
    Path wire = scene.circuitLayout().wire(edge.wire()).path();
    return Stream.of(0, 1).map(wire::pointAt).map(THERE).toList();
  }

  private static void near(Point one, Point other) {
    assertThat(one.distance(other)).isCloseTo(0, within(0.1));
  }

  @Test
  void theSquareTravelsWithItsCopyAndIsGoneWhereTheArrowLies() {
    Scene scene = scene(new Sample("rnn", Grain.VARIABLES));
    PeelTimes times = at(scene, 0).times();
    double opened = 0.5 / times.seconds();
    double each = (1 - opened) / times.copies();
    List<Double> sides =
        IntStream.of(1, 30, 60, 90, 99)
            .mapToObj(part -> side(at(scene, opened + each * part / 100)))
            .toList();
    assertThat(sides.getFirst()).isCloseTo(18, within(1e-6));
    assertThat(sides.get(1)).isCloseTo(18, within(1e-6));
    assertThat(sides.get(3)).isLessThan(sides.get(2)).isGreaterThan(sides.get(4));
    assertThat(sides.getLast()).isLessThan(1);
  }

  private static double side(PeeledFigure now) {
    return now.lifted(THERE).stream()
        .flatMap(it -> it.marks().stream())
        .filter(Mark.Square.class::isInstance)
        .mapToDouble(it -> ((Mark.Square) it).side())
        .max()
        .orElse(0);
  }
}
