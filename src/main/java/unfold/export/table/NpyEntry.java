package unfold.export.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import unfold.trace.Precision;

/** Writes one array of an open archive in the NumPy format 1.0, in C order and little-endian. */
final class NpyEntry {
  private static final String WHOLE = "<i8";

  /** The earliest date an archive can give, so that the same values make the same bytes. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private NpyEntry() {}

  /** Begins an array of floating-point numbers, which follow in C order. */
  static void begin(String name, Precision precision, List<Integer> dimensions, ZipOutputStream zip)
      throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(header(precision == Precision.FLOAT32 ? "<f4" : "<f8", dimensions));
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name + ".npy");
    entry.setTimeLocal(ALWAYS);
    return entry;
  }

  /** Writes an array of 64-bit whole numbers with one dimension. */
  static void write(String name, List<Integer> numbers, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(header(WHOLE, List.of(numbers.size())));
    ByteBuffer bytes =
        ByteBuffer.allocate(numbers.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    numbers.forEach(bytes::putLong);
    zip.write(bytes.array());
    zip.closeEntry();
  }

  /** The header, padded so that the numbers begin at a multiple of 64 bytes. */
  private static byte[] header(String type, List<Integer> dimensions) {
    String shape = dimensions.stream().map(size -> size + ",").collect(Collectors.joining(" "));
    String text = "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }".formatted(type, shape);
    int length = Math.ceilDiv(10 + text.length() + 1, 64) * 64 - 10;
    ByteBuffer header = ByteBuffer.allocate(10 + length).order(ByteOrder.LITTLE_ENDIAN);
    header.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) length);
    String padded = text + " ".repeat(length - text.length() - 1) + "\n";
    header.put(padded.getBytes(StandardCharsets.US_ASCII));
    return header.array();
  }
}
