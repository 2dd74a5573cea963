package unfold.trace.simulate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Circuit;
import unfold.circuit.Operation;
import unfold.data.Tensor;
import unfold.data.random.CounterRandom;
import unfold.equation.BuiltIn;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Extents.Range;
import unfold.equation.Function;
import unfold.equation.Shape;
import unfold.equation.shape.ExpressionShapes;
import unfold.equation.shape.MatrixPower;
import unfold.trace.Trace;
import unfold.trace.compile.DrawCounts;
import unfold.trace.program.ElementFunction;
import unfold.trace.program.ElementOperation;
import unfold.unfolding.Instance;

/**
 * Computes the values of single operations from a trace when a step is looked at: recording them
 * all would multiply the memory of a run.
 */
final class Evaluation {
  private final EquationSystem system;
  private final Trace trace;
  private final String owner;
  private final Map<String, Integer> index;
  private final Map<String, Tensor> arguments;
  private final Effort effort;
  private int draws;

  private Evaluation(
      EquationSystem system,
      Trace trace,
      String owner,
      Map<String, Integer> index,
      Map<String, Tensor> arguments,
      Effort effort,
      int draws) {
    this.system = system;
    this.trace = trace;
    this.owner = owner;
    this.index = index;
    this.arguments = arguments;
    this.effort = effort;
    this.draws = draws;
  }

  /**
   * The value of a node at an index: computed for an operation, as recorded for any other.
   *
   * @param circuit in the grain of operations, of the system whose trace it is
   * @throws Effort.Spent where it takes more than the effort allows
   */
  static Tensor of(Circuit circuit, Operation operation, Trace trace, Instance at, Effort effort) {
    Expression expression = operation.expression();
    int draws = drawsBefore(expression, circuit, operation);
    String owner = operation.owner().name();
    return new Evaluation(circuit.system(), trace, owner, at.places(), Map.of(), effort, draws)
        .of(expression);
  }

  private static int drawsBefore(Expression expression, Circuit circuit, Operation operation) {
    Expression whole =
        circuit.clauses(operation.owner()).get(operation.clause()).expression().orElseThrow();
    return new DrawCounts(circuit.system()).before(expression, whole).orElse(0);
  }

  private Tensor of(Expression expression) {
    effort.spend(0);
    return switch (expression) {
      case Expression.Literal it -> Tensor.scalar(it.value());
      case Expression.Size it -> Tensor.scalar(it.value());
      case Expression.IndexValue it -> Tensor.scalar(it.index().at(index, trace.extents()));
      case Reference it -> reference(it);
      case Expression.Argument it -> argument(it.name());
      case Call it -> call(it);
      case Apply it -> apply(it);
      case Reduce it -> reduce(it);
      case Binary it -> binary(it);
      case Expression.Negate it -> Tensors.each(ElementFunction.NEGATE, of(it.operand()));
      case Expression.Transpose it -> Tensors.transposed(of(it.operand()));
      case Expression.Part it -> Tensors.row(of(it.whole()), it.position() - 1);
      case Expression.Stack it ->
          Tensors.stacked(it.rows().stream().map(row -> row.stream().map(this::of).toList()));
    };
  }

  private Tensor reference(Reference reference) {
    int[] at = reference.indices().stream().mapToInt(i -> i.at(index, trace.extents())).toArray();
    Shape shape = system.statement(reference.name()).shape();
    effort.spend(shape.elements());
    return trace.value(reference.name(), at).orElseGet(() -> Tensor.filled(shape, 0));
  }

  private Tensor argument(String name) {
    Tensor value = arguments.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no argument " + name);
    }
    return value;
  }

  private Tensor call(Call call) {
    Function function = system.function(call.function());
    if (function.body().isEmpty()) {
      throw new IllegalArgumentException("no values: " + call.function() + " is abstract");
    }
    Map<String, Tensor> bound = new HashMap<>();
    for (int i = 0; i < call.states().size(); i++) {
      bound.put(function.states().get(i), of(call.states().get(i)));
    }
    for (int i = 0; i < call.parameters().size(); i++) {
      bound.put(function.parameters().get(i), of(call.parameters().get(i)));
    }
    Evaluation body = new Evaluation(system, trace, owner, index, bound, effort, draws);
    Tensor value = body.of(function.body().get());
    draws = body.draws;
    return value;
  }

  private Tensor reduce(Reduce reduce) {
    Range range = trace.extents().reduced(reduce.axis(), index);
    Map<String, Integer> inner = new LinkedHashMap<>(index);
    inner.remove(reduce.axis());
    ElementOperation operation = ElementOperation.of(reduce.reduction());
    Tensor total = Tensor.scalar(operation.neutral());
    Evaluation body = new Evaluation(system, trace, owner, inner, arguments, effort, draws);
    for (int i = range.first(); i <= range.last(); i++) {
      inner.put(reduce.axis(), i);
      body.draws = draws;
      Tensor term = body.of(reduce.body());
      total = Tensors.both(operation, total, term);
    }
    draws = body.draws;
    if (range.count() == 0) {
      total = Tensor.filled(ExpressionShapes.of(system).shapeOf(reduce), operation.neutral());
    }
    return reduce.reduction() == Expression.Reduction.MEAN
        ? Tensors.both(ElementOperation.DIVIDE, total, Tensor.scalar(range.count()))
        : total;
  }

  private Tensor binary(Binary binary) {
    Tensor left = of(binary.left());
    Tensor right = of(binary.right());
    effort.spend((long) left.size() * right.shape().columns() + right.size());
    return switch (binary.operator()) {
      case ADD -> Tensors.both(ElementOperation.ADD, left, right);
      case SUBTRACT -> Tensors.both(ElementOperation.SUBTRACT, left, right);
      case TIMES -> Tensors.both(ElementOperation.MULTIPLY, left, right);
      case DIVIDE -> Tensors.both(ElementOperation.DIVIDE, left, right);
      case POWER -> power(binary, left, right);
      case LESS -> Tensors.both(ElementOperation.LESS, left, right);
      case AT_MOST -> Tensors.both(ElementOperation.AT_MOST, left, right);
      case GREATER -> Tensors.both(ElementOperation.LESS, right, left);
      case AT_LEAST -> Tensors.both(ElementOperation.AT_MOST, right, left);
      case EQUAL -> Tensors.both(ElementOperation.EQUAL, left, right);
      case UNEQUAL -> Tensors.both(ElementOperation.UNEQUAL, left, right);
      case AND -> Tensors.both(ElementOperation.AND, left, right);
      case OR -> Tensors.both(ElementOperation.OR, left, right);
      case PRODUCT -> Tensors.product(left, right);
    };
  }

  private static Tensor power(Binary power, Tensor base, Tensor exponent) {
    return base.shape().isMatrix()
        ? Tensors.power(base, MatrixPower.exponent(power).orElseThrow())
        : Tensors.both(ElementOperation.POWER, base, exponent);
  }

  private Tensor apply(Apply apply) {
    int before = draws;
    List<Tensor> values = apply.arguments().stream().map(this::of).toList();
    Tensor first = values.getFirst();
    return switch (apply.function()) {
      case TANH, SIGMOID, RELU, SOFTPLUS, EXP, LOG, SQRT, ABS, SIN, COS ->
          elements(apply.function(), first);
      case TAN, SINH, COSH, GELU, SILU, ELU, SOFTSIGN, HARDSIGMOID ->
          elements(apply.function(), first);
      case ERF, SIGN, STEP, FLOOR, ROUND, NOT -> elements(apply.function(), first);
      case MOD -> Tensors.both(ElementOperation.MODULO, first, values.getLast());
      case POW -> Tensors.both(ElementOperation.POWER, first, values.getLast());
      case IF -> Tensors.chosen(first, values.get(1), values.getLast());
      case INVERSE -> Tensors.power(first, -1);
      case DIAG -> Tensors.diagonal(first);
      case NORM ->
          Tensors.each(ElementFunction.SQRT, Tensors.all(ElementOperation.ADD, squares(first)));
      case ARGMAX -> Columns.largestAt(first);
      case MIN -> extreme(ElementOperation.MIN, values);
      case MAX -> extreme(ElementOperation.MAX, values);
      case SUM -> Tensors.all(ElementOperation.ADD, first);
      case MEAN -> Tensors.mean(first);
      case MSE -> {
        Tensor error = Tensors.both(ElementOperation.SUBTRACT, first, values.getLast());
        yield Tensors.mean(Tensors.both(ElementOperation.MULTIPLY, error, error));
      }
      case SOFTMAX -> Columns.softmax(first);
      case NLL -> likelihood(apply.arguments().getFirst(), before, first, values.getLast());
      case PICK -> Columns.pick(first);
      case DRAW -> {
        long at = CounterRandom.at(index.values().stream().mapToInt(Integer::intValue).toArray());
        yield Columns.sample(new CounterRandom(trace.seed(), owner), at, draws++, first);
      }
    };
  }

  private static Tensor extreme(ElementOperation operation, List<Tensor> values) {
    return values.size() == 1
        ? Tensors.all(operation, values.getFirst())
        : values.stream().reduce((one, next) -> Tensors.both(operation, one, next)).orElseThrow();
  }

  private static Tensor elements(BuiltIn function, Tensor value) {
    return Tensors.each(ElementFunction.valueOf(function.name()), value);
  }

  private static Tensor squares(Tensor value) {
    return Tensors.both(ElementOperation.MULTIPLY, value, value);
  }

  /**
   * The likelihood of a target, from the scores of a softmax where one is written.
   *
   * @param draw the number of the first draw of the probabilities
   */
  private Tensor likelihood(Expression written, int draw, Tensor probabilities, Tensor target) {
    return written instanceof Apply(BuiltIn function, List<Expression> of, var _)
            && function == BuiltIn.SOFTMAX
        ? Columns.likelihoodOfSoftmax(
            new Evaluation(system, trace, owner, index, arguments, effort, draw).of(of.getFirst()),
            target)
        : Columns.likelihood(probabilities, target);
  }
}
