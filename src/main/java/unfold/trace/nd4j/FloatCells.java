package unfold.trace.nd4j;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;
import static org.bytedeco.openblas.global.openblas.cblas_sgemv;

import java.nio.FloatBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.ndarray.INDArray;
import unfold.trace.Numbers;
import unfold.trace.program.Arithmetic.Line;

/** Cells in single precision. */
final class FloatCells extends BufferCells {
  private final FloatPointer pointer;
  private final FloatBuffer buffer;

  FloatCells(INDArray array) {
    super(array);
    this.pointer = new FloatPointer(array.data().pointer());
    this.buffer = pointer.position(0).limit(length()).asBuffer();
  }

  @Override
  double get(int position) {
    return buffer.get(position);
  }

  @Override
  void set(int position, double value) {
    buffer.put(position, (float) value);
  }

  @Override
  void get(int position, double[] into, int from, int count) {
    for (int e = 0; e < count; e++) {
      into[from + e] = buffer.get(position + e);
    }
  }

  @Override
  void set(int position, double[] values, int from, int count) {
    for (int e = 0; e < count; e++) {
      buffer.put(position + e, (float) values[from + e]);
    }
  }

  @Override
  Numbers copy(Line line, int[] offsets) {
    int length = line.count() * line.size();
    float[] values = new float[Math.multiplyExact(length, offsets.length)];
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
    FloatPointer left = new FloatPointer(((FloatCells) it.left()).pointer);
    FloatPointer right = new FloatPointer(((FloatCells) it.right()).pointer);
    FloatPointer into = new FloatPointer(((FloatCells) it.into()).pointer);
    int leftForm = it.leftTransposed() ? CblasTrans : CblasNoTrans;
    float factor = (float) it.factor();
    float kept = it.add() ? 1 : 0;
    int rows = it.leftTransposed() ? it.k() : it.m();
    int columns = it.leftTransposed() ? it.m() : it.k();
    int step = it.rightTransposed() ? 1 : it.rightWidth();
    return (l, r, t) ->
        cblas_sgemv(
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
    FloatPointer left = new FloatPointer(((FloatCells) it.left()).pointer);
    FloatPointer right = new FloatPointer(((FloatCells) it.right()).pointer);
    FloatPointer into = new FloatPointer(((FloatCells) it.into()).pointer);
    int leftForm = it.leftTransposed() ? CblasTrans : CblasNoTrans;
    int rightForm = it.rightTransposed() ? CblasTrans : CblasNoTrans;
    float factor = (float) it.factor();
    float kept = it.add() ? 1 : 0;
    return (count, values, valuesApart, matrix, result, intoApart) ->
        cblas_sgemm(
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
