package unfold.trace.nd4j;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import unfold.trace.Numbers;
import unfold.trace.Precision;
import unfold.trace.program.Arithmetic.Block;
import unfold.trace.program.Arithmetic.Line;
import unfold.trace.program.Arithmetic.Routine;
import unfold.trace.program.Arithmetic.Workspace;
import unfold.trace.program.Instruction;

/** A workspace of buffers that ND4J allocates. */
final class Nd4jWorkspace implements Workspace {
  private final List<BufferCells> buffers = new ArrayList<>();

  Nd4jWorkspace(Precision precision, List<Integer> lengths) {
    try {
      lengths.forEach(length -> buffers.add(cells(precision, Math.max(1, length))));
    } catch (OutOfMemoryError e) {
      close();
      throw e;
    }
  }

  private static BufferCells cells(Precision precision, int length) {
    return switch (precision) {
      case FLOAT32 -> new FloatCells(zeros(DataType.FLOAT, length));
      case FLOAT64 -> new DoubleCells(zeros(DataType.DOUBLE, length));
    };
  }

  private static INDArray zeros(DataType type, int length) {
    return Nd4j.zeros(type, length);
  }

  @Override
  public void write(int buffer, int offset, Line line, double[] values) {
    BufferCells cells = buffers.get(buffer);
    line.forEachStretch(offset, 0, (begin, from, count) -> cells.set(begin, values, from, count));
  }

  @Override
  public Routine load(List<Instruction> program, Block block) {
    return new Kernels(buffers, block).of(program);
  }

  @Override
  public Numbers copy(int buffer, Line line, int[] offsets) {
    return buffers.get(buffer).copy(line, offsets);
  }

  @Override
  public void release(int buffer) {
    buffers.get(buffer).release();
  }

  @Override
  public void close() {
    buffers.forEach(BufferCells::release);
  }
}
