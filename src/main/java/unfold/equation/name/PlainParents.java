package unfold.equation.name;

import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;
import unfold.equation.Spelling;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.TreeReader;
import unfold.equation.syntax.grammar.RecurrenceParser.NameContext;

/** Finds {@code v.left} where v is an axis and no tree, and takes it for one after saying so. */
public final class PlainParents {
  private final SourceText source;
  private final ParsedStatements outline;
  private final Declarations declarations;
  private final Mistakes mistakes;

  PlainParents(
      SourceText source, ParsedStatements outline, Declarations declarations, Mistakes mistakes) {
    this.source = source;
    this.outline = outline;
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  /** Whether the children of its nodes are read anywhere. */
  static boolean have(String axis, ParsedStatements outline) {
    return children(outline).anyMatch(name -> parent(name).equals(axis));
  }

  void report() {
    List<NameContext> plain =
        children(outline)
            .filter(name -> declarations.isAxis(parent(name)))
            .filter(name -> !declarations.isTree(parent(name)))
            .toList();
    for (NameContext child : plain) {
      if (!declarations.isTree(parent(child))) {
        mistakes.add(noTree(child));
        declarations.addTree(parent(child));
      }
    }
  }

  private Diagnostic noTree(NameContext child) {
    String axis = parent(child);
    SourceSpan declared = declarations.find(axis).orElseThrow().span();
    boolean plain = declared.start() < declared.end() && !source.line(declared).contains("=");
    String tree = axis + " = " + TreeReader.EXAMPLE;
    return plain
        ? noTree(
            axis,
            source.span(child),
            new Diagnostic.Mend("write `over " + tree + "`", declared, tree))
        : noTree(axis, source.span(child));
  }

  public static Diagnostic noTree(String axis, SourceSpan span, Diagnostic.Mend... mends) {
    return Diagnostic.mistake(
        span,
        "`%1$s` is no tree and so has no children; a tree is `over %1$s = %2$s`"
            .formatted(axis, TreeReader.EXAMPLE),
        mends);
  }

  private static String parent(NameContext child) {
    return Spelling.canonical(child.NAME(0).getText());
  }

  private static Stream<NameContext> children(ParsedStatements outline) {
    return outline.definitions().values().stream()
        .flatMap(List::stream)
        .flatMap(line -> line.rightSide().stream())
        .flatMap(PlainParents::below)
        .filter(name -> name.PERIOD() != null);
  }

  private static Stream<NameContext> below(ParseTree tree) {
    return tree instanceof NameContext name
        ? Stream.of(name)
        : Stream.iterate(0, i -> i < tree.getChildCount(), i -> i + 1)
            .flatMap(i -> below(tree.getChild(i)));
  }
}
