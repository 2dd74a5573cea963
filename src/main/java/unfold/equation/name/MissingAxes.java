package unfold.equation.name;

import java.util.List;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.AxisMend;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedExpression.Juxtaposition;
import unfold.equation.syntax.ParsedFollower;
import unfold.equation.syntax.ParsedName;
import unfold.equation.syntax.ParsedPlace;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.TreeReader;

/**
 * Finds axes that are used and never declared. They stand in the head of an input or an output, or
 * in a head that calls itself and would otherwise define a function without end. Each is reported
 * once and then taken for an axis.
 */
final class MissingAxes {
  private final SourceText source;
  private final ParsedStatements parsed;
  private final Declarations declarations;
  private final Mistakes mistakes;

  MissingAxes(
      SourceText source, ParsedStatements parsed, Declarations declarations, Mistakes mistakes) {
    this.source = source;
    this.parsed = parsed;
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  void addThem() {
    new PlainParents(source, parsed, declarations, mistakes).report();
    parsed.definitions().values().stream()
        .flatMap(List::stream)
        .filter(line -> line.after().isEmpty())
        .forEach(this::addMissing);
  }

  private void addMissing(Definition line) {
    List<ParsedName> missing =
        line.places().stream()
            .flatMap(ParsedPlace::names)
            .filter(name -> !declarations.isIndexName(name.canonical()))
            .toList();
    if (!missing.isEmpty() && (line.role().isPresent() || callsItself(line))) {
      missing.forEach(this::add);
    }
  }

  private void add(ParsedName found) {
    String typed = found.typed();
    String name = found.canonical();
    boolean place = Declarations.isTreePlace(name);
    boolean tree = place || PlainParents.have(name, parsed);
    String over = "over " + (place ? "v" : typed) + (tree ? " = " + TreeReader.EXAMPLE : "");
    SourceSpan span = found.span();
    mistakes.add(
        span,
        place ? NameMessages.noTree(typed, over) : NameMessages.noAxis(typed, over),
        AxisMend.before(span, over, source));
    String axis = place ? "v" : name;
    if (tree) {
      declarations.addTree(axis);
    }
    declarations.addGuessed(new Declaration(axis, Declaration.Kind.AXIS, List.of(), span));
  }

  private boolean callsItself(Definition line) {
    return line.rightSide().stream()
        .flatMap(ParsedExpression::walk)
        .filter(Juxtaposition.class::isInstance)
        .anyMatch(pieces -> calls((Juxtaposition) pieces, line.name()));
  }

  /** Whether the name stands there with a bracket after it. */
  private boolean calls(Juxtaposition pieces, String name) {
    List<String> before = pieces.first().spelled();
    for (ParsedFollower follower : pieces.followers()) {
      if (before.equals(List.of(name)) && isBracket(follower)) {
        return true;
      }
      before = follower.value().map(ParsedExpression::spelled).orElse(List.of());
    }
    return false;
  }

  private boolean isBracket(ParsedFollower follower) {
    return switch (follower) {
      case ParsedFollower.Beside beside -> opensBracket(beside.piece());
      case ParsedFollower.Power power -> power.minuses() == 0 && opensBracket(power.exponent());
      case ParsedFollower.BracedPower power ->
          power.minuses() == 0 && opensBracket(power.exponent());
      case ParsedFollower.Transposed _, ParsedFollower.Dotted _ -> false;
    };
  }

  private boolean opensBracket(ParsedExpression expression) {
    return source.text(expression.span()).matches("(?s)(\\\\left)?[(\\[].*");
  }
}
