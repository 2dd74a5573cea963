package unfold.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads an archive of NumPy arrays in C order as the format's specification says. */
public record NpzArrays(Map<String, List<Integer>> shapes, Map<String, double[]> contents) {
  private static final Pattern HEADER =
      Pattern.compile(
          "\\{'descr': '<(\\w\\d)', 'fortran_order': False, 'shape': \\(([^)]*)\\), } *\\n");

  public static NpzArrays read(byte[] archive) throws IOException {
    NpzArrays all = new NpzArrays(new LinkedHashMap<>(), new LinkedHashMap<>());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.add(entry.getName().replaceFirst("\\.npy$", ""), ByteBuffer.wrap(zip.readAllBytes()));
      }
    }
    return all;
  }

  private void add(String name, ByteBuffer bytes) {
    bytes.order(ByteOrder.LITTLE_ENDIAN).position(8);
    byte[] header = new byte[bytes.getShort()];
    bytes.get(header);
    Matcher parts = HEADER.matcher(new String(header, StandardCharsets.US_ASCII));
    if (!parts.matches()) {
      throw new AssertionError("no header: " + new String(header, StandardCharsets.US_ASCII));
    }
    shapes.put(
        name,
        Stream.of(parts.group(2).split(","))
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .map(Integer::valueOf)
            .toList());
    List<Double> numbers = new ArrayList<>();
    while (bytes.hasRemaining()) {
      numbers.add(
          switch (parts.group(1)) {
            case "f4" -> (double) bytes.getFloat();
            case "f8" -> bytes.getDouble();
            case "i8" -> (double) bytes.getLong();
            default -> throw new AssertionError(parts.group(1));
          });
    }
    contents.put(name, numbers.stream().mapToDouble(Double::doubleValue).toArray());
  }

  public List<String> names() {
    return List.copyOf(shapes.keySet());
  }

  public List<Integer> shape(String name) {
    return shapes.getOrDefault(name, List.of(-1));
  }

  public double[] numbers(String name) {
    return contents.getOrDefault(name, new double[0]);
  }
}
