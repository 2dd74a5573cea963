package unfold.equation.expression;

import java.util.Optional;
import unfold.equation.Expression;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;
import unfold.equation.name.Declaration;
import unfold.equation.name.Declarations;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Bracket;
import unfold.equation.syntax.Keywords;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedName;
import unfold.equation.syntax.ParsedPrimary.NameUse;
import unfold.equation.syntax.SourceText;

/** Decides what a name in a right side means, and whether the bracket after it belongs to it. */
final class NameReader {
  private final NameTable known;
  private final Mistakes mistakes;
  private final ExpressionReader expressions;
  private final ReferenceReader references;
  private final CallReader calls;
  private final BuiltInReader builtIns;
  private final UnknownNames unknown;
  private final TreeWords treeWords;
  private final ImpliedNames implied;

  NameReader(SourceText source, NameTable known, ExpressionReader expressions, Mistakes mistakes) {
    this.known = known;
    this.expressions = expressions;
    this.mistakes = mistakes;
    this.treeWords = new TreeWords(source, known.declarations(), mistakes);
    this.unknown = new UnknownNames(source, known.declarations(), mistakes);
    this.references = new ReferenceReader(source, known, expressions, mistakes);
    this.implied = new ImpliedNames(source, known.declarations(), mistakes);
    this.calls = new CallReader(known, expressions, implied, mistakes);
    this.builtIns = new BuiltInReader(source, known, expressions, mistakes);
  }

  /** The expression that a name stands for, with or without the bracket after it. */
  record Named(Expression expression, boolean tookBracket) {
    static Named factor(Expression expression) {
      return new Named(expression, false);
    }
  }

  /** The use of a name with the bracket after it. */
  record Use(
      String name, String typed, SourceSpan span, Optional<Bracket> bracket, NameScope scope) {
    /** The span of the name with its bracket. */
    SourceSpan whole() {
      return bracket.map(b -> span.to(b.span())).orElse(span);
    }

    boolean isCalled() {
      return bracket.isPresent() && !bracket.get().raised();
    }
  }

  Named read(NameUse typed, Optional<Bracket> bracket, NameScope scope) {
    ParsedName name = typed.name();
    Use use = new Use(name.canonical(), name.typed(), typed.span(), bracket, scope);
    if (typed.side().isPresent()) {
      return node(treeWords.child(typed, typed.side().get(), scope), use);
    }
    if (scope.arguments().contains(use.name())) {
      return Named.factor(new Expression.Argument(use.name(), use.span()));
    }
    Optional<Declaration> declaration = known.declarations().find(use.name());
    return declaration.isPresent() ? declared(declaration.get(), use) : undeclared(use);
  }

  private static Named node(Optional<IndexExpression> node, Use use) {
    return Named.factor(
        node.<Expression>map(index -> new Expression.IndexValue(index, use.span()))
            .orElseGet(() -> ExpressionReader.mistaken(use.span())));
  }

  private Named declared(Declaration declaration, Use use) {
    return switch (declaration.kind()) {
      case SIZE, ALPHABET -> Named.factor(size(use));
      case AXIS -> axis(use);
      case INPUT, VARIABLE, PARAMETER -> references.read(declaration, use);
      case FUNCTION -> calls.defined(use);
      case BROKEN -> notUnderstood(use);
    };
  }

  private Expression size(Use use) {
    Integer value = known.sizes().get(use.name());
    return value == null
        ? ExpressionReader.mistaken(use.span())
        : new Expression.Size(use.name(), value, use.span());
  }

  /** Reads a bare axis as its index. */
  private Named axis(Use use) {
    if (!use.scope().bound().contains(use.name())) {
      mistakes.add(references.unbound(use.name(), use.span(), use.scope()));
      return Named.factor(ExpressionReader.mistaken(use.span()));
    }
    IndexExpression index = IndexExpression.axis(use.name(), 0);
    return Named.factor(new Expression.IndexValue(index, use.span()));
  }

  private Named undeclared(Use use) {
    Declarations declarations = known.declarations();
    if (declarations.isTau(use.name())) {
      IndexExpression last = IndexExpression.last("t", 0);
      return Named.factor(new Expression.IndexValue(last, use.span()));
    }
    if (declarations.isTreeWord(use.name())) {
      return node(treeWords.value(use.name(), use.scope(), use.span()), use);
    }
    if (Keywords.DATA.contains(use.name())) {
      mistakes.add(use.span(), ExpressionMessages.dataInExpression(use.typed()));
      return new Named(ExpressionReader.mistaken(use.whole()), use.bracket().isPresent());
    }
    Optional<Named> builtIn = builtIns.read(use);
    return builtIn.orElseGet(() -> abstractOrUnknown(use));
  }

  /** Reads a name that nothing declares: an abstract function, input or parameter. */
  private Named abstractOrUnknown(Use use) {
    if (unknown.isMistake(use)) {
      return unknown(use);
    }
    if (implied.isFunction(use)) {
      return calls.undefined(use);
    }
    Optional<Declaration> declared = implied.declare(use);
    return declared.map(it -> references.read(it, use)).orElseGet(() -> unknown(use));
  }

  private Named unknown(Use use) {
    unknown.report(use);
    return notUnderstood(use);
  }

  /** Reads the bracket only for the mistakes inside it. */
  private Named notUnderstood(Use use) {
    use.bracket().stream()
        .flatMap(bracket -> bracket.parts().stream())
        .forEach(part -> expressions.readAll(part, use.scope()));
    return new Named(ExpressionReader.mistaken(use.whole()), use.bracket().isPresent());
  }
}
