package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Circuit;
import unfold.circuit.Grain;
import unfold.circuit.Node;
import unfold.circuit.Operation;
import unfold.data.Dataset;
import unfold.equation.EquationSystem;
import unfold.equation.reading.Equations;
import unfold.figure.View;
import unfold.figure.mark.CellGrid;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.gallery.Gallery;
import unfold.layout.CircuitLayout;
import unfold.layout.UnfoldingLayout;
import unfold.playback.Moment;
import unfold.schedule.Schedule;
import unfold.trace.Precision;
import unfold.trace.Trace;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** The cells drawn in operations are what their part of the equation is worth. */
class DrawnOperationsTest {
  private static final int COLUMNS = 8;
  private static final int ROWS = 3;
  private static final Map<String, Integer> SHORT = Map.of("t", 6);

  static Stream<String> systems() {
    return Gallery.names().stream().filter(name -> system(name).hasValues());
  }

  private static EquationSystem system(String name) {
    String text = Gallery.named(name).orElseThrow().text();
    return Equations.read(text).value().orElseThrow();
  }

  @Tag("figures")
  @ParameterizedTest(name = "{0}")
  @MethodSource("systems")
  void everyOperationOfEveryMemberShowsItsValue(String name) {
    boolean isLong = List.of("driven", "hares", "echo-state").contains(name);
    Dataset dataset =
        Dataset.load(system(name), Gallery.data(), 1, isLong ? SHORT : Map.of())
            .value()
            .orElseThrow();
    List<Trace> traces = AgreementTest.traces(dataset, Precision.FLOAT64);
    for (int member = 0; member < traces.size(); member++) {
      new Drawn(dataset.member(member), traces.get(member)).isAsWorkedOut();
    }
  }

  /** The unfolding of one member at the end of its run. */
  private static final class Drawn {
    private final Dataset dataset;
    private final Oracle oracle;
    private final Unfolding unfolding;
    private final Circuit circuit;
    private final Map<Instance, Mark.Cells> cells;

    Drawn(Dataset dataset, Trace trace) {
      Schedule schedule = Systems.schedule(dataset, Grain.OPERATIONS);
      this.dataset = dataset;
      this.oracle = new Oracle(dataset);
      this.unfolding = schedule.unfolding();
      this.circuit = unfolding.circuit();
      Scene scene =
          new Scene(
              schedule,
              CircuitLayout.of(circuit),
              UnfoldingLayout.of(unfolding),
              Optional.of(trace),
              FigureOptions.USUAL);
      Figure figure = View.UNFOLDED.of(scene, new Moment(scene.ticks()));
      this.cells =
          figure
              .marks(figure.extent())
              .filter(Mark.Cells.class::isInstance)
              .map(Mark.Cells.class::cast)
              .filter(it -> it.subject() instanceof Subject.Copy)
              .collect(
                  Collectors.toMap(
                      it -> ((Subject.Copy) it.subject()).instance(), Function.identity()));
    }

    void isAsWorkedOut() {
      assertThat(operations()).isNotEmpty();
      operations().flatMap(this::copies).forEach(this::assertDrawn);
    }

    private Stream<Node> operations() {
      return circuit.nodes().stream().filter(Node.OperationNode.class::isInstance);
    }

    private Stream<Instance> copies(Node node) {
      return Stream.iterate(0, i -> i < unfolding.region(node).count(), i -> i + 1)
          .map(i -> new Instance(node, unfolding.region(node).nth(i)));
    }

    private void assertDrawn(Instance copy) {
      assertThat(cells).as(copy.toString()).containsKey(copy);
      CellGrid drawn = cells.get(copy).values();
      double[][] value = value(copy);
      double scale = scale(copy.node());
      for (int row = 0; row < drawn.rows(); row++) {
        for (int column = 0; column < drawn.columns(); column++) {
          double expected =
              value[0].length > 1 ? value[row][column] : value[row * drawn.columns() + column][0];
          assertThat(drawn.at(row, column))
              .as("%s at %s, %s", copy, row, column)
              .isBetween(expected / scale - 1e-9, expected / scale + 1e-9);
        }
      }
      int numbers = value[0].length > 1 ? value.length : value.length / drawn.columns();
      assertThat(drawn.columns())
          .isEqualTo(Math.min(COLUMNS, value[0].length > 1 ? value[0].length : value.length));
      assertThat(drawn.rows()).isEqualTo(Math.min(ROWS, numbers));
    }

    private double[][] value(Instance copy) {
      Operation operation = circuit.operation(copy.node()).orElseThrow();
      return isLast(copy.node())
          ? oracle.value(copy.node().name(), IntStream.of(copy.index().toArray()).boxed().toList())
          : new Evaluation(oracle, dataset, copy.node().name(), copy.places())
              .of(operation.expression());
    }

    private static boolean isLast(Node node) {
      return node.id().endsWith("/");
    }

    /** Of the last one that of the variable, which other clauses and boundaries have a part in. */
    private double scale(Node node) {
      Stream<double[][]> all =
          isLast(node)
              ? copies(circuit.node(node.name()))
                  .map(it -> IntStream.of(it.index().toArray()).boxed().toList())
                  .map(index -> oracle.value(node.name(), index))
              : operations()
                  .filter(it -> it.name().equals(node.name()) && !isLast(it))
                  .flatMap(this::copies)
                  .map(this::value);
      double largest =
          all.flatMap(Stream::of).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
      return largest == 0 ? 1 : largest;
    }
  }
}
