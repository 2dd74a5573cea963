package unfold.trace.compile;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reduction;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.Shape;
import unfold.trace.order.Directed;
import unfold.trace.order.Points;
import unfold.trace.order.StepLoop;
import unfold.trace.program.ElementFunction;
import unfold.trace.program.ElementOperation;
import unfold.trace.program.Instruction;
import unfold.trace.program.Lookup;
import unfold.trace.program.Operand;
import unfold.trace.storage.BatchBoxes;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Region;

/**
 * Compiles reductions such as {@code sum_t(…)}: over all of the axis once, before whatever reads
 * it, where the value is the same at every index; else in a loop at each.
 */
final class ReductionCompiler {
  private final EquationCompiler compiler;
  private final ProgramBuilder code;

  ReductionCompiler(EquationCompiler compiler) {
    this.compiler = compiler;
    this.code = compiler.code();
  }

  Value reduce(Reduce reduce) {
    Level level = compiler.level(reduce);
    Operand total = code.room(level, compiler.shape(reduce));
    ElementOperation operation = ElementOperation.of(reduce.reduction());
    Operand constant = compiler.constant(operation.neutral()).operand();
    code.add(level, new Instruction.Apply(ElementFunction.COPY, constant, total));
    if (level.isOnce()) {
      code.addBefore(accumulated(reduce, operation, total, level));
    } else {
      code.add(level, loop(reduce, operation, total));
    }
    if (reduce.reduction() == Reduction.MEAN) {
      Operand count = count(reduce, level);
      code.add(level, new Instruction.Combine(ElementOperation.DIVIDE, total, count, total));
    }
    return new Value(total, level);
  }

  private List<Range> ranges(Reduce reduce) {
    return compiler.scope().batch().ranges(reduce.axis());
  }

  private boolean isEven(Reduce reduce) {
    return reduce.last().isEmpty() && ranges(reduce).stream().distinct().count() == 1;
  }

  private Operand count(Reduce reduce, Level level) {
    if (isEven(reduce)) {
      return compiler.constant(ranges(reduce).getFirst().count()).operand();
    }
    Instruction.Bounds bounds = bounds(reduce);
    Operand room = code.room(level, Shape.SCALAR);
    code.add(
        level,
        new Instruction.IndexValue(
            point -> new Range(bounds.first().at(point), bounds.last().at(point)).count(), room));
    return room;
  }

  /** The first and last index by point: those of its member, or as far as its own index allows. */
  private Instruction.Bounds bounds(Reduce reduce) {
    int[] firsts = ranges(reduce).stream().mapToInt(Range::first).toArray();
    int[] lasts = ranges(reduce).stream().mapToInt(Range::last).toArray();
    Lookup last = reduce.last().map(this::lookup).orElseGet(() -> point -> lasts[point[0]]);
    return new Instruction.Bounds(point -> firsts[point[0]], last);
  }

  /** The index of another axis plus a constant. */
  private Lookup lookup(IndexExpression.Affine last) {
    int axis = compiler.scope().position(last.shiftedAxis().orElseThrow());
    return point -> point[axis] + last.constant();
  }

  private Instruction loop(Reduce reduce, ElementOperation operation, Operand total) {
    EquationScope scope = compiler.scope().with(reduce.axis());
    List<Instruction> program = new ArrayList<>();
    ProgramBuilder repeated = code.within(program);
    EquationCompiler body = new EquationCompiler(scope, repeated, compiler.draws());
    Operand term = body.value(reduce.body()).operand();
    program.add(new Instruction.Combine(operation, total, term, total));
    return new Instruction.Loop(
        scope.position(reduce.axis()), bounds(reduce), isEven(reduce), program);
  }

  /**
   * The loops that accumulate a reduction once for all indices.
   *
   * @param level {@link Level#SHARED} to do so for the first member only
   */
  private List<StepLoop> accumulated(
      Reduce reduce, ElementOperation operation, Operand total, Level level) {
    List<Range> ranges = level == Level.SHARED ? ranges(reduce).subList(0, 1) : ranges(reduce);
    List<IndexBox> boxes = BatchBoxes.of(ranges.stream().map(ReductionCompiler::region).toList());
    EquationScope scope = compiler.scope().over(reduce.axis());
    ProgramBuilder inner =
        new ProgramBuilder(scope.storage(), new Scratch(BatchBoxes.sides(boxes), 1, 1));
    EquationCompiler body = new EquationCompiler(scope, inner, compiler.draws());
    Operand term = body.value(reduce.body()).operand();
    inner.add(Level.TOGETHER, new Instruction.Combine(operation, total, term, total));
    Points points = new Directed(boxes, new int[] {0, 1}, 0);
    List<StepLoop> segments = new ArrayList<>(inner.before());
    segments.add(Planner.segment(inner, points, BatchBoxes.sides(boxes).get(1)));
    return segments;
  }

  private static Region region(Range range) {
    return new Region(List.of(IndexBox.of(List.of(range))));
  }
}
