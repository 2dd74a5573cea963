package unfold.trace;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Expression;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reduction;
import unfold.equation.Extents.Range;

/** {@code sum_t(…)}: all of the axis, once, before whatever reads it. */
final class ReductionCompiler {
  private final EquationCompiler compiler;
  private final Code code;

  ReductionCompiler(EquationCompiler compiler) {
    this.compiler = compiler;
    this.code = compiler.code();
  }

  Value reduce(Reduce reduce) {
    refuseWhatDependsOnTheIndex(reduce);
    Operand total = code.room(Level.ONCE, compiler.shape(reduce));
    ElementOperation operation = operation(reduce.reduction());
    double start = operation == ElementOperation.MAX ? Double.NEGATIVE_INFINITY : 0;
    copy(compiler.constant(start).operand(), total);
    code.addBefore(accumulated(reduce, operation, total));
    if (reduce.reduction() == Reduction.MEAN) {
      int count = compiler.scope().extents().range(reduce.axis()).count();
      Operand divisor = compiler.constant(count).operand();
      code.add(Level.ONCE, new Instruction.Combine(ElementOperation.DIVIDE, total, divisor, total));
    }
    return new Value(total, Level.ONCE);
  }

  private void copy(Operand from, Operand to) {
    code.add(Level.ONCE, new Instruction.Apply(ElementFunction.COPY, from, to));
  }

  private List<Segment> accumulated(Reduce reduce, ElementOperation operation, Operand total) {
    Range whole = compiler.scope().extents().range(reduce.axis());
    List<Segment> segments = new ArrayList<>();
    Scope scope = compiler.scope().over(reduce.axis(), whole);
    for (Range piece : Pieces.between(whole, Pieces.cuts(reduce.body(), scope))) {
      Code inner = new Code(scope.storage());
      EquationCompiler body =
          new EquationCompiler(
              compiler.scope().over(reduce.axis(), piece), inner, compiler.draws().unled());
      Operand term = body.value(reduce.body()).operand();
      inner.add(Level.TOGETHER, new Instruction.Combine(operation, total, term, total));
      segments.addAll(inner.segments(piece.first(), piece.count(), false));
    }
    return segments;
  }

  private void refuseWhatDependsOnTheIndex(Reduce reduce) {
    boolean stepwise = compiler.level(reduce) == Level.STEPWISE;
    boolean varying =
        reduce
            .walk()
            .filter(Expression.Argument.class::isInstance)
            .anyMatch(part -> compiler.level(part) != Level.ONCE);
    if (stepwise || varying) {
      throw new NotYet(reduce.span(), "a reduction of what changes from index to index");
    }
  }

  private static ElementOperation operation(Reduction reduction) {
    return switch (reduction) {
      case SUM, MEAN -> ElementOperation.ADD;
      case MAX -> ElementOperation.MAX;
    };
  }
}
