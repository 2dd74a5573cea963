package unfold.trace.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unfold.equation.Expression;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.IndexValue;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Negate;
import unfold.equation.Expression.Part;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.Expression.Stack;
import unfold.equation.Expression.Transpose;
import unfold.equation.Shape;
import unfold.equation.shape.MatrixPower;
import unfold.trace.program.ElementFunction;
import unfold.trace.program.ElementOperation;
import unfold.trace.program.Instruction;
import unfold.trace.program.Operand;

/**
 * Compiles an expression to instructions. Each part is computed as rarely as possible, and where
 * its value will be needed if that room is free: whoever asks for a value may offer room, which the
 * part may use and overwrite, but need not.
 */
final class EquationCompiler {
  private static final long MOST_ELEMENTS = 1 << 27;

  private final EquationScope scope;
  private final ProgramBuilder code;
  private final Draws draws;
  private final CalledFunctions called;

  EquationCompiler(EquationScope scope, ProgramBuilder code, Draws draws) {
    this(scope, code, draws, new CalledFunctions(draws.counts()));
  }

  EquationCompiler(EquationScope scope, ProgramBuilder code, Draws draws, CalledFunctions called) {
    this.scope = scope;
    this.code = code;
    this.draws = draws;
    this.called = called;
  }

  EquationScope scope() {
    return scope;
  }

  ProgramBuilder code() {
    return code;
  }

  Draws draws() {
    return draws;
  }

  /**
   * Compiles an expression so that its value ends in the place of its name, a scalar filling it.
   */
  void store(Expression expression, Operand place) {
    Value value = value(expression, place);
    if (!value.operand().equals(place)) {
      Level level = scope.own() == 0 ? Level.ONCE : Level.TOGETHER;
      code.add(
          value.level().and(level),
          new Instruction.Apply(ElementFunction.COPY, value.operand(), place));
    }
  }

  Value value(Expression expression) {
    return value(expression, null);
  }

  Value value(Expression expression, @Nullable Operand offered) {
    return switch (expression) {
      case Literal it -> constant(it.value());
      case Size it -> constant(it.value());
      case IndexValue it -> index(it);
      case Reference it -> reference(it);
      case Argument it -> argument(it);
      case Call it -> call(it, offered);
      case Expression.Apply it -> new BuiltInCompiler(this).apply(it, offered);
      case Reduce it -> new ReductionCompiler(this).reduce(it);
      case Binary it -> binary(it, offered);
      case Negate it -> new SumCompiler(this).sum(it, offered);
      case Transpose it -> transposed(it, offered);
      case Part it -> part(it);
      case Stack it -> new StackCompiler(this).stack(it, offered);
    };
  }

  /**
   * Room for the value of an expression: the offered room if it can be used, else new room.
   *
   * @throws Refusal if the value is too large
   */
  Operand room(Expression expression, @Nullable Operand offered) {
    Level level = level(expression);
    Shape shape = shape(expression);
    return offered != null && offered.shape().equals(shape) && code.isUsable(offered, level)
        ? offered
        : newRoom(expression, level, shape);
  }

  private Operand newRoom(Expression expression, Level level, Shape shape) {
    if (shape.elements() > MOST_ELEMENTS) {
      throw new Refusal(expression.span(), CompileMessages.tooLarge(shape));
    }
    return code.room(level, shape);
  }

  Level level(Expression expression) {
    return Levels.of(expression, scope);
  }

  Shape shape(Expression expression) {
    return scope.shape(expression);
  }

  Value constant(double value) {
    return new Value(scope.storage().constant(value), Level.SHARED);
  }

  private Value index(IndexValue value) {
    AffineAddress where = AffineAddress.of(value.index(), scope);
    Level level = level(value);
    if (level == Level.SHARED) {
      return constant(where.constant());
    }
    Operand room = code.room(level, Shape.SCALAR);
    code.add(level, new Instruction.IndexValue(where.asLookup(), room));
    return new Value(room, level);
  }

  private Value reference(Reference reference) {
    return new Value(scope.operand(reference), level(reference));
  }

  private Value argument(Argument argument) {
    Value value = scope.arguments().get(argument.name());
    if (value == null) {
      throw new IllegalArgumentException("no argument " + argument.name());
    }
    return value;
  }

  /** The value of a call; within a function, which may call another often, it is kept. */
  private Value call(Call call, @Nullable Operand offered) {
    EquationScope inside = scope.within(scope.function(call), call, this::value);
    EquationCompiler body = new EquationCompiler(inside, code, draws, called);
    return scope.arguments().isEmpty()
        ? called.enter(call, () -> body.value(scope.body(call), offered))
        : called.once(call, inside.arguments(), () -> body.value(scope.body(call)));
  }

  private Value binary(Binary binary, @Nullable Operand offered) {
    return switch (binary.operator()) {
      case ADD, SUBTRACT -> new SumCompiler(this).sum(binary, offered);
      case TIMES -> combine(ElementOperation.MULTIPLY, binary, binary.parts(), offered);
      case DIVIDE -> combine(ElementOperation.DIVIDE, binary, binary.parts(), offered);
      case POWER -> power(binary, offered);
      case LESS -> combine(ElementOperation.LESS, binary, binary.parts(), offered);
      case AT_MOST -> combine(ElementOperation.AT_MOST, binary, binary.parts(), offered);
      case GREATER -> combine(ElementOperation.LESS, binary, binary.parts().reversed(), offered);
      case AT_LEAST ->
          combine(ElementOperation.AT_MOST, binary, binary.parts().reversed(), offered);
      case EQUAL -> combine(ElementOperation.EQUAL, binary, binary.parts(), offered);
      case UNEQUAL -> combine(ElementOperation.UNEQUAL, binary, binary.parts(), offered);
      case AND -> combine(ElementOperation.AND, binary, binary.parts(), offered);
      case OR -> combine(ElementOperation.OR, binary, binary.parts(), offered);
      case PRODUCT -> {
        if (shape(binary.left()).isScalar() || shape(binary.right()).isScalar()) {
          yield combine(ElementOperation.MULTIPLY, binary, binary.parts(), offered);
        }
        Operand room = room(binary, offered);
        Level level = level(binary);
        code.add(level, product(binary, 1, false, room));
        yield new Value(room, level);
      }
    };
  }

  private Value power(Binary power, @Nullable Operand offered) {
    return shape(power.left()).isMatrix()
        ? matrixPower(power, power.left(), MatrixPower.exponent(power).orElseThrow())
        : combine(ElementOperation.POWER, power, power.parts(), offered);
  }

  /** A power of a matrix, in room of its own, as its elements are made of many of the base. */
  Value matrixPower(Expression whole, Expression base, int exponent) {
    Operand value = value(base).operand();
    Level level = level(whole);
    Operand room = newRoom(whole, level, shape(whole));
    code.add(level, new Instruction.MatrixPower(value, exponent, room));
    return new Value(room, level);
  }

  /** The value of an operation on two parts of an expression, element by element. */
  Value combine(
      ElementOperation operation,
      Expression whole,
      List<Expression> parts,
      @Nullable Operand offered) {
    Level level = level(whole);
    Operand room = room(whole, offered);
    Operand left = value(parts.getFirst(), room).operand();
    Operand right = value(parts.getLast()).operand();
    code.add(level, new Instruction.Combine(operation, left, right, room));
    return new Value(room, level);
  }

  /** The value of an operation on several parts of an expression, from the left. */
  Value combineAll(
      ElementOperation operation,
      Expression whole,
      List<Expression> parts,
      @Nullable Operand offered) {
    Value total = combine(operation, whole, parts.subList(0, 2), offered);
    Operand room = total.operand();
    for (Expression part : parts.subList(2, parts.size())) {
      Operand next = value(part).operand();
      code.add(total.level(), new Instruction.Combine(operation, room, next, room));
    }
    return total;
  }

  /** A product of two matrices, whose factors need no room to be transposed. */
  Instruction.Product product(Binary product, double factor, boolean add, Operand into) {
    Operand left = value(untransposed(product.left())).operand();
    Operand right = value(untransposed(product.right())).operand();
    return new Instruction.Product(
        left,
        product.left() instanceof Transpose,
        right,
        product.right() instanceof Transpose,
        factor,
        add,
        into);
  }

  private static Expression untransposed(Expression factor) {
    return factor instanceof Transpose transpose ? transpose.operand() : factor;
  }

  private Value transposed(Transpose transpose, @Nullable Operand offered) {
    Value value = value(transpose.operand());
    Shape shape = shape(transpose);
    if (shape.rows() == 1 || shape.columns() == 1) {
      return new Value(value.operand().view(0, shape), value.level());
    }
    Operand room = room(transpose, offered);
    Level level = level(transpose);
    code.add(level, new Instruction.Transpose(value.operand(), room));
    return new Value(room, level);
  }

  private Value part(Part part) {
    Value whole = value(part.whole());
    Shape shape = shape(part);
    int from = (part.position() - 1) * whole.operand().shape().columns();
    return new Value(whole.operand().view(from, shape), whole.level());
  }
}
