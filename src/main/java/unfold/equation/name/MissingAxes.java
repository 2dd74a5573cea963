package unfold.equation.name;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import unfold.equation.SourceSpan;
import unfold.equation.Spelling;
import unfold.equation.syntax.AxisMend;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.Tokens;
import unfold.equation.syntax.TreeReader;
import unfold.equation.syntax.grammar.RecurrenceParser.ChainContext;

/**
 * Finds names that are used as an axis and never declared as one: in the head of an input or an
 * output, and in a head that calls itself and would otherwise define a function without end. Each
 * is reported once and then taken for an axis.
 */
final class MissingAxes {
  private final SourceText source;
  private final ParsedStatements outline;
  private final Declarations declarations;
  private final Mistakes mistakes;

  MissingAxes(
      SourceText source, ParsedStatements outline, Declarations declarations, Mistakes mistakes) {
    this.source = source;
    this.outline = outline;
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  void addThem() {
    new PlainParents(source, outline, declarations, mistakes).report();
    outline.definitions().values().stream()
        .flatMap(List::stream)
        .filter(line -> line.after().isEmpty())
        .forEach(this::addMissing);
  }

  private void addMissing(Definition line) {
    List<Token> missing =
        line.places().stream()
            .flatMap(place -> Tokens.names(place).stream())
            .filter(name -> !declarations.isIndexName(Spelling.canonical(name.getText())))
            .toList();
    if (!missing.isEmpty() && (line.hasRole() || callsItself(line))) {
      missing.forEach(this::add);
    }
  }

  private void add(Token token) {
    String typed = token.getText();
    String name = Spelling.canonical(typed);
    boolean place = Declarations.isTreePlace(name);
    boolean tree = place || PlainParents.have(name, outline);
    String over = "over " + (place ? "v" : typed) + (tree ? " = " + TreeReader.EXAMPLE : "");
    SourceSpan span = source.span(token);
    mistakes.add(
        span,
        (place ? "`" + typed + "` is of a tree, and there is none" : typed + " is no axis")
            + ": add `%s`".formatted(over),
        AxisMend.before(span, over, source));
    String axis = place ? "v" : name;
    if (tree) {
      declarations.addTree(axis);
    }
    declarations.addGuessed(new Declaration(axis, Declaration.Kind.AXIS, List.of(), span));
  }

  private static boolean callsItself(Definition line) {
    return line.rightSide().stream()
        .flatMap(sum -> Tokens.chains(sum).stream())
        .anyMatch(chain -> calls(chain, line.name()));
  }

  /** Whether the name stands there with a bracket after it. */
  private static boolean calls(ChainContext chain, String name) {
    List<ParseTree> pieces = chain.children;
    for (int i = 0; i + 1 < pieces.size(); i++) {
      boolean named = Tokens.spelled(pieces.get(i)).equals(List.of(name));
      if (named && pieces.get(i + 1).getText().matches("(?s)\\^?\\{?(\\\\left)?[(\\[].*")) {
        return true;
      }
    }
    return false;
  }
}
