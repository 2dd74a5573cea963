package unfold.trace.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unfold.equation.Expression;
import unfold.equation.Expression.Stack;
import unfold.equation.Shape;
import unfold.trace.program.ElementFunction;
import unfold.trace.program.Instruction;
import unfold.trace.program.Operand;

/**
 * Compiles stacks such as {@code [a, b; c, d]}: entries that fill whole rows are computed in place.
 */
final class StackCompiler {
  private final EquationCompiler compiler;
  private final ProgramBuilder code;

  StackCompiler(EquationCompiler compiler) {
    this.compiler = compiler;
    this.code = compiler.code();
  }

  Value stack(Stack stack, @Nullable Operand offered) {
    Level level = compiler.level(stack);
    Operand room = compiler.room(stack, offered);
    int row = 0;
    for (List<Expression> entries : stack.rows()) {
      int column = 0;
      for (Expression entry : entries) {
        insert(entry, level, row, column, room);
        column += compiler.shape(entry).columns();
      }
      row += compiler.shape(entries.getFirst()).rows();
    }
    return new Value(room, level);
  }

  private void insert(Expression entry, Level level, int row, int column, Operand room) {
    Shape shape = compiler.shape(entry);
    boolean whole = shape.columns() == room.shape().columns();
    Operand place = room.view(row * room.shape().columns(), shape);
    Operand value = compiler.value(entry, whole ? place : null).operand();
    if (!whole) {
      code.add(level, new Instruction.Insert(value, row, column, room));
    } else if (!value.equals(place)) {
      code.add(level, new Instruction.Apply(ElementFunction.COPY, value, place));
    }
  }
}
