package unfold.trace.nd4j;

import java.util.List;
import unfold.trace.program.Arithmetic.Block;
import unfold.trace.program.ElementOperation;
import unfold.trace.program.Instruction;
import unfold.trace.program.Operand;

/** Turns instructions into kernels. */
final class Kernels {
  private final List<BufferCells> buffers;
  private final Block block;

  Kernels(List<BufferCells> buffers, Block block) {
    this.buffers = buffers;
    this.block = block;
  }

  KernelRoutine of(List<Instruction> program) {
    return new KernelRoutine(program.stream().map(this::of).toArray(Kernel[]::new));
  }

  private Kernel of(Instruction instruction) {
    Kernel kernel = kernel(instruction);
    return isOneByOne(instruction) ? Kernel.oneByOne(kernel) : kernel;
  }

  private static boolean isOneByOne(Instruction instruction) {
    return instruction instanceof Instruction.Loop loop
        ? !loop.even()
        : instruction.operands().stream().anyMatch(it -> it.lookup().isPresent());
  }

  private Kernel kernel(Instruction instruction) {
    Address into = at(instruction.into());
    return switch (instruction) {
      case Instruction.Product it -> new ProductKernel(it, at(it.left()), at(it.right()), into);
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
      case Instruction.Choose it ->
          MatrixKernels.choose(at(it.condition()), at(it.then()), at(it.otherwise()), into);
      case Instruction.MatrixPower it -> MatrixKernels.power(at(it.of()), it.exponent(), into);
      case Instruction.Diagonal it -> MatrixKernels.diagonal(at(it.of()), into);
      case Instruction.LargestAt it -> MatrixKernels.largestAt(at(it.of()), into);
      case Instruction.Insert it -> insert(at(it.of()), it.row(), it.column(), into);
      case Instruction.IndexValue it ->
          Kernel.oneByOne(span -> into.cells().set(into.at(span), it.value().at(span.point())));
      case Instruction.Loop it -> new LoopKernel(it, of(it.program()));
    };
  }

  private Address at(Operand operand) {
    return Address.of(operand, buffers.get(operand.buffer()), block);
  }

  private static Kernel collapse(ElementOperation operation, Address of, Address into) {
    return new EachKernel(
        of,
        into,
        (from, to) -> {
          double result = of.cells().get(from);
          for (int e = 1; e < of.size(); e++) {
            result = operation.of(result, of.cells().get(from + e));
          }
          into.cells().set(to, result);
        });
  }

  private static Kernel squaredError(Address of, Address target, Address into) {
    return Kernel.oneByOne(span -> {
      int from = of.at(span);
      int wanted = target.at(span);
      int size = Math.max(of.size(), target.size());
      double sum = 0;
      for (int e = 0; e < size; e++) {
        double error =
            of.cells().get(from + (of.size() == 1 ? 0 : e))
                - target.cells().get(wanted + (target.size() == 1 ? 0 : e));
        sum += error * error;
      }
      into.cells().set(into.at(span), sum / size);
    });
  }

  private static Kernel transpose(Address of, Address into) {
    return new EachKernel(
        of,
        into,
        (from, to) -> {
          for (int r = 0; r < of.rows(); r++) {
            for (int c = 0; c < of.columns(); c++) {
              into.cells().set(to + c * of.rows() + r, of.cells().get(from + r * of.columns() + c));
            }
          }
        });
  }

  private static Kernel insert(Address of, int row, int column, Address into) {
    return new EachKernel(
        of,
        into,
        (from, place) -> {
          int to = place + row * into.columns() + column;
          for (int r = 0; r < of.rows(); r++) {
            for (int c = 0; c < of.columns(); c++) {
              into.cells()
                  .set(to + r * into.columns() + c, of.cells().get(from + r * of.columns() + c));
            }
          }
        });
  }
}
