package unfold.equation.syntax.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import unfold.equation.Expression.Operator;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedFollower;
import unfold.equation.syntax.ParsedName;
import unfold.equation.syntax.ParsedPrimary;
import unfold.equation.syntax.grammar.RecurrenceParser.BaseContext;
import unfold.equation.syntax.grammar.RecurrenceParser.BesideContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ChainContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ComparisonContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ConjunctionContext;
import unfold.equation.syntax.grammar.RecurrenceParser.DottedContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ExpressionContext;
import unfold.equation.syntax.grammar.RecurrenceParser.LinkContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ListContext;
import unfold.equation.syntax.grammar.RecurrenceParser.NameContext;
import unfold.equation.syntax.grammar.RecurrenceParser.PowerContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SignedContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;
import unfold.equation.syntax.grammar.RecurrenceParser.TermContext;
import unfold.equation.syntax.grammar.RecurrenceParser.TransposedContext;

/** Builds a {@link ParsedExpression} from a parse tree, without the levels that have one child. */
final class ExpressionBuilder {
  private final TokenSpans spans;

  /** Whether the nearest bracket around is a square one. */
  private final boolean inList;

  ExpressionBuilder(TokenSpans spans) {
    this(spans, false);
  }

  private ExpressionBuilder(TokenSpans spans, boolean inList) {
    this.spans = spans;
    this.inList = inList;
  }

  /** Joins comparisons by {@code or}, which binds least. */
  ParsedExpression expression(ExpressionContext tree) {
    return joined(tree, tree.conjunction().stream().map(this::conjunction).toList());
  }

  private ParsedExpression conjunction(ConjunctionContext tree) {
    return joined(tree, tree.comparison().stream().map(this::comparison).toList());
  }

  private ParsedExpression comparison(ComparisonContext tree) {
    return joined(tree, tree.sum().stream().map(this::sum).toList());
  }

  /** Operands from the left, with the operators that stand between them in the tree. */
  private ParsedExpression joined(ParserRuleContext tree, List<ParsedExpression> operands) {
    ParsedExpression left = operands.getFirst();
    for (int i = 1; i < operands.size(); i++) {
      ParsedExpression right = operands.get(i);
      Operator operator = logical(type(tree.children.get(2 * i - 1)));
      left = new ParsedExpression.Comparison(left, operator, right, left.span().to(right.span()));
    }
    return left;
  }

  private static Operator logical(int token) {
    return switch (token) {
      case RecurrenceParser.LESS -> Operator.LESS;
      case RecurrenceParser.AT_MOST -> Operator.AT_MOST;
      case RecurrenceParser.GREATER -> Operator.GREATER;
      case RecurrenceParser.AT_LEAST -> Operator.AT_LEAST;
      case RecurrenceParser.EQUAL -> Operator.EQUAL;
      case RecurrenceParser.UNEQUAL -> Operator.UNEQUAL;
      case RecurrenceParser.AND -> Operator.AND;
      case RecurrenceParser.OR -> Operator.OR;
      default -> throw new IllegalStateException("an operator the grammar does not have");
    };
  }

  ParsedExpression sum(SumContext tree) {
    ParsedExpression first = signed(tree.signed(0));
    List<ParsedExpression.Addend> others = new ArrayList<>();
    Operator sign = Operator.ADD;
    for (ParseTree child : tree.children.subList(1, tree.children.size())) {
      if (child instanceof SignedContext signed) {
        others.add(new ParsedExpression.Addend(sign, signed(signed)));
      } else {
        sign = isMinus(child) ? Operator.SUBTRACT : Operator.ADD;
      }
    }
    return others.isEmpty() ? first : new ParsedExpression.Sum(first, others, spans.of(tree));
  }

  private ParsedExpression signed(SignedContext tree) {
    ParsedExpression operand = term(tree.term());
    int minuses = tree.MINUS().size();
    return minuses == 0 ? operand : new ParsedExpression.Signed(minuses, operand, spans.of(tree));
  }

  private ParsedExpression term(TermContext tree) {
    ParsedExpression first = chain(tree.chain(0));
    List<ParsedExpression.Factor> others = new ArrayList<>();
    Operator operator = Operator.TIMES;
    int minuses = 0;
    for (ParseTree child : tree.children.subList(1, tree.children.size())) {
      if (child instanceof ChainContext chain) {
        others.add(new ParsedExpression.Factor(operator, minuses, chain(chain)));
      } else if (isMinus(child)) {
        minuses++;
      } else {
        operator = type(child) == RecurrenceParser.SLASH ? Operator.DIVIDE : Operator.TIMES;
        minuses = 0;
      }
    }
    return others.isEmpty()
        ? first
        : new ParsedExpression.Multiplication(first, others, spans.of(tree));
  }

  private static boolean isMinus(ParseTree child) {
    return type(child) == RecurrenceParser.MINUS;
  }

  private static int type(ParseTree child) {
    return ((TerminalNode) child).getSymbol().getType();
  }

  private ParsedExpression chain(ChainContext tree) {
    ParsedPrimary first = base(tree.base());
    List<ParsedFollower> followers = tree.link().stream().map(this::link).toList();
    return followers.isEmpty()
        ? first
        : new ParsedExpression.Juxtaposition(first, followers, inList, spans.of(tree));
  }

  private ParsedFollower link(LinkContext tree) {
    SourceSpan span = spans.of(tree);
    return switch (tree) {
      case BesideContext beside -> new ParsedFollower.Beside(base(beside.base()));
      case PowerContext power -> power(power, span);
      case TransposedContext _ -> new ParsedFollower.Transposed(span);
      case DottedContext dotted ->
          new ParsedFollower.Dotted(dotted.MINUS().size(), base(dotted.base()), span);
      default -> throw new IllegalStateException("a link the grammar does not have");
    };
  }

  private ParsedFollower power(PowerContext tree, SourceSpan span) {
    int minuses = tree.MINUS().size();
    BaseContext base = tree.raised().base();
    return base != null
        ? new ParsedFollower.Power(minuses, base(base), span)
        : new ParsedFollower.BracedPower(minuses, sum(tree.raised().sum()), span);
  }

  private ParsedPrimary base(BaseContext tree) {
    SourceSpan span = spans.of(tree);
    if (tree.name() != null) {
      return name(tree.name());
    }
    if (tree.group() != null) {
      return new ParsedPrimary.RoundBrackets(within(false).lists(tree.group().list()), span);
    }
    if (tree.matrix() != null) {
      return new ParsedPrimary.SquareBrackets(within(true).lists(tree.matrix().list()), span);
    }
    String written = tree.getText();
    return tree.NUMBER() != null
        ? new ParsedPrimary.Numeral(written, span)
        : new ParsedPrimary.QuotedText(unquoted(written), span);
  }

  private ExpressionBuilder within(boolean squareBrackets) {
    return new ExpressionBuilder(spans, squareBrackets);
  }

  private ParsedPrimary name(NameContext tree) {
    Optional<ParsedName> side =
        Optional.ofNullable(tree.NAME(1)).map(word -> name(word.getSymbol()));
    return new ParsedPrimary.NameUse(name(tree.NAME(0).getSymbol()), side, spans.of(tree));
  }

  ParsedName name(Token token) {
    return new ParsedName(token.getText(), spans.of(token));
  }

  List<List<ParsedExpression>> lists(List<ListContext> lists) {
    return lists.stream()
        .map(list -> list.expression().stream().map(this::expression).toList())
        .toList();
  }

  static String unquoted(String token) {
    return token.substring(1, token.length() - 1).replace("\\\"", "\"");
  }
}
