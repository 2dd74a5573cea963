package unfold.equation.example;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import unfold.equation.Axis;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.EquationSystem;
import unfold.equation.Function;
import unfold.equation.SourceSpan;
import unfold.equation.Statement;
import unfold.equation.syntax.SourceText;

/** The lines that give values to every abstract name of a text, as one mend. */
public final class ExampleValues {
  /** The most names that are given values at once: nobody reads more lines than this. */
  private static final int MOST = 200;

  private static final String LABEL = "give them values";

  private final EquationSystem system;
  private final ShapeEquations shapes;
  private final ExampleSizes sizes;

  private ExampleValues(EquationSystem system) {
    this.system = system;
    this.shapes = new ShapeEquations(system);
    this.sizes = new ExampleSizes(taken(system));
  }

  /**
   * The mend of a text whose names have no values; empty for more than 200, and where all are
   * declared.
   */
  public static Optional<Mend> of(EquationSystem system) {
    List<Statement> without = system.withoutData();
    boolean open = !system.hasValues() && without.size() <= MOST;
    if (!open || !without.stream().allMatch(it -> AbstractNames.isImplied(it, system))) {
      return Optional.empty();
    }
    String lines = String.join("\n", new ExampleValues(system).lines()) + "\n";
    int start = firstLine(system);
    SourceSpan place = new SourceText(system.text()).span(start, start);
    return Optional.of(new Mend(LABEL, place, lines));
  }

  private static Set<String> taken(EquationSystem system) {
    Set<String> taken = new HashSet<>(system.statements().keySet());
    taken.addAll(system.functions().keySet());
    taken.addAll(system.sizes().keySet());
    system.axes().stream().map(Axis::name).forEach(taken::add);
    return taken;
  }

  /** The beginning of the line with the first equation. */
  private static int firstLine(EquationSystem system) {
    int first =
        system.statements().values().stream()
            .filter(Statement.Variable.class::isInstance)
            .mapToInt(it -> it.span().start())
            .min()
            .orElse(0);
    return Math.max(
            system.text().lastIndexOf('\n', first - 1), system.text().lastIndexOf('\r', first - 1))
        + 1;
  }

  private List<String> lines() {
    List<Statement> inOrder = new ArrayList<>();
    // states name their sizes before what feeds them
    system.statements().values().forEach(it -> sizes.written(shapes.of(it.name())));
    system.inputs().forEach(inOrder::add);
    system.parameters().forEach(inOrder::add);
    ExampleLaws laws = new ExampleLaws(system, sizes);
    List<String> declared =
        inOrder.stream()
            .filter(it -> AbstractNames.isImplied(it, system))
            .map(it -> line(it, laws))
            .toList();
    Stream<String> functions =
        system.functions().values().stream()
            .filter(Function::isAbstract)
            .map(ExampleFunctions::line)
            .sorted();
    return Stream.of(
            sizes.lines().stream(),
            declared.stream(),
            functions,
            ExampleStart.lines(system).stream())
        .flatMap(it -> it)
        .toList();
  }

  private String line(Statement statement, ExampleLaws laws) {
    OpenShape shape = shapes.of(statement.name());
    boolean input = statement instanceof Statement.Input;
    String word = laws.isTarget(statement.name()) ? "target " : input ? "input " : "param ";
    String axes = statement.axes().isEmpty() ? "" : "(" + String.join(", ", statement.axes()) + ")";
    return word + statement.name() + axes + sizes.written(shape) + laws.of(statement, shape);
  }
}
