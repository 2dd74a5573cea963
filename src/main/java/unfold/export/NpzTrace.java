package unfold.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import unfold.equation.Extents.Range;
import unfold.trace.Domain;
import unfold.trace.Precision;
import unfold.trace.Recording;
import unfold.trace.Trace;

/**
 * A trace as {@code .npz}: an array a name, its extents and then its shape, along each axis from
 * its first index to its last, NaN where it has no value. A boundary is an array of its own, {@code
 * h@0}; what has no index is as it is. A scalar has no dimension, a column one.
 */
public final class NpzTrace {
  private final Trace trace;
  private final ZipOutputStream zip;

  private NpzTrace(Trace trace, ZipOutputStream zip) {
    this.trace = trace;
    this.zip = zip;
  }

  public static WholeFile.Content of(Trace trace) {
    return out -> write(trace, out);
  }

  private static void write(Trace trace, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // as numpy.savez: numbers hardly shrink, and packing them would take most of the time
    zip.setLevel(Deflater.NO_COMPRESSION);
    NpzTrace writer = new NpzTrace(trace, zip);
    for (Recording recording : trace.recordings().values()) {
      writer.write(recording);
    }
    zip.finish();
  }

  private void write(Recording recording) throws IOException {
    Domain domain = recording.domain();
    List<Range> ranges = domain.axes().stream().map(trace.extents()::range).toList();
    Domain inside = new Domain(domain.axes(), ranges);
    array(recording.name(), recording, inside);
    // boundaries are few, but a place without an end may have thousands
    for (int position = 0; position < domain.positions(); position++) {
      int[] index = domain.index(position);
      if (domain.hasValue(position) && !inside.contains(index)) {
        array(boundary(recording.name(), index), recording, at(domain, index));
      }
    }
  }

  private static String boundary(String name, int[] index) {
    return IntStream.of(index)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(",", name + "@", ""));
  }

  private static Domain at(Domain domain, int[] index) {
    List<Range> single = IntStream.of(index).mapToObj(i -> new Range(i, i)).toList();
    return new Domain(domain.axes(), single);
  }

  /**
   * @param part the indices to write; a single one has no dimension
   */
  private void array(String name, Recording recording, Domain part) throws IOException {
    List<Integer> dimensions = new ArrayList<>();
    if (!name.contains("@")) {
      part.ranges().forEach(range -> dimensions.add(range.count()));
    }
    dimensions.addAll(TraceShape.of(recording.shape()));
    zip.putNextEntry(new ZipEntry(name + ".npy"));
    zip.write(header(dimensions));
    Domain domain = recording.domain();
    byte[] entry = new byte[recording.elements() * trace.precision().bytes()];
    for (int position = 0; position < part.positions(); position++) {
      fill(ByteBuffer.wrap(entry), recording, domain.position(part.index(position)));
      zip.write(entry);
    }
    zip.closeEntry();
  }

  /**
   * @param position -1 where there is no value
   */
  private void fill(ByteBuffer entry, Recording recording, int position) {
    entry.order(ByteOrder.LITTLE_ENDIAN);
    for (int e = 0; e < recording.elements(); e++) {
      double value = position < 0 ? Double.NaN : recording.at(position, e);
      switch (trace.precision()) {
        case FLOAT32 -> entry.putFloat((float) value);
        case FLOAT64 -> entry.putDouble(value);
      }
    }
  }

  /** Version 1.0, padded so that the numbers begin at a multiple of 64 bytes. */
  private byte[] header(List<Integer> dimensions) {
    String type = trace.precision() == Precision.FLOAT32 ? "<f4" : "<f8";
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
