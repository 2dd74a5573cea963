package unfold.equation.print;

import java.util.List;
import java.util.function.UnaryOperator;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.IndexValue;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Negate;
import unfold.equation.Expression.Operator;
import unfold.equation.Expression.Part;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.Expression.Stack;
import unfold.equation.Expression.Transpose;

/**
 * Prints an expression with as few brackets as reading needs: reading the language's own notation
 * back gives the same expression.
 */
public final class Printer {
  private final Notation notation;
  private final UnaryOperator<Expression> meaning;

  public Printer(Notation notation) {
    this(notation, UnaryOperator.identity());
  }

  /**
   * @param meaning what an operand stands for, where its notation writes that in its place: it is
   *     bracketed as that would be
   */
  public Printer(Notation notation, UnaryOperator<Expression> meaning) {
    this.notation = notation;
    this.meaning = meaning;
  }

  /** A printer in the notation of the language itself. */
  public static Printer ofText() {
    return new Printer(new TextNotation(IndexText.asWritten()));
  }

  public String print(Expression expression) {
    return switch (expression) {
      case Literal literal -> notation.literal(literal);
      case Size size -> notation.size(size);
      case IndexValue value -> notation.indexValue(value.index());
      case Reference reference -> notation.reference(reference);
      case Argument argument -> notation.argument(argument);
      case Call call -> notation.call(call, all(call.states()), all(call.parameters()));
      case Apply apply -> notation.apply(apply.function(), all(apply.arguments()));
      case Reduce reduce -> notation.reduce(reduce, print(reduce.body()));
      case Binary binary -> binary(binary);
      case Negate negate -> "-" + within(negate.operand(), Binding.NEGATION);
      case Transpose transpose ->
          notation.transpose(within(transpose.operand(), Binding.TRANSPOSE));
      case Part part -> notation.part(print(part.whole()), part.position());
      case Stack stack -> notation.stack(stack.rows().stream().map(this::all).toList());
    };
  }

  private List<String> all(List<Expression> expressions) {
    return expressions.stream().map(this::print).toList();
  }

  private String binary(Binary binary) {
    Binding own = Binding.of(binary);
    boolean fromTheRight = binary.operator() == Operator.POWER;
    boolean chained = fromTheRight || binary.operator().compares();
    String left = within(binary.left(), chained ? own.tighter() : own);
    String right = rightOf(binary, fromTheRight ? own : own.tighter());
    return notation.binary(binary, left, right);
  }

  private String rightOf(Binary binary, Binding least) {
    if (binary.right() instanceof Negate negate && takesSign(binary, negate)) {
      return print(negate);
    }
    return isMisleading(binary) ? bracketed(binary.right()) : within(binary.right(), least);
  }

  /** {@code 2 * -x} and {@code x^-2} need no brackets. */
  private static boolean takesSign(Binary binary, Negate negate) {
    Binding operand = Binding.of(negate.operand());
    return switch (binary.operator()) {
      case TIMES -> operand.compareTo(Binding.PRODUCT) >= 0;
      case DIVIDE, POWER -> operand.compareTo(Binding.POWER) >= 0;
      case ADD, SUBTRACT, PRODUCT -> false;
      case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR -> true;
    };
  }

  /** A number starts a run of factors and never continues it; under a fraction it may not even. */
  private boolean isMisleading(Binary binary) {
    boolean factors =
        meaning.apply(binary.right()) instanceof Binary right
            && right.operator() == Operator.PRODUCT;
    return startsWithNumber(meaning.apply(binary.right()))
        && (binary.operator() == Operator.PRODUCT
            || binary.operator() == Operator.DIVIDE && factors);
  }

  private static boolean startsWithNumber(Expression expression) {
    return switch (expression) {
      case Literal literal -> Character.isDigit(literal.written().charAt(0));
      case Binary binary -> startsWithNumber(binary.left());
      case Transpose transpose -> startsWithNumber(transpose.operand());
      case Size _, IndexValue _, Reference _, Argument _, Call _, Apply _, Reduce _, Negate _ ->
          false;
      case Part _, Stack _ -> false;
    };
  }

  private String within(Expression expression, Binding least) {
    return Binding.of(meaning.apply(expression)).compareTo(least) < 0
        ? bracketed(expression)
        : print(expression);
  }

  private String bracketed(Expression expression) {
    return "(" + print(expression) + ")";
  }
}
