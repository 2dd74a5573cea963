package unfold.equation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unfold.equation.Expression;
import unfold.equation.Function;
import unfold.equation.expression.ExpressionReader;
import unfold.equation.expression.NameScope;
import unfold.equation.name.Declaration;
import unfold.equation.name.Declarations;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedPlace;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SourceText;

/** Reads the definitions of functions: {@code f(s; theta) = theta s (1 - s)}. */
final class FunctionReader {
  private final SourceText source;
  private final Declarations declarations;
  private final ExpressionReader expressions;
  private final Mistakes mistakes;

  FunctionReader(ReadingContext context) {
    this.source = context.source();
    this.declarations = context.known().declarations();
    this.expressions = context.expressions();
    this.mistakes = context.mistakes();
  }

  /** The number of values that each function takes, which calls need before its body is read. */
  static Map<String, NameTable.Arity> arities(ParsedStatements parsed, Declarations declarations) {
    Map<String, NameTable.Arity> arities = new HashMap<>();
    for (Definition line : functions(parsed, declarations)) {
      arities.put(line.name(), new NameTable.Arity(line.places().size(), line.after().size()));
    }
    return arities;
  }

  private static List<Definition> functions(ParsedStatements parsed, Declarations declarations) {
    return parsed.definitions().values().stream()
        .map(List::getFirst)
        .filter(line -> declarations.is(line.name(), Declaration.Kind.FUNCTION))
        .toList();
  }

  /** Every function of the text that could be read; the caller may add to the map. */
  Map<String, Function> readAll(ParsedStatements parsed) {
    Map<String, Function> functions = new HashMap<>();
    for (Definition line : functions(parsed, declarations)) {
      read(line).ifPresent(function -> functions.put(function.name(), function));
    }
    FunctionNesting nesting = new FunctionNesting(functions);
    nesting.mistakes().forEach(mistakes::add);
    nesting.unread().forEach(functions::remove);
    return functions;
  }

  private Optional<Function> read(Definition line) {
    List<String> states = arguments(line.places());
    List<String> parameters = arguments(line.after());
    if (line.law().isPresent() || line.rightSide().isEmpty()) {
      mistakes.add(line.span(), ReadingMessages.functionWithoutBody());
      return Optional.empty();
    }
    Set<String> all = new HashSet<>(states);
    all.addAll(parameters);
    NameScope scope = new NameScope(Set.of(), all, source.text(line.head().span()));
    Expression body = expressions.read(line.rightSide().get(), scope);
    return Optional.of(
        new Function(line.name(), states, parameters, Optional.of(body), line.span()));
  }

  private List<String> arguments(List<ParsedPlace> places) {
    List<String> names = new ArrayList<>();
    for (ParsedPlace place : places) {
      Optional<String> name = place.name();
      if (name.isEmpty() || names.contains(name.get())) {
        mistakes.add(place.span(), ReadingMessages.argumentsAreNames());
      }
      names.add(name.orElse("?"));
    }
    return names;
  }
}
