package unfold.equation.expression;

import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.Expression.Operator;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Bracket;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedExpression.Juxtaposition;
import unfold.equation.syntax.ParsedFollower;
import unfold.equation.syntax.ParsedFollower.Beside;
import unfold.equation.syntax.ParsedFollower.BracedPower;
import unfold.equation.syntax.ParsedFollower.Dotted;
import unfold.equation.syntax.ParsedFollower.Power;
import unfold.equation.syntax.ParsedFollower.Transposed;
import unfold.equation.syntax.ParsedPrimary;
import unfold.equation.syntax.ParsedPrimary.NameUse;
import unfold.equation.syntax.ParsedPrimary.Numeral;
import unfold.equation.syntax.ParsedPrimary.QuotedText;
import unfold.equation.syntax.ParsedPrimary.RoundBrackets;
import unfold.equation.syntax.ParsedPrimary.SquareBrackets;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/**
 * Folds a juxtaposition into an expression: transposes and powers first, then products from the
 * left. Whether a bracket belongs to the name before it is asked of {@link NameReader}.
 */
final class ChainReader {
  private final SourceText source;
  private final ExpressionReader expressions;
  private final NameReader names;
  private final Mistakes mistakes;
  private final NameScope scope;
  private final ParsedPrimary first;
  private final List<ParsedFollower> followers;

  /** Whether commas separate what stands around. */
  private final boolean inList;

  /** The number of followers that have been read. */
  private int at;

  ChainReader(
      SourceText source,
      ExpressionReader expressions,
      NameReader names,
      Mistakes mistakes,
      Juxtaposition pieces,
      NameScope scope) {
    this.source = source;
    this.expressions = expressions;
    this.names = names;
    this.mistakes = mistakes;
    this.scope = scope;
    this.first = pieces.first();
    this.followers = pieces.followers();
    this.inList = pieces.inList();
  }

  Expression read() {
    Expression left = power(first);
    while (at < followers.size()) {
      left =
          switch (followers.get(at++)) {
            case Beside beside -> product(left, beside(left, beside.piece()));
            case Dotted dotted -> {
              Expression right = power(dotted.piece());
              yield product(left, signed(right, dotted.minuses()));
            }
            case Power _, BracedPower _, Transposed _ ->
                throw new IllegalStateException("read with the piece before it");
          };
    }
    return left;
  }

  /** A number starts a juxtaposition and never continues it. */
  private Expression beside(Expression left, ParsedPrimary piece) {
    if (piece instanceof Numeral number) {
      numberContinues(left, number);
    }
    if (piece instanceof SquareBrackets brackets) {
      component(left, brackets).ifPresent(mistakes::add);
    }
    return power(piece);
  }

  /** {@code x(t)[2]}: read as a product it would be x(t) times a matrix of one number. */
  private Optional<Diagnostic> component(Expression left, SquareBrackets brackets) {
    Expression last =
        left instanceof Expression.Binary product && product.operator() == Operator.PRODUCT
            ? product.right()
            : left;
    boolean alone = brackets.rows().size() == 1 && brackets.rows().getFirst().size() == 1;
    boolean adjacent = last.span().end() == brackets.span().start();
    if (!alone
        || !adjacent
        || !(last instanceof Expression.Reference it)
        || it.indices().isEmpty()) {
      return Optional.empty();
    }
    SourceSpan whole = it.span().to(brackets.span());
    String position = source.text(brackets.rows().getFirst().getFirst().span());
    String part = "part(" + source.text(it.span()) + ", " + position + ")";
    String said = ExpressionMessages.component(source.text(whole), part);
    return Optional.of(
        position.matches("[1-9]\\d*")
            ? Diagnostic.mistake(
                whole, said, new Diagnostic.Mend(SyntaxMessages.write(part), whole, part))
            : Diagnostic.mistake(whole, said));
  }

  private void numberContinues(Expression left, Numeral continuing) {
    SourceSpan before = source.span(left.span().end(), left.span().end());
    String previous = source.text(left.span());
    String number = continuing.written();
    // a number cannot stand before another one either
    String message =
        Character.isDigit(previous.charAt(0))
            ? ExpressionMessages.numberFollowsNumber(previous, number)
            : ExpressionMessages.numberFollows(previous, number);
    mistakes.add(
        continuing.span(),
        inList ? ExpressionMessages.commaMissing(previous, number) : message,
        inList
            ? new Diagnostic.Mend(ExpressionMessages.insertComma(), before, ",")
            : new Diagnostic.Mend(ExpressionMessages.insertTimes(), before, " *"));
  }

  private Expression power(ParsedPrimary piece) {
    Expression value = primary(piece);
    while (at < followers.size()) {
      switch (followers.get(at)) {
        case Transposed transposed -> {
          at++;
          value = new Expression.Transpose(value, value.span().to(transposed.span()));
        }
        case Power power -> {
          at++;
          value = raised(value, power(power.exponent()), power.minuses());
        }
        case BracedPower power -> {
          at++;
          new DoubtfulReadings(source, mistakes).power(value, power);
          value = raised(value, expressions.read(power.exponent(), scope), power.minuses());
        }
        case Beside _, Dotted _ -> {
          return value;
        }
      }
    }
    return value;
  }

  private static Expression raised(Expression value, Expression exponent, int minuses) {
    return ExpressionReader.binary(Operator.POWER, value, signed(exponent, minuses));
  }

  private Expression primary(ParsedPrimary piece) {
    return switch (piece) {
      case NameUse name -> name(name);
      case SquareBrackets matrix -> expressions.stack(matrix, scope);
      case RoundBrackets group -> group(group);
      case Numeral number -> number(number);
      case QuotedText text -> text(text.span());
    };
  }

  private Expression number(Numeral number) {
    double value = Double.parseDouble(number.written());
    if (Double.isInfinite(value)) {
      mistakes.add(number.span(), ExpressionMessages.tooLarge(number.written()));
      return ExpressionReader.mistaken(number.span());
    }
    return new Expression.Literal(value, number.written(), number.span());
  }

  private Expression name(NameUse name) {
    NameReader.Named named = names.read(name, bracketAfter(name), scope);
    at += named.tookBracket() ? 1 : 0;
    return named.expression();
  }

  private Expression text(SourceSpan span) {
    mistakes.add(span, ExpressionMessages.textInExpression());
    return ExpressionReader.mistaken(span);
  }

  private Expression group(RoundBrackets group) {
    List<List<ParsedExpression>> parts = group.lists();
    if (parts.size() == 1 && parts.getFirst().size() == 1) {
      Expression inside = expressions.read(parts.getFirst().getFirst(), scope);
      return Respan.to(inside, group.span());
    }
    SourceSpan span = group.span();
    String typed = source.text(span);
    String list = "[" + typed.substring(1, typed.length() - 1) + "]";
    mistakes.add(
        span,
        ExpressionMessages.listInRoundBrackets(list),
        new Diagnostic.Mend(SyntaxMessages.write(list), span, list));
    return ExpressionReader.mistaken(span);
  }

  /** The bracket that follows the name just met, in any of its spellings. */
  private Optional<Bracket> bracketAfter(NameUse name) {
    if (at >= followers.size()) {
      return Optional.empty();
    }
    ParsedFollower follower = followers.get(at);
    boolean adjacent = follower.span().start() == name.span().end();
    return switch (follower) {
      case Beside beside ->
          lists(beside.piece()).map(it -> new Bracket(it, false, adjacent, follower.span()));
      case Power power when power.minuses() == 0 ->
          raisedBracket(power.exponent(), adjacent, follower.span());
      case BracedPower power when power.minuses() == 0 ->
          raisedBracket(power.exponent(), adjacent, follower.span());
      case Power _, BracedPower _, Transposed _, Dotted _ -> Optional.empty();
    };
  }

  private static Optional<List<List<ParsedExpression>>> lists(ParsedPrimary piece) {
    return switch (piece) {
      case RoundBrackets brackets -> Optional.of(brackets.lists());
      case SquareBrackets brackets -> Optional.of(brackets.rows());
      case NameUse _, Numeral _, QuotedText _ -> Optional.empty();
    };
  }

  private static Optional<Bracket> raisedBracket(
      ParsedExpression exponent, boolean adjacent, SourceSpan span) {
    return exponent instanceof RoundBrackets brackets
        ? Optional.of(new Bracket(brackets.lists(), true, adjacent, span))
        : Optional.empty();
  }

  private static Expression signed(Expression operand, int signs) {
    return ExpressionReader.negated(operand, signs, operand.span());
  }

  private static Expression product(Expression left, Expression right) {
    return ExpressionReader.binary(Operator.PRODUCT, left, right);
  }
}
