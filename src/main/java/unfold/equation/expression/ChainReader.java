package unfold.equation.expression;

import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.Expression.Operator;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Bracket;
import unfold.equation.syntax.Enclosing;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.grammar.RecurrenceParser.BaseContext;
import unfold.equation.syntax.grammar.RecurrenceParser.BesideContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ChainContext;
import unfold.equation.syntax.grammar.RecurrenceParser.DottedContext;
import unfold.equation.syntax.grammar.RecurrenceParser.GroupContext;
import unfold.equation.syntax.grammar.RecurrenceParser.LinkContext;
import unfold.equation.syntax.grammar.RecurrenceParser.MatrixContext;
import unfold.equation.syntax.grammar.RecurrenceParser.PowerContext;
import unfold.equation.syntax.grammar.RecurrenceParser.RaisedContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;
import unfold.equation.syntax.grammar.RecurrenceParser.TransposedContext;

/**
 * Folds what stands side by side: transposes and powers first, then products from the left. Whether
 * a bracket belongs to the name before it is asked of {@link NameReader}.
 */
final class ChainReader {
  private final SourceText source;
  private final ExpressionReader expressions;
  private final NameReader names;
  private final Mistakes mistakes;
  private final NameScope scope;
  private final BaseContext first;
  private final List<LinkContext> links;

  /** How many links have been read. */
  private int at;

  ChainReader(
      SourceText source,
      ExpressionReader expressions,
      NameReader names,
      Mistakes mistakes,
      ChainContext chain,
      NameScope scope) {
    this.source = source;
    this.expressions = expressions;
    this.names = names;
    this.mistakes = mistakes;
    this.scope = scope;
    this.first = chain.base();
    this.links = chain.link();
  }

  Expression read() {
    Expression left = power(first);
    while (at < links.size()) {
      left =
          switch (links.get(at++)) {
            case BesideContext beside -> product(left, beside(left, beside.base()));
            case DottedContext dotted -> {
              Expression right = power(dotted.base());
              yield product(left, signed(right, dotted.MINUS().size()));
            }
            default -> throw new IllegalStateException("read with the piece before it");
          };
    }
    return left;
  }

  /** A number starts a juxtaposition and never continues it. */
  private Expression beside(Expression left, BaseContext base) {
    if (base.NUMBER() != null) {
      numberContinues(left, base);
    }
    return power(base);
  }

  private void numberContinues(Expression left, BaseContext base) {
    SourceSpan span = source.span(base);
    SourceSpan before = source.span(left.span().end(), left.span().end());
    String previous = source.text(left.span());
    String number = base.getText();
    boolean inBrackets = Enclosing.isList(base);
    // a number cannot stand before another one either
    String first =
        Character.isDigit(previous.charAt(0)) ? "" : "`%s %s` or ".formatted(number, previous);
    mistakes.add(
        span,
        inBrackets
            ? "a comma is missing between " + previous + " and " + number
            : "a number cannot follow `%s`: write %s`%s * %s`"
                .formatted(previous, first, previous, number),
        inBrackets
            ? new Diagnostic.Mend("insert a comma", before, ",")
            : new Diagnostic.Mend("insert `*`", before, " *"));
  }

  private Expression power(BaseContext base) {
    Expression value = primary(base);
    while (at < links.size()) {
      LinkContext link = links.get(at);
      if (link instanceof TransposedContext) {
        at++;
        value = new Expression.Transpose(value, value.span().to(source.span(link)));
      } else if (link instanceof PowerContext power) {
        at++;
        Expression exponent = signed(raised(power.raised()), power.MINUS().size());
        value = ExpressionReader.binary(Operator.POWER, value, exponent);
      } else {
        return value;
      }
    }
    return value;
  }

  private Expression raised(RaisedContext raised) {
    return raised.base() != null ? power(raised.base()) : expressions.read(raised.sum(), scope);
  }

  private Expression primary(BaseContext base) {
    if (base.name() != null) {
      NameReader.Named named = names.read(base.name(), bracketAfter(base), scope);
      at += named.tookBracket() ? 1 : 0;
      return named.expression();
    }
    if (base.matrix() != null) {
      return expressions.stack(base.matrix(), scope);
    }
    if (base.group() != null) {
      return group(base.group());
    }
    return base.NUMBER() != null ? number(base) : text(base);
  }

  private Expression number(BaseContext base) {
    String written = base.getText();
    return new Expression.Literal(Double.parseDouble(written), written, source.span(base));
  }

  private Expression text(BaseContext base) {
    SourceSpan span = source.span(base);
    mistakes.add(span, "a text has no place in an expression");
    return ExpressionReader.mistaken(span);
  }

  private Expression group(GroupContext group) {
    List<List<SumContext>> parts = SimpleForm.parts(group);
    if (parts.size() == 1 && parts.getFirst().size() == 1) {
      Expression inside = expressions.read(parts.getFirst().getFirst(), scope);
      return Respan.to(inside, source.span(group));
    }
    SourceSpan span = source.span(group);
    String typed = source.text(span);
    String list = "[" + typed.substring(1, typed.length() - 1) + "]";
    mistakes.add(
        span,
        "round brackets hold one expression; a list stands in square ones: `" + list + "`",
        new Diagnostic.Mend("write `" + list + "`", span, list));
    return ExpressionReader.mistaken(span);
  }

  /** The bracket that follows the name just met, in any of its spellings. */
  private Optional<Bracket> bracketAfter(BaseContext name) {
    if (at >= links.size()) {
      return Optional.empty();
    }
    LinkContext link = links.get(at);
    SourceSpan span = source.span(link);
    boolean adjacent = span.start() == source.span(name).end();
    return switch (link) {
      case BesideContext beside ->
          parts(beside.base()).map(p -> new Bracket(p, false, adjacent, span));
      case PowerContext power when power.MINUS().isEmpty() ->
          raisedGroup(power.raised())
              .map(g -> new Bracket(SimpleForm.parts(g), true, adjacent, span));
      default -> Optional.empty();
    };
  }

  private static Optional<List<List<SumContext>>> parts(BaseContext base) {
    GroupContext group = base.group();
    MatrixContext matrix = base.matrix();
    return group != null
        ? Optional.of(SimpleForm.parts(group))
        : Optional.ofNullable(matrix).map(SimpleForm::parts);
  }

  private static Optional<GroupContext> raisedGroup(RaisedContext raised) {
    return raised.base() != null
        ? Optional.ofNullable(raised.base().group())
        : SimpleForm.base(raised.sum()).map(BaseContext::group);
  }

  private static Expression signed(Expression operand, int signs) {
    return ExpressionReader.negated(operand, signs, operand.span());
  }

  private static Expression product(Expression left, Expression right) {
    return ExpressionReader.binary(Operator.PRODUCT, left, right);
  }
}
