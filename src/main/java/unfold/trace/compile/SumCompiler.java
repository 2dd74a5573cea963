package unfold.trace.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unfold.equation.Expression;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Negate;
import unfold.equation.Expression.Operator;
import unfold.equation.Shape;
import unfold.trace.program.ElementFunction;
import unfold.trace.program.ElementOperation;
import unfold.trace.program.Instruction;
import unfold.trace.program.Operand;

/**
 * Compiles sums, term by term. Terms that no cycle runs through are added up for all indices at
 * once, in the rows where the sum will be, so that a step only adds its own terms: of {@code b + W
 * h(t-1) + U x(t)} the one product with h.
 */
final class SumCompiler {
  private final EquationCompiler compiler;
  private final ProgramBuilder code;

  /**
   * A term of a sum.
   *
   * @param draw the number of its first draw, which it has in whatever order terms are added
   */
  private record Term(Expression expression, boolean negative, int draw) {}

  SumCompiler(EquationCompiler compiler) {
    this.compiler = compiler;
    this.code = compiler.code();
  }

  Value sum(Expression sum, @Nullable Operand offered) {
    List<Term> terms = new ArrayList<>();
    collect(sum, false, terms);
    Level level = compiler.level(sum);
    Shape shape = compiler.shape(sum);
    List<Term> early = terms.stream().filter(term -> level(term) != Level.STEPWISE).toList();
    List<Term> late = terms.stream().filter(term -> level(term) == Level.STEPWISE).toList();
    Operand result =
        level == Level.STEPWISE && !early.isEmpty()
            ? afterEarly(sum, shape, early, late, offered)
            : accumulate(null, terms, level, compiler.room(sum, offered));
    compiler.draws().next().set(drawsBefore(terms));
    return new Value(result, level);
  }

  private Operand afterEarly(
      Expression sum, Shape shape, List<Term> early, List<Term> late, @Nullable Operand offered) {
    Operand room = compiler.room(sum, offered);
    Level level = early.stream().map(this::level).reduce(Level.SHARED, Level::and);
    boolean ahead = code.isUsable(room, Level.TOGETHER);
    if (!ahead && level == Level.TOGETHER) {
      room = code.room(Level.TOGETHER, shape);
    }
    level = ahead ? Level.TOGETHER : level;
    Operand place = level == Level.TOGETHER ? room : code.room(level, shape);
    Operand begun = accumulate(null, early, level, place);
    if (level == Level.TOGETHER && isProduct(late.getFirst(), shape)) {
      begun = moved(begun, level, room);
    }
    return accumulate(begun, late, Level.STEPWISE, room);
  }

  private Operand moved(Operand sum, Level level, Operand room) {
    if (!sum.equals(room)) {
      code.add(level, new Instruction.Apply(ElementFunction.COPY, sum, room));
    }
    return room;
  }

  private Level level(Term term) {
    return compiler.level(term.expression);
  }

  private void collect(Expression expression, boolean negative, List<Term> terms) {
    if (expression instanceof Binary(Operator operator, Expression left, Expression right, var _)
        && (operator == Operator.ADD || operator == Operator.SUBTRACT)) {
      collect(left, negative, terms);
      collect(right, negative ^ operator == Operator.SUBTRACT, terms);
    } else if (expression instanceof Negate negate) {
      collect(negate.operand(), !negative, terms);
    } else {
      terms.add(new Term(expression, negative, drawsBefore(terms)));
    }
  }

  private int drawsBefore(List<Term> terms) {
    Draws draws = compiler.draws();
    return terms.isEmpty()
        ? draws.next().get()
        : terms.getLast().draw + draws.counts().in(terms.getLast().expression);
  }

  /**
   * Adds terms to a sum.
   *
   * @param sum the sum so far; it may lie elsewhere than in the room
   * @return where the sum is: in the room, unless it is a single value that lies elsewhere
   */
  private Operand accumulate(@Nullable Operand sum, List<Term> terms, Level level, Operand room) {
    Operand current = sum;
    for (Term term : terms) {
      compiler.draws().next().set(term.draw);
      current = plus(current, term, level, room);
    }
    if (current == null) {
      throw new IllegalArgumentException("a sum has terms");
    }
    return current;
  }

  private Operand plus(@Nullable Operand sum, Term term, Level level, Operand room) {
    if (term.expression instanceof Binary binary && isProduct(term, room.shape())) {
      if (sum != null) {
        moved(sum, level, room);
      }
      code.add(level, compiler.product(binary, term.negative ? -1 : 1, sum != null, room));
      return room;
    }
    Operand value = compiler.value(term.expression, sum == null ? room : null).operand();
    if (sum == null && !term.negative) {
      return value;
    }
    code.add(
        level,
        sum == null
            ? new Instruction.Apply(ElementFunction.NEGATE, value, room)
            : new Instruction.Combine(
                term.negative ? ElementOperation.SUBTRACT : ElementOperation.ADD,
                sum,
                value,
                room));
    return room;
  }

  /** Whether a term is a product of matrices as large as the sum, which can be added in place. */
  private boolean isProduct(Term term, Shape shape) {
    return term.expression instanceof Binary binary
        && binary.operator() == Operator.PRODUCT
        && !compiler.shape(binary.left()).isScalar()
        && !compiler.shape(binary.right()).isScalar()
        && compiler.shape(binary).equals(shape);
  }
}
