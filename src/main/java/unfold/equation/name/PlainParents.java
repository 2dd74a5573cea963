package unfold.equation.name;

import java.util.List;
import java.util.stream.Stream;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedPrimary.NameUse;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;
import unfold.equation.syntax.TreeReader;

/**
 * Finds axes whose children are read although they have no trees, and takes them for trees after
 * reporting each.
 */
public final class PlainParents {
  private final SourceText source;
  private final ParsedStatements parsed;
  private final Declarations declarations;
  private final Mistakes mistakes;

  PlainParents(
      SourceText source, ParsedStatements parsed, Declarations declarations, Mistakes mistakes) {
    this.source = source;
    this.parsed = parsed;
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  /** Whether the children of its nodes are read anywhere. */
  static boolean have(String axis, ParsedStatements parsed) {
    return children(parsed).anyMatch(child -> parent(child).equals(axis));
  }

  void report() {
    List<NameUse> plain =
        children(parsed)
            .filter(name -> declarations.isAxis(parent(name)))
            .filter(name -> !declarations.isTree(parent(name)))
            .toList();
    for (NameUse child : plain) {
      if (!declarations.isTree(parent(child))) {
        mistakes.add(noTree(child));
        declarations.addTree(parent(child));
      }
    }
  }

  private Diagnostic noTree(NameUse child) {
    String axis = parent(child);
    SourceSpan declared = declarations.find(axis).orElseThrow().span();
    boolean plain = declared.start() < declared.end() && !source.line(declared).contains("=");
    String tree = axis + " = " + TreeReader.EXAMPLE;
    return plain
        ? noTree(
            axis,
            child.span(),
            new Diagnostic.Mend(SyntaxMessages.write("over " + tree), declared, tree))
        : noTree(axis, child.span());
  }

  public static Diagnostic noTree(String axis, SourceSpan span, Diagnostic.Mend... mends) {
    return Diagnostic.mistake(span, NameMessages.noChildren(axis), mends);
  }

  private static String parent(NameUse child) {
    return child.name().canonical();
  }

  private static Stream<NameUse> children(ParsedStatements parsed) {
    return parsed.definitions().values().stream()
        .flatMap(List::stream)
        .flatMap(line -> line.rightSide().stream())
        .flatMap(ParsedExpression::walk)
        .filter(NameUse.class::isInstance)
        .map(NameUse.class::cast)
        .filter(name -> name.side().isPresent());
  }
}
