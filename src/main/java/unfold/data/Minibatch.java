package unfold.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import unfold.equation.Axis;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents.Range;
import unfold.equation.SourceSpan;
import unfold.equation.Statement;
import unfold.equation.Tree;

/** The values of each member of a minibatch, shared where the data do not tell members apart. */
final class Minibatch {
  private final EquationSystem system;
  private final Map<String, Several> byName = new LinkedHashMap<>();

  /** The values of one statement: one for each member, or one for all. */
  private record Several(Statement statement, List<SuppliedValues> values, SourceSpan span) {
    String name() {
      return statement.name();
    }

    SuppliedValues at(int member) {
      return values.get(values.size() == 1 ? 0 : member);
    }
  }

  /** A number of members, and the words of a message for it. */
  private record Counted(int count, String inWords, SourceSpan span) {}

  Minibatch(EquationSystem system) {
    this.system = system;
  }

  void add(Statement statement, List<SuppliedValues> values, SourceSpan span) {
    byName.put(statement.name(), new Several(statement, values, span));
  }

  int size() {
    return counts().stream().mapToInt(Counted::count).reduce(1, Math::max);
  }

  /** Reports every number of members that differs from the first number above 1. */
  void check(Consumer<Diagnostic> mistakes) {
    List<Counted> several = counts().stream().filter(counted -> counted.count() > 1).toList();
    several.stream()
        .filter(counted -> counted.count() != several.getFirst().count())
        .map(counted ->
            Diagnostic.mistake(
                counted.span(),
                DataExtentMessages.differentCounts(
                    several.getFirst().inWords(), counted.inWords())))
        .forEach(mistakes);
  }

  private List<Counted> counts() {
    List<Counted> counts = new ArrayList<>();
    for (Axis axis : system.axes()) {
      int trees = axis.trees().size();
      counts.add(new Counted(trees, DataExtentMessages.trees(axis.name(), trees), ExtentRule.TOP));
    }
    for (Several it : byName.values()) {
      int count = it.values().size();
      counts.add(new Counted(count, DataExtentMessages.sequences(it.name(), count), it.span()));
    }
    return counts;
  }

  /**
   * The values of a member, by name.
   *
   * @param member from 0
   */
  Map<String, SuppliedValues> given(int member) {
    Map<String, SuppliedValues> given = new LinkedHashMap<>();
    byName.forEach((name, it) -> given.put(name, it.at(member)));
    return given;
  }

  /** The trees of a member, by axis. */
  Map<String, Tree> trees(int member) {
    Map<String, Tree> trees = new LinkedHashMap<>();
    system.axes().stream()
        .filter(Axis::isTree)
        .forEach(axis ->
            trees.put(axis.name(), axis.trees().get(axis.trees().size() == 1 ? 0 : member)));
    return trees;
  }

  /** The lengths of the data of a member, in the order of the text. */
  List<Length> lengths(int member) {
    return byName.values().stream().flatMap(it -> lengths(it, member).stream()).toList();
  }

  private static List<Length> lengths(Several of, int member) {
    SuppliedValues given = of.at(member);
    boolean repeats = given instanceof Repeated;
    List<Range> rows =
        given instanceof Repeated(_, List<Range> cycle) ? cycle : given.rows().orElse(List.of());
    String name = Length.named(of.name(), member, of.values().size());
    return IntStream.range(0, rows.size())
        .mapToObj(
            a -> new Length(name, of.statement().axes().get(a), rows.get(a), repeats, of.span()))
        .toList();
  }
}
