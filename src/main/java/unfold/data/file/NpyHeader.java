package unfold.data.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.result.Result;

/**
 * The type, byte order and dimensions of the numbers in an {@code .npy} file (<a
 * href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">numpy.lib.format</a>,
 * versions 1 to 3).
 *
 * @param fortranOrder whether the first dimension runs fastest
 */
record NpyHeader(
    NumericType type, ByteOrder order, boolean fortranOrder, List<Integer> dimensions) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final Pattern DESCRIPTION = Pattern.compile("'descr'\\s*:\\s*'([<>|=]?)(\\w+)'");
  private static final Pattern FORTRAN = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d\\s,L]*)\\)");

  /** Reads the header of a file, up to its first number. */
  static Result<NpyHeader> read(ByteBuffer file, String name) {
    byte[] magic = new byte[Math.min(MAGIC.length, file.remaining())];
    file.get(magic);
    if (!Arrays.equals(magic, MAGIC) || file.remaining() < 6) {
      return Result.failed(DataFileMessages.noNpy(name));
    }
    int version = file.get();
    file.get();
    file.order(ByteOrder.LITTLE_ENDIAN);
    int length = version == 1 ? file.getShort() & 0xFFFF : file.getInt();
    if (version < 1 || version > 3 || length < 0 || length > file.remaining()) {
      return Result.failed(DataFileMessages.brokenHeader(name));
    }
    byte[] header = new byte[length];
    file.get(header);
    return parse(new String(header, StandardCharsets.UTF_8), name);
  }

  private static Result<NpyHeader> parse(String header, String name) {
    Matcher description = DESCRIPTION.matcher(header);
    Matcher fortran = FORTRAN.matcher(header);
    Matcher shape = SHAPE.matcher(header);
    if (!header.contains("'descr'") || !fortran.find() || !shape.find()) {
      return Result.failed(DataFileMessages.brokenHeader(name));
    }
    if (!description.find() || NumericType.coded(description.group(2)).isEmpty()) {
      return Result.failed(DataFileMessages.noRealNumbers(name));
    }
    NumericType type = NumericType.coded(description.group(2)).orElseThrow();
    ByteOrder order =
        description.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    return dimensions(shape.group(1), name)
        .map(sizes -> new NpyHeader(type, order, fortran.group(1).equals("True"), sizes));
  }

  private static Result<List<Integer>> dimensions(String tuple, String name) {
    try {
      return Result.of(
          Pattern.compile("[\\s,L]+")
              .splitAsStream(tuple.strip())
              .filter(size -> !size.isEmpty())
              .map(Integer::valueOf)
              .toList());
    } catch (NumberFormatException e) {
      return Result.failed(DataFileMessages.tooLarge(name));
    }
  }

  /** The product of the dimensions; -1 if it is more than one array holds. */
  int count() {
    long count = 1;
    for (int size : dimensions) {
      // a dimension of 0 empties the array, however large the others are
      count = Math.min(count * size, 1L << 32);
      count = dimensions.contains(0) ? 0 : count;
    }
    return count > Integer.MAX_VALUE - 8 ? -1 : (int) count;
  }
}
