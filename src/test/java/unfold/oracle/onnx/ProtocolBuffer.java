package unfold.oracle.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A message in the wire format of Protocol Buffers, field by field. */
final class ProtocolBuffer {
  private static final int VARINT = 0;
  private static final int LENGTH = 2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  static ProtocolBuffer of(Consumer<ProtocolBuffer> fields) {
    ProtocolBuffer message = new ProtocolBuffer();
    fields.accept(message);
    return message;
  }

  void number(int field, long value) {
    varint((long) field << 3 | VARINT);
    varint(value);
  }

  void string(int field, String value) {
    bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  void message(int field, Consumer<ProtocolBuffer> fields) {
    bytes(field, of(fields).toBytes());
  }

  private void bytes(int field, byte[] value) {
    varint((long) field << 3 | LENGTH);
    varint(value.length);
    bytes.writeBytes(value);
  }

  private void varint(long value) {
    long left = value;
    while ((left & ~0x7FL) != 0) {
      bytes.write((int) (left & 0x7F | 0x80));
      left >>>= 7;
    }
    bytes.write((int) left);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }
}
