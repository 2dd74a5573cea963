package unfold.equation.expression;

import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Spot;
import unfold.equation.Nearest;
import unfold.equation.SourceSpan;
import unfold.equation.Tree;
import unfold.equation.name.Declarations;
import unfold.equation.name.PlainParents;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedName;
import unfold.equation.syntax.ParsedPrimary.NameUse;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Reads the names of the nodes of a tree: {@code leaf}, {@code root}, {@code v.left}. */
final class TreeWords {
  private final SourceText source;
  private final Declarations declarations;
  private final Mistakes mistakes;

  TreeWords(SourceText source, Declarations declarations, Mistakes mistakes) {
    this.source = source;
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  /** The word {@code leaf} or {@code root} of an index that is nothing else. */
  Optional<String> alone(ParsedExpression index) {
    return SimpleForm.name(index).filter(declarations::isTreeWord);
  }

  /** Reads the word as the index of a tree; empty after reporting why it means nothing. */
  Optional<IndexExpression> index(String word, String axis, NameScope scope, SourceSpan span) {
    if (!declarations.isTree(axis)) {
      mistakes.add(span, IndexMessages.noTree(word, axis));
      return Optional.empty();
    }
    if (word.equals("root")) {
      return Optional.of(new Spot(axis, Spot.Kind.ROOT));
    }
    if (scope.leaves().contains(axis)) {
      return Optional.of(IndexExpression.axis(axis, 0));
    }
    mistakes.add(anyLeaf(axis, scope, span));
    return Optional.empty();
  }

  private static Diagnostic anyLeaf(String axis, NameScope scope, SourceSpan span) {
    return scope.bound().contains(axis)
        ? Diagnostic.mistake(
            span,
            IndexMessages.anyLeaf(axis),
            new Diagnostic.Mend(SyntaxMessages.write(axis), span, axis))
        : Diagnostic.mistake(span, IndexMessages.anyLeaf());
  }

  /** Reads the word as a number of its own, beside no name that would say which tree is meant. */
  Optional<IndexExpression> value(String word, NameScope scope, SourceSpan span) {
    List<String> meant =
        word.equals("leaf") && !scope.leaves().isEmpty()
            ? List.copyOf(scope.leaves())
            : declarations.treeAxes();
    if (meant.size() == 1) {
      return index(word, meant.getFirst(), scope, span);
    }
    mistakes.add(span, IndexMessages.severalTrees(meant.getFirst()));
    return Optional.empty();
  }

  /** Reads {@code v.left}; empty after reporting why there is no such node. */
  Optional<IndexExpression> child(NameUse node, ParsedName side, NameScope scope) {
    String axis = node.name().canonical();
    Optional<Diagnostic> wrong = wrongChild(node, side.typed(), scope);
    wrong.ifPresent(mistakes::add);
    boolean left = side.typed().equals("left");
    return wrong.isPresent()
        ? Optional.empty()
        : Optional.of(new IndexExpression.Child(axis, left ? Tree.Side.LEFT : Tree.Side.RIGHT));
  }

  private Optional<Diagnostic> wrongChild(NameUse node, String side, NameScope scope) {
    SourceSpan span = node.span();
    String typed = node.name().typed();
    String axis = node.name().canonical();
    if (!declarations.isAxis(axis)) {
      return mistake(span, IndexMessages.noAxisWithChildren(typed));
    }
    if (!declarations.isTree(axis)) {
      return Optional.of(PlainParents.noTree(typed, span));
    }
    if (!side.equals("left") && !side.equals("right")) {
      return Optional.of(noSide(typed, side, span));
    }
    if (scope.leaves().contains(axis)) {
      return mistake(span, IndexMessages.childOfLeaf());
    }
    return scope.bound().contains(axis)
        ? Optional.empty()
        : mistake(span, IndexMessages.noValueHere(source.text(span), scope.place(), axis));
  }

  private static Optional<Diagnostic> mistake(SourceSpan span, String message) {
    return Optional.of(Diagnostic.mistake(span, message));
  }

  private Diagnostic noSide(String axis, String side, SourceSpan span) {
    String left = axis + ".left";
    String right = axis + ".right";
    boolean rightMeant =
        Nearest.to(side, List.of("left", "right")).filter("right"::equals).isPresent();
    List<String> likeliestFirst = rightMeant ? List.of(right, left) : List.of(left, right);
    return Diagnostic.mistake(
        span,
        IndexMessages.noSide(left, right, side),
        likeliestFirst.stream()
            .map(child -> new Diagnostic.Mend(SyntaxMessages.write(child), span, child))
            .toArray(Diagnostic.Mend[]::new));
  }
}
