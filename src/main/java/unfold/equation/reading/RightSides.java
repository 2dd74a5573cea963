package unfold.equation.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.equation.Shape;
import unfold.equation.expression.NameScope;
import unfold.equation.name.Declaration;
import unfold.equation.name.Declaration.Kind;
import unfold.equation.name.Declarations;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.ParsedStatements;

/** Reads the right sides of all inputs, parameters and variables. */
final class RightSides {
  private final ReadingContext context;
  private final ParsedStatements parsed;
  private final Declarations declarations;

  RightSides(ReadingContext context, ParsedStatements parsed) {
    this.context = context;
    this.parsed = parsed;
    this.declarations = context.known().declarations();
  }

  /** Reads the statements in the order in which their names first stand at a head. */
  List<PartialStatement> read() {
    List<Declaration> inOrder = new ArrayList<>(declarations.all().values());
    inOrder.sort(Comparator.comparingInt(declaration -> declaration.span().start()));
    List<PartialStatement> statements = new ArrayList<>();
    for (Declaration declaration : inOrder) {
      switch (declaration.kind()) {
        case INPUT, PARAMETER, VARIABLE -> statements.add(statement(declaration));
        case SIZE, ALPHABET, AXIS, FUNCTION, BROKEN -> {}
      }
    }
    readTheRest();
    return statements;
  }

  private PartialStatement statement(Declaration declaration) {
    return Optional.ofNullable(parsed.definitions().get(declaration.name()))
        .map(lines -> new StatementReader(context, declaration).read(lines))
        .orElseGet(() -> undeclaredParameter(declaration));
  }

  /** The statement of a parameter that stands only after the semicolon of an abstract function. */
  private PartialStatement undeclaredParameter(Declaration declaration) {
    return new PartialStatement(
        declaration.name(),
        Kind.PARAMETER,
        PartialStatement.Role.NONE,
        List.of(),
        Optional.of(Shape.SCALAR),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new SettingReader(context).read(declaration.name(), Optional.empty()),
        true,
        true,
        declaration.span());
  }

  /** Reads right sides of names that could not be declared for their mistakes alone. */
  private void readTheRest() {
    NameScope everything = new NameScope(Set.copyOf(declarations.axes()), Set.of(), "");
    parsed.definitions().values().stream()
        .flatMap(List::stream)
        .filter(line -> isUndecided(line.name()) && !line.isInput())
        .flatMap(line -> line.rightSide().stream())
        .forEach(sum -> context.expressions().read(sum, everything));
  }

  private boolean isUndecided(String name) {
    return declarations.find(name).isEmpty() || declarations.is(name, Kind.BROKEN);
  }
}
