package unfold.equation.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import unfold.equation.DataSupply;
import unfold.equation.Shape;
import unfold.equation.expression.NameScope;
import unfold.equation.name.Declaration;
import unfold.equation.name.Declaration.Kind;
import unfold.equation.name.Declarations;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.ParsedStatements;

/** Reads the right sides of all inputs, parameters and variables. */
final class RightSides {
  private static final Comparator<Declaration> IN_ORDER_OF_TEXT =
      Comparator.comparingInt((Declaration it) -> it.span().start())
          .thenComparing(Declaration::name);

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
    Map<Declaration, PartialStatement> statements = new TreeMap<>(IN_ORDER_OF_TEXT);
    for (Declaration declaration : List.copyOf(declarations.all().values())) {
      switch (declaration.kind()) {
        case INPUT, PARAMETER, VARIABLE -> read(declaration, statements);
        case SIZE, ALPHABET, AXIS, FUNCTION, BROKEN -> {}
      }
    }
    readTheRest();
    declarations.implied().forEach(name -> statements.put(name, implied(name)));
    return List.copyOf(statements.values());
  }

  private void read(Declaration declaration, Map<Declaration, PartialStatement> statements) {
    Optional.ofNullable(parsed.definitions().get(declaration.name()))
        .map(lines -> new StatementReader(context, declaration).read(lines))
        .ifPresent(statement -> statements.put(declaration, statement));
  }

  /** The statement of an abstract name; its shape is open until a setting gives it values. */
  private PartialStatement implied(Declaration declaration) {
    Optional<DataSupply> supply =
        new SettingReader(context).read(declaration.name(), Optional.empty());
    return new PartialStatement(
        declaration.name(),
        declaration.kind(),
        PartialStatement.Role.NONE,
        declaration.axes(),
        supply.map(_ -> Shape.SCALAR),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        supply,
        true,
        supply.isPresent(),
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
