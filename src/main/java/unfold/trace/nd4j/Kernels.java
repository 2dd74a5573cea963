package unfold.trace.nd4j;

import java.util.List;
import unfold.trace.ElementOperation;
import unfold.trace.Instruction;
import unfold.trace.Operand;

/** Instructions to kernels. */
final class Kernels {
  private final List<Cells> buffers;
  private final int block;

  Kernels(List<Cells> buffers, int block) {
    this.buffers = buffers;
    this.block = block;
  }

  Kernel of(Instruction instruction) {
    Address into = at(instruction.into());
    return switch (instruction) {
      case Instruction.Product it ->
          SmallProductKernel.fits(it)
              ? SmallProductKernel.of(it, at(it.left()), at(it.right()), into)
              : new ProductKernel(it, at(it.left()), at(it.right()), into);
      case Instruction.Apply it -> new ApplyKernel(it.function(), at(it.of()), into);
      case Instruction.Combine it ->
          new CombineKernel(it.operation(), at(it.left()), at(it.right()), into);
      case Instruction.Collapse it -> collapse(it.operation(), at(it.of()), into);
      case Instruction.Softmax it -> ColumnKernels.softmax(at(it.of()), into);
      case Instruction.Pick it -> ColumnKernels.pick(at(it.of()), into);
      case Instruction.Sample it -> ColumnKernels.sample(it, at(it.of()), into);
      case Instruction.Likelihood it ->
          it.softmax()
              ? ColumnKernels.likelihoodOfSoftmax(at(it.scores()), at(it.target()), into)
              : ColumnKernels.likelihood(at(it.scores()), at(it.target()), into);
      case Instruction.SquaredError it -> squaredError(at(it.of()), at(it.target()), into);
      case Instruction.Transpose it -> transpose(at(it.of()), into);
      case Instruction.Insert it -> insert(at(it.of()), it.row(), it.column(), into);
      case Instruction.IndexValue it ->
          (index, lowest) ->
              into.cells().set(into.at(index, lowest), it.factor() * index + it.constant());
    };
  }

  private Address at(Operand operand) {
    return Address.of(operand, buffers.get(operand.buffer()), block);
  }

  private static Kernel collapse(ElementOperation operation, Address of, Address into) {
    return (index, lowest) -> {
      int from = of.at(index, lowest);
      double result = of.cells().get(from);
      for (int e = 1; e < of.size(); e++) {
        result = operation.of(result, of.cells().get(from + e));
      }
      into.cells().set(into.at(index, lowest), result);
    };
  }

  private static Kernel squaredError(Address of, Address target, Address into) {
    return (index, lowest) -> {
      int from = of.at(index, lowest);
      int wanted = target.at(index, lowest);
      int size = Math.max(of.size(), target.size());
      double sum = 0;
      for (int e = 0; e < size; e++) {
        double error =
            of.cells().get(from + (of.size() == 1 ? 0 : e))
                - target.cells().get(wanted + (target.size() == 1 ? 0 : e));
        sum += error * error;
      }
      into.cells().set(into.at(index, lowest), sum / size);
    };
  }

  private static Kernel transpose(Address of, Address into) {
    return (index, lowest) -> {
      int from = of.at(index, lowest);
      int to = into.at(index, lowest);
      for (int r = 0; r < of.rows(); r++) {
        for (int c = 0; c < of.columns(); c++) {
          into.cells().set(to + c * of.rows() + r, of.cells().get(from + r * of.columns() + c));
        }
      }
    };
  }

  private static Kernel insert(Address of, int row, int column, Address into) {
    return (index, lowest) -> {
      int from = of.at(index, lowest);
      int to = into.at(index, lowest) + row * into.columns() + column;
      for (int r = 0; r < of.rows(); r++) {
        for (int c = 0; c < of.columns(); c++) {
          into.cells()
              .set(to + r * into.columns() + c, of.cells().get(from + r * of.columns() + c));
        }
      }
    };
  }
}
