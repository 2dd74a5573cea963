package unfold.trace.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Reference;
import unfold.equation.Function;
import unfold.equation.IndexExpression;
import unfold.equation.Shape;
import unfold.equation.shape.ExpressionShapes;
import unfold.trace.program.Lookup;
import unfold.trace.program.Operand;
import unfold.trace.storage.Batch;
import unfold.trace.storage.RecordedRange;
import unfold.trace.storage.Storage;

/**
 * The meaning of the names of an equation while it is compiled.
 *
 * @param axes the axes of the numbers of a point: the member of the minibatch, then the axes of the
 *     name, then those that reductions bind, of which the last of a name counts
 * @param own the number of axes of the name
 * @param cycle the names that have to be stepped together with this one
 * @param arguments of the function whose body this is
 */
record EquationScope(
    Batch batch,
    Storage storage,
    List<String> axes,
    int own,
    Set<String> cycle,
    Map<String, Value> arguments) {
  private static final String MEMBER = "";

  EquationScope {
    axes = List.copyOf(axes);
  }

  /** The scope of an equation for a name with some axes. */
  static EquationScope of(Batch batch, Storage storage, List<String> axes, Set<String> cycle) {
    List<String> all = new ArrayList<>(List.of(MEMBER));
    all.addAll(axes);
    return new EquationScope(batch, storage, all, axes.size(), cycle, Map.of());
  }

  EquationSystem system() {
    return batch.system();
  }

  /** The position in a point of the index on an axis. */
  int position(String axis) {
    int position = axes.lastIndexOf(axis);
    if (position < 0) {
      throw new IllegalArgumentException("no index on " + axis);
    }
    return position;
  }

  /** The scope of the body of a function that is called. */
  EquationScope within(
      Function function, Call call, java.util.function.Function<Expression, Value> value) {
    Map<String, Value> values = new HashMap<>();
    for (int i = 0; i < call.states().size(); i++) {
      values.put(function.states().get(i), value.apply(call.states().get(i)));
    }
    for (int i = 0; i < call.parameters().size(); i++) {
      values.put(function.parameters().get(i), value.apply(call.parameters().get(i)));
    }
    return new EquationScope(batch, storage, axes, own, cycle, values);
  }

  /**
   * The scope of the operand of a reduction that is computed once for all: its axis is the only
   * one.
   */
  EquationScope over(String reduced) {
    return new EquationScope(batch, storage, List.of(MEMBER, reduced), 1, cycle, arguments);
  }

  /** The scope with one more axis, that of a reduction. */
  EquationScope with(String reduced) {
    List<String> more = new ArrayList<>(axes);
    more.add(reduced);
    return new EquationScope(batch, storage, more, own, cycle, arguments);
  }

  /** The operand of the value that a reference reads. */
  Operand operand(Reference reference) {
    RecordedRange recorded = storage.of(reference.name());
    List<AffineAddress> addresses =
        reference.indices().stream().map(it -> AffineAddress.of(it, this)).toList();
    return addresses.stream().allMatch(AffineAddress::isEven)
        ? even(recorded, addresses)
        : looked(recorded, addresses);
  }

  private Operand even(RecordedRange recorded, List<AffineAddress> addresses) {
    int offset = recorded.offset(addresses.stream().mapToInt(AffineAddress::constant).toArray(), 0);
    List<Integer> strides = new ArrayList<>();
    for (int axis = 0; axis < axes.size(); axis++) {
      int stride = axis == 0 ? recorded.memberStride() : 0;
      for (int read = 0; read < addresses.size(); read++) {
        stride += addresses.get(read).factor(axis) * recorded.stride(read);
      }
      strides.add(stride);
    }
    return new Operand(
        recorded.buffer(), Operand.WHOLE, offset, strides, Optional.empty(), recorded.shape());
  }

  private Operand looked(RecordedRange recorded, List<AffineAddress> addresses) {
    Lookup[] lookups = addresses.stream().map(AffineAddress::asLookup).toArray(Lookup[]::new);
    int[] index = new int[lookups.length];
    Lookup place =
        point -> {
          for (int read = 0; read < index.length; read++) {
            index[read] = lookups[read].at(point);
          }
          return recorded.offset(index, point[0]);
        };
    return new Operand(
        recorded.buffer(), Operand.WHOLE, 0, List.of(), Optional.of(place), recorded.shape());
  }

  /** The operand of the value of a name at the point itself. */
  Operand place(String name) {
    RecordedRange recorded = storage.of(name);
    return even(
        recorded,
        axes.subList(1, 1 + own).stream()
            .map(axis -> AffineAddress.of(IndexExpression.axis(axis, 0), this))
            .toList());
  }

  Function function(Call call) {
    return system().function(call.function());
  }

  /**
   * The body of the function that is called.
   *
   * @throws Refusal if the function is abstract
   */
  Expression body(Call call) {
    return function(call)
        .body()
        .orElseThrow(
            () -> new Refusal(call.span(), CompileMessages.abstractFunction(call.function())));
  }

  Shape shape(Expression expression) {
    Map<String, Shape> shapes = new HashMap<>();
    arguments.forEach((name, value) -> shapes.put(name, value.operand().shape()));
    return ExpressionShapes.of(system()).shapeOf(expression, shapes);
  }
}
