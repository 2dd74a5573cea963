package unfold.benchmark;

import java.util.List;
import unfold.trace.Numbers;
import unfold.trace.Precision;
import unfold.trace.program.Arithmetic;
import unfold.trace.program.Instruction;
import unfold.trace.program.Span;

/** Another arithmetic, which is given one point at a time where it could compute many. */
record OneByOne(Arithmetic of) implements Arithmetic {
  @Override
  public Workspace open(Precision precision, List<Integer> lengths) {
    return new Room(of.open(precision, lengths));
  }

  private record Room(Workspace of) implements Workspace {
    @Override
    public void write(int buffer, int offset, Line line, double[] values) {
      of.write(buffer, offset, line, values);
    }

    @Override
    public Routine load(List<Instruction> program, Block block) {
      Routine routine = of.load(program, block);
      Span single = new Span();
      return span -> {
        for (int position = 0; position < span.count(); position++) {
          single.set(span, position);
          routine.run(single);
        }
      };
    }

    @Override
    public Numbers copy(int buffer, Line line, int[] offsets) {
      return of.copy(buffer, line, offsets);
    }

    @Override
    public void release(int buffer) {
      of.release(buffer);
    }

    @Override
    public void close() {
      of.close();
    }
  }
}
