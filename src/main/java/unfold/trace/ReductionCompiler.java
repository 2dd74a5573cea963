package unfold.trace;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reduction;
import unfold.equation.Extents.Range;

/** {@code sum_t(…)}: all of the axis, once, before whatever reads it. */
final class ReductionCompiler {
  private static final int MOST_TERMS = 10_000;

  private final EquationCompiler compiler;
  private final Code code;

  ReductionCompiler(EquationCompiler compiler) {
    this.compiler = compiler;
    this.code = compiler.code();
  }

  Value reduce(Reduce reduce) {
    Level level = compiler.level(reduce);
    Operand total = code.room(level, compiler.shape(reduce));
    ElementOperation operation = operation(reduce.reduction());
    double start = operation == ElementOperation.MAX ? Double.NEGATIVE_INFINITY : 0;
    Operand constant = compiler.constant(start).operand();
    code.add(level, new Instruction.Apply(ElementFunction.COPY, constant, total));
    if (level == Level.ONCE) {
      code.addBefore(accumulated(reduce, operation, total));
    } else {
      writeOut(reduce, operation, level, total);
    }
    if (reduce.reduction() == Reduction.MEAN) {
      Operand count = compiler.constant(range(reduce).count()).operand();
      code.add(level, new Instruction.Combine(ElementOperation.DIVIDE, total, count, total));
    }
    return new Value(total, level);
  }

  private Range range(Reduce reduce) {
    return compiler.scope().extents().range(reduce.axis());
  }

  /** Term by term, where the whole axis is read at every step. */
  private void writeOut(Reduce reduce, ElementOperation operation, Level level, Operand total) {
    Range range = range(reduce);
    if (range.count() > MOST_TERMS) {
      throw Refusal.notYet(
          reduce.span(), "so long a reduction of what changes from index to index");
    }
    for (int i = range.first(); i <= range.last(); i++) {
      Scope scope = compiler.scope().at(reduce.axis(), i);
      EquationCompiler body = new EquationCompiler(scope, code, compiler.draws());
      Operand term = body.value(reduce.body()).operand();
      code.add(level, new Instruction.Combine(operation, total, term, total));
    }
  }

  private List<Segment> accumulated(Reduce reduce, ElementOperation operation, Operand total) {
    Range whole = range(reduce);
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

  private static ElementOperation operation(Reduction reduction) {
    return switch (reduction) {
      case SUM, MEAN -> ElementOperation.ADD;
      case MAX -> ElementOperation.MAX;
    };
  }
}
