package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import unfold.data.file.DataSource;
import unfold.equation.Alphabet;
import unfold.equation.Axis;
import unfold.equation.Checked;
import unfold.equation.DataSupply;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.Statement;

/** A system of declarations alone, one a line, whose data are loaded. */
final class Declared {
  private static final Alphabet ABC = new Alphabet("A", List.of("a", "b", "c"));

  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, byte[]> files = new HashMap<>();
  private List<Axis> axes = List.of(axis("t"));
  private Map<String, Integer> wanted = Map.of();

  static Axis axis(String name) {
    return new Axis(name, 1, Optional.empty());
  }

  void axes(Axis... all) {
    axes = List.of(all);
  }

  void want(Map<String, Integer> extents) {
    wanted = extents;
  }

  void file(String name, byte[] content) {
    files.put(name, content);
  }

  /** Of the line that the next statement stands on. */
  SourceSpan here() {
    int line = statements.size() + 1;
    return new SourceSpan(line * 10, line * 10 + 5, line, 1);
  }

  void add(Statement statement) {
    statements.add(statement);
  }

  void clear() {
    statements.clear();
  }

  void input(String name, Shape shape, DataSupply supply) {
    input(name, List.of("t"), shape, supply);
  }

  void input(String name, List<String> along, Shape shape, DataSupply supply) {
    add(new Statement.Input(name, false, along, shape, Optional.of(supply), List.of(), here()));
  }

  void parameter(String name, Shape shape, DataSupply supply) {
    parameter(name, List.of(), shape, supply);
  }

  void parameter(String name, List<String> along, Shape shape, DataSupply supply) {
    add(new Statement.Parameter(name, along, shape, Optional.of(supply), here()));
  }

  DataSupply table(Double[]... rows) {
    return new DataSupply.Table(Arrays.stream(rows).map(List::of).toList(), here());
  }

  static Double[] row(double... values) {
    return Arrays.stream(values).boxed().toArray(Double[]::new);
  }

  /** Of the letters a, b and c, a word for each member. */
  DataSupply oneHot(String... words) {
    return new DataSupply.OneHot(
        "A", Arrays.stream(words).map(word -> List.of(word.split(""))).toList(), here());
  }

  DataSupply repeat(DataSupply of) {
    return new DataSupply.Repeat(of, here());
  }

  DataSupply draw() {
    return new DataSupply.Draw(
        new DataSupply.Distribution.Normal(0, 1),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        here());
  }

  Checked<Dataset> load() {
    LinkedHashMap<String, Statement> byName = new LinkedHashMap<>();
    statements.forEach(statement -> byName.put(statement.name(), statement));
    EquationSystem system =
        new EquationSystem(
            "",
            Optional.empty(),
            Optional.empty(),
            Map.of("A", 3),
            axes,
            byName,
            Map.of(),
            Map.of("x", ABC),
            List.of());
    return Dataset.load(system, DataSource.of(files), 1, wanted);
  }

  Dataset loaded() {
    Checked<Dataset> loading = load();
    assertThat(loading.diagnostics()).isEmpty();
    return loading.value().orElseThrow();
  }

  /** Of the first member. */
  Tensor value(String name, int... index) {
    return loaded().given(name).orElseThrow().at(index);
  }

  /** Scalars of one member, in the order of its steps. */
  List<Double> steps(int member, String name) {
    SuppliedValues given = loaded().member(member).given(name).orElseThrow();
    int count = given.rows().orElseThrow().getFirst().count();
    return IntStream.rangeClosed(1, count).mapToObj(t -> given.at(t).at(0)).toList();
  }

  /** The last index of an axis, for each member. */
  List<Integer> lasts(String axis) {
    return loaded().members().stream().map(member -> member.extents().last(axis)).toList();
  }

  /** With the number of their line. */
  List<String> mistakes() {
    Checked<Dataset> loading = load();
    assertThat(loading.value()).isEmpty();
    return loading.diagnostics().stream()
        .map((Diagnostic d) -> d.span().line() + ": " + d.message())
        .toList();
  }
}
