package unfold.trace.nd4j;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_dgemm;
import static org.bytedeco.openblas.global.openblas.cblas_dgemv;

import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.DoublePointer;
import org.nd4j.linalg.api.ndarray.INDArray;
import unfold.trace.Numbers;
import unfold.trace.program.Arithmetic.Line;

/** Cells in double precision. */
final class DoubleCells extends BufferCells {
  private final DoublePointer pointer;
  private final DoubleBuffer buffer;

  DoubleCells(INDArray array) {
    super(array);
    this.pointer = new DoublePointer(array.data().pointer());
    this.buffer = pointer.position(0).limit(length()).asBuffer();
  }

  @Override
  double get(int position) {
    return buffer.get(position);
  }

  @Override
  void set(int position, double value) {
    buffer.put(position, value);
  }

  @Override
  void get(int position, double[] into, int from, int count) {
    buffer.get(position, into, from, count);
  }

  @Override
  void set(int position, double[] values, int from, int count) {
    buffer.put(position, values, from, count);
  }

  @Override
  Numbers copy(Line line, int[] offsets) {
    int length = line.count() * line.size();
    double[] values = new double[Math.multiplyExact(length, offsets.length)];
    for (int number = 0; number < offsets.length; number++) {
      line.forEachStretch(
          offsets[number],
          number * length,
          (begin, from, count) -> buffer.get(begin, values, from, count));
    }
    return Numbers.keep(values);
  }

  @Override
  Product column(Layout it) {
    DoublePointer left = new DoublePointer(((DoubleCells) it.left()).pointer);
    DoublePointer right = new DoublePointer(((DoubleCells) it.right()).pointer);
    DoublePointer into = new DoublePointer(((DoubleCells) it.into()).pointer);
    int leftForm = it.leftTransposed() ? CblasTrans : CblasNoTrans;
    double factor = it.factor();
    double kept = it.add() ? 1 : 0;
    int rows = it.leftTransposed() ? it.k() : it.m();
    int columns = it.leftTransposed() ? it.m() : it.k();
    int step = it.rightTransposed() ? 1 : it.rightWidth();
    return (l, r, t) ->
        cblas_dgemv(
            CblasRowMajor,
            leftForm,
            rows,
            columns,
            factor,
            left.position(l),
            it.leftWidth(),
            right.position(r),
            step,
            kept,
            into.position(t),
            1);
  }

  @Override
  Rows rows(Layout it) {
    DoublePointer left = new DoublePointer(((DoubleCells) it.left()).pointer);
    DoublePointer right = new DoublePointer(((DoubleCells) it.right()).pointer);
    DoublePointer into = new DoublePointer(((DoubleCells) it.into()).pointer);
    int leftForm = it.leftTransposed() ? CblasTrans : CblasNoTrans;
    int rightForm = it.rightTransposed() ? CblasTrans : CblasNoTrans;
    double factor = it.factor();
    double kept = it.add() ? 1 : 0;
    return (count, values, valuesApart, matrix, result, intoApart) ->
        cblas_dgemm(
            CblasRowMajor,
            leftForm,
            rightForm,
            count,
            it.n(),
            it.k(),
            factor,
            left.position(values),
            valuesApart,
            right.position(matrix),
            it.rightWidth(),
            kept,
            into.position(result),
            intoApart);
  }
}
