package unfold.data.file;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The numeric types of numpy, by the letter and size of their {@code descr}. */
enum NumericType {
  BOOL("b1", 1, bytes -> bytes.get() == 0 ? 0 : 1),
  INT8("i1", 1, ByteBuffer::get),
  INT16("i2", 2, ByteBuffer::getShort),
  INT32("i4", 4, ByteBuffer::getInt),
  INT64("i8", 8, ByteBuffer::getLong),
  UINT8("u1", 1, bytes -> bytes.get() & 0xFF),
  UINT16("u2", 2, bytes -> bytes.getShort() & 0xFFFF),
  UINT32("u4", 4, bytes -> bytes.getInt() & 0xFFFFFFFFL),
  UINT64("u8", 8, bytes -> unsigned(bytes.getLong())),
  FLOAT16("f2", 2, bytes -> Float.float16ToFloat(bytes.getShort())),
  FLOAT32("f4", 4, ByteBuffer::getFloat),
  FLOAT64("f8", 8, ByteBuffer::getDouble);

  private final String code;
  private final int bytes;
  private final ToDoubleFunction<ByteBuffer> reader;

  NumericType(String code, int bytes, ToDoubleFunction<ByteBuffer> reader) {
    this.code = code;
    this.bytes = bytes;
    this.reader = reader;
  }

  static Optional<NumericType> coded(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }

  int bytes() {
    return bytes;
  }

  /** The next number, in the buffer's byte order, to the nearest double. */
  double read(ByteBuffer from) {
    return reader.applyAsDouble(from);
  }

  private static double unsigned(long bits) {
    // halving keeps the lowest bit, so that rounding is that of the whole number
    return bits >= 0 ? bits : ((bits >>> 1) | (bits & 1)) * 2.0;
  }
}
