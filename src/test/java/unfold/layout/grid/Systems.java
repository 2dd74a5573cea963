package unfold.layout.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Axis;
import unfold.equation.EquationSystem;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Tree;
import unfold.equation.reading.Equations;
import unfold.unfolding.Unfolding;

/** Every ready-made text that can be read, and single ones by name. */
public final class Systems {
  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/resources/systems"), Path.of("resources/gallery"));

  /** What no ready-made text does: everything between slices and what exists once. */
  static final Map<String, String> HARDER =
      Map.of(
          "values computed from the last state",
          """
          input x(t) : 3 ~ normal(0, 1)
          param W : 3 x 3 ~ normal(0, 1)
          param V : 2 x 3 ~ normal(0, 1)
          param Q : 2 x 2 ~ normal(0, 1)
          h(0) = 0
          h(t) = tanh(W h(t-1) + x(t))
          C = tanh(V h(tau))
          D = Q C + mean_t(V x(t))
          output o(t) = V h(t) + D
          """,
          "every step reads the first one, and all",
          """
          input x(t) : 1 ~ normal(0, 1)
          d(t) = x(t) - x(1)
          output p(t) = exp(x(t)) / sum_t(exp(x(t)))
          loss L(t) = p(t) * d(t)
          loss A = max_t(L(t))
          loss B = mean_t(L(t))
          """,
          "skips both ways, and values for every step",
          """
          input a : 2 ~ normal(0, 1)
          input b : 2 ~ normal(0, 1)
          over t = 1..5
          c = tanh(a + b)
          param W : 2 x 2 ~ normal(0, 1)
          h(0) = a
          h(t) = tanh(W h(t-1) + c)
          g(tau+1) = b
          g(t) = tanh(W g(t+1) + a)
          k(t) = h(t-1) + g(t+2) + h(t-2)
          output o(t) = h(t) + g(t) + k(t) + c
          loss L_total = sum_t(o(t)' o(t))
          """,
          "five states that all read each other",
          """
          over t = 1..5
          param A : 2 x 2 ~ normal(0, 1)
          param B_long : 2 x 2 ~ normal(0, 1)
          p(t) = A q(t-1) + B_long r(t-1) + u(t-2)
          q(t) = A p(t) + B_long s(t-1)
          r(t) = A p(t) + A q(t-2) + s(t-3)
          s(t) = B_long r(t) + A p(t)
          u(t) = A u(t-1) + B_long s(t) + q(t)
          """);

  private Systems() {}

  static Stream<String> names() {
    return files().filter(file -> read(file).isPresent()).map(Systems::name);
  }

  /** Some of one row of slices, and harder ones, in both grains. */
  public static Stream<Arguments> inSlices() {
    Stream<String> some =
        Stream.of(
            "elman",
            "elman-loss",
            "rnn",
            "bidirectional",
            "lstm",
            "gru",
            "dynamical",
            "nepal",
            "abstract",
            "o2-skip",
            "e-one-output");
    return Stream.concat(some, HARDER.keySet().stream().sorted())
        .flatMap(name -> Stream.of(Grain.values()).map(grain -> Arguments.of(name, grain)));
  }

  /** Those among them that are one row of slices. */
  public static Stream<String> inOneRow() {
    return names().filter(name -> AxisDirections.isOneRow(circuit(name, Grain.OPERATIONS)));
  }

  public static Circuit circuit(String name, Grain grain) {
    if (HARDER.containsKey(name)) {
      return of(HARDER.get(name), grain);
    }
    Path found = files().filter(file -> name(file).equals(name)).findFirst().orElseThrow();
    return of(read(found).orElseThrow(), grain);
  }

  public static Circuit of(String text, Grain grain) {
    return of(Equations.read(text).value().orElseThrow(), grain);
  }

  private static Circuit of(EquationSystem system, Grain grain) {
    return Circuits.of(system, grain).value().orElseThrow();
  }

  public static Unfolding unfolding(Circuit circuit, int tau) {
    Map<String, Range> ranges = new HashMap<>();
    Map<String, Tree> trees = new HashMap<>();
    for (Axis axis : circuit.system().axes()) {
      axis.trees().stream().limit(1).forEach(tree -> trees.put(axis.name(), tree));
      int last = axis.trees().stream().limit(1).mapToInt(Tree::nodes).findFirst().orElse(tau);
      Extents before = new Extents(ranges, trees);
      int stated = axis.last().map(it -> it.at(Map.of(), before)).orElse(last);
      boolean isFirst = ranges.isEmpty() && !axis.isTree();
      ranges.put(axis.name(), new Range(axis.first(), isFirst ? tau : stated));
    }
    return Unfolding.of(circuit, new Extents(ranges, trees));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".rec", "");
  }

  private static Stream<Path> files() {
    return FOLDERS.stream().flatMap(Systems::files);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".rec")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<EquationSystem> read(Path file) {
    try {
      return Equations.read(Files.readString(file)).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
