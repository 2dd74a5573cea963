package unfold.data.file;

import java.nio.ByteBuffer;
import unfold.result.Result;

/** Reads {@code .npy}: one array of any real type, in C or Fortran order. */
public final class NpyReader {
  private NpyReader() {}

  /**
   * Reads the array of a file; a failure if it is none or ends too early.
   *
   * @param name what a message calls the file
   */
  public static Result<NumericArray> read(byte[] content, String name) {
    ByteBuffer file = ByteBuffer.wrap(content);
    return NpyHeader.read(file, name).then(header -> numbers(header, file, name));
  }

  private static Result<NumericArray> numbers(NpyHeader header, ByteBuffer file, String name) {
    int present = file.remaining() / header.type().bytes();
    int count = header.count();
    // checked before allocating: a header may promise anything
    if (count < 0 || present < count) {
      var promised = new NumericArray(header.dimensions(), new double[0]);
      return Result.failed(DataFileMessages.endsEarly(name, present, promised));
    }
    file.order(header.order());
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[header.fortranOrder() ? rowByRow(i, header) : i] = header.type().read(file);
    }
    return Result.of(new NumericArray(header.dimensions(), values));
  }

  /** The position of the i-th number in Fortran order when the last dimension runs fastest. */
  private static int rowByRow(int i, NpyHeader header) {
    int position = 0;
    int rest = i;
    int stride = header.count();
    for (int size : header.dimensions()) {
      stride /= size;
      position += rest % size * stride;
      rest /= size;
    }
    return position;
  }
}
