package unfold.trace.compile;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import unfold.equation.BuiltIn;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Reference;
import unfold.equation.IndexExpression;
import unfold.equation.Shape;
import unfold.equation.Statement.Variable;
import unfold.trace.program.ElementFunction;
import unfold.trace.program.ElementOperation;
import unfold.trace.program.Instruction;
import unfold.trace.program.Operand;

/** Compiles the built-in functions of the language. */
final class BuiltInCompiler {
  private final EquationCompiler compiler;
  private final ProgramBuilder code;

  BuiltInCompiler(EquationCompiler compiler) {
    this.compiler = compiler;
    this.code = compiler.code();
  }

  Value apply(Apply apply, @Nullable Operand offered) {
    return switch (apply.function()) {
      case TANH, SIGMOID, RELU, SOFTPLUS, EXP, LOG, SQRT, ABS, SIN, COS -> elements(apply, offered);
      case TAN, SINH, COSH, GELU, SILU, ELU, SOFTSIGN, HARDSIGMOID -> elements(apply, offered);
      case ERF, SIGN, STEP, FLOOR, ROUND, NOT -> elements(apply, offered);
      case MOD -> compiler.combine(ElementOperation.MODULO, apply, apply.arguments(), offered);
      case POW -> compiler.combine(ElementOperation.POWER, apply, apply.arguments(), offered);
      case IF -> choice(apply, offered);
      case INVERSE -> compiler.matrixPower(apply, apply.arguments().getFirst(), -1);
      case DIAG -> ownRoom(apply, Instruction.Diagonal::new);
      case NORM -> norm(apply, offered);
      case ARGMAX -> ownRoom(apply, Instruction.LargestAt::new);
      case MIN -> extreme(ElementOperation.MIN, apply, offered);
      case MAX -> extreme(ElementOperation.MAX, apply, offered);
      case SUM -> collapse(ElementOperation.ADD, apply, offered);
      case MEAN -> mean(apply, offered);
      case SOFTMAX -> columns(apply, offered, Instruction.Softmax::new);
      case PICK -> columns(apply, offered, Instruction.Pick::new);
      case DRAW ->
          columns(
              apply, offered, (of, into) -> compiler.draws().sample(of, into, compiler.scope()));
      case NLL -> likelihood(apply, offered);
      case MSE -> squaredError(apply, offered);
    };
  }

  private Value elements(Apply apply, @Nullable Operand offered) {
    ElementFunction function = ElementFunction.valueOf(apply.function().name());
    Operand room = compiler.room(apply, offered);
    Operand value = compiler.value(apply.arguments().getFirst(), room).operand();
    return done(apply, new Instruction.Apply(function, value, room));
  }

  private Value extreme(ElementOperation operation, Apply apply, @Nullable Operand offered) {
    return apply.arguments().size() == 1
        ? collapse(operation, apply, offered)
        : compiler.combineAll(operation, apply, apply.arguments(), offered);
  }

  private Value choice(Apply apply, @Nullable Operand offered) {
    List<Operand> values =
        apply.arguments().stream().map(it -> compiler.value(it).operand()).toList();
    Operand room = compiler.room(apply, offered);
    return done(apply, new Instruction.Choose(values.get(0), values.get(1), values.get(2), room));
  }

  private Value norm(Apply apply, @Nullable Operand offered) {
    Expression argument = apply.arguments().getFirst();
    Operand value = compiler.value(argument).operand();
    Level level = compiler.level(apply);
    Operand squares = code.room(level, compiler.shape(argument));
    code.add(level, new Instruction.Combine(ElementOperation.MULTIPLY, value, value, squares));
    Operand room = compiler.room(apply, offered);
    code.add(level, new Instruction.Collapse(ElementOperation.ADD, squares, room));
    return done(apply, new Instruction.Apply(ElementFunction.SQRT, room, room));
  }

  /** What is written never overlaps what is read, element for element. */
  private Value ownRoom(Apply apply, BiFunction<Operand, Operand, Instruction> last) {
    Operand value = compiler.value(apply.arguments().getFirst()).operand();
    return done(apply, last.apply(value, compiler.room(apply, null)));
  }

  private Value collapse(ElementOperation operation, Apply apply, @Nullable Operand offered) {
    Operand value = compiler.value(apply.arguments().getFirst()).operand();
    Operand room = compiler.room(apply, offered);
    return done(apply, new Instruction.Collapse(operation, value, room));
  }

  private Value mean(Apply apply, @Nullable Operand offered) {
    Value sum = collapse(ElementOperation.ADD, apply, offered);
    Shape shape = compiler.shape(apply.arguments().getFirst());
    Operand count = compiler.constant(shape.elements()).operand();
    Operand room = sum.operand();
    return done(apply, new Instruction.Combine(ElementOperation.DIVIDE, room, count, room));
  }

  private Value columns(
      Apply apply, @Nullable Operand offered, BiFunction<Operand, Operand, Instruction> last) {
    Operand value = compiler.value(apply.arguments().getFirst()).operand();
    Operand room = compiler.room(apply, offered);
    return done(apply, last.apply(value, room));
  }

  private Value squaredError(Apply apply, @Nullable Operand offered) {
    List<Operand> pair =
        apply.arguments().stream().map(it -> compiler.value(it).operand()).toList();
    Operand room = compiler.room(apply, offered);
    return done(apply, new Instruction.SquaredError(pair.getFirst(), pair.getLast(), room));
  }

  private Value likelihood(Apply apply, @Nullable Operand offered) {
    Expression first = apply.arguments().getFirst();
    Optional<Expression> scores = scores(first);
    Operand value = compiler.value(scores.orElse(first)).operand();
    Operand target = compiler.value(apply.arguments().getLast()).operand();
    Operand room = compiler.room(apply, offered);
    return done(apply, new Instruction.Likelihood(value, scores.isPresent(), target, room));
  }

  private Value done(Apply apply, Instruction last) {
    Level level = compiler.level(apply);
    code.add(level, last);
    return new Value(last.into(), level);
  }

  /** The scores of probabilities that are a softmax, be it under a name. */
  private Optional<Expression> scores(Expression probabilities) {
    if (probabilities instanceof Apply apply && apply.function() == BuiltIn.SOFTMAX) {
      return Optional.of(apply.arguments().getFirst());
    }
    return probabilities instanceof Reference reference
            && isHere(reference)
            && compiler.scope().system().statement(reference.name()) instanceof Variable variable
            && variable.fixedPlaces().isEmpty()
        ? variable.equation().filter(this::isRepeatable).flatMap(this::scores)
        : Optional.empty();
  }

  /** Whether the function it ends in may be computed again: a draw would fall otherwise. */
  private boolean isRepeatable(Expression equation) {
    return equation instanceof Apply && compiler.draws().counts().in(equation) == 0;
  }

  /** Whether a reference reads a name at the very indices of its own equation. */
  private boolean isHere(Reference reference) {
    List<IndexExpression> own =
        compiler.scope().system().statement(reference.name()).axes().stream()
            .<IndexExpression>map(axis -> IndexExpression.axis(axis, 0))
            .toList();
    return reference.indices().equals(own);
  }
}
