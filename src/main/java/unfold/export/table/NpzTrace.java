package unfold.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.export.sheet.AtomicFile;
import unfold.trace.Domain;
import unfold.trace.Precision;
import unfold.trace.Recording;
import unfold.trace.Trace;

/**
 * Writes the traces of a minibatch as {@code .npz}: an array for each name, with the dimensions of
 * its axes, each from first index to last, and then those of its shape; NaN where it has no value.
 * A scalar has no dimension of its own, a column one; a name without axes has its shape alone.
 *
 * <p>A boundary is an array of its own, {@code h@0}. Along several axes it runs along those whose
 * names stand in place of a number: {@code h@0,j} has an entry for each j, {@code h@0,0} is a
 * corner.
 *
 * <p>Of several members the first dimension is the member. Each is padded with NaN to the longest,
 * and {@code t@extent} holds the last index of each on the axis t. A value that all members share
 * is there once, without that dimension.
 */
public final class NpzTrace {
  private final List<Trace> members;
  private final ZipOutputStream zip;

  private NpzTrace(List<Trace> members, ZipOutputStream zip) {
    this.members = members;
    this.zip = zip;
  }

  /**
   * The content of a file with the traces.
   *
   * @param members at least one, of one run
   * @param shared the names that have one value for all members, such as those of parameters
   */
  public static AtomicFile.Content of(List<Trace> members, Set<String> shared) {
    return out -> write(members, shared, out);
  }

  private static void write(List<Trace> members, Set<String> shared, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    // as numpy.savez: numbers hardly shrink, and packing them would take most of the time
    zip.setLevel(Deflater.NO_COMPRESSION);
    NpzTrace all = new NpzTrace(members, zip);
    NpzTrace one = new NpzTrace(List.of(members.getFirst()), zip);
    for (String name : members.getFirst().recordings().keySet()) {
      (shared.contains(name) ? one : all).write(name);
    }
    if (all.isMinibatch()) {
      all.writeExtents();
    }
    zip.finish();
  }

  private boolean isMinibatch() {
    return members.size() > 1;
  }

  private void writeExtents() throws IOException {
    for (String axis : members.getFirst().extents().ranges().keySet().stream().sorted().toList()) {
      List<Integer> lasts = members.stream().map(it -> it.extents().last(axis)).toList();
      NpyEntry.write(axis + "@extent", lasts, zip);
    }
  }

  private void write(String name) throws IOException {
    List<String> axes = members.getFirst().recording(name).domain().axes();
    Set<TracePart> parts = new LinkedHashSet<>(List.of(TracePart.inside(axes.size())));
    for (Trace member : members) {
      addBoundaries(parts, member.recording(name).domain(), ranges(axes, member.extents()));
    }
    List<Range> widest = axes.stream().map(this::widest).toList();
    for (TracePart part : parts) {
      write(name, part, new Domain(axes, part.box(widest)), part.dimensions(widest));
    }
  }

  // boundaries are few, but a place without an end may have thousands
  private static void addBoundaries(Set<TracePart> parts, Domain domain, List<Range> extents) {
    Domain inside = new Domain(domain.axes(), extents);
    for (int position = 0; position < domain.positions(); position++) {
      int[] index = domain.index(position);
      if (domain.hasValue(position) && !inside.contains(index)) {
        parts.add(TracePart.of(index, extents));
      }
    }
  }

  private static List<Range> ranges(List<String> axes, Extents extents) {
    return axes.stream().map(extents::range).toList();
  }

  private Range widest(String axis) {
    List<Range> ranges = members.stream().map(it -> it.extents().range(axis)).toList();
    return new Range(
        ranges.stream().mapToInt(Range::first).min().orElseThrow(),
        ranges.stream().mapToInt(Range::last).max().orElseThrow());
  }

  /**
   * Writes the array of a part of a name's domain, for all members.
   *
   * @param box the indices that every member has an entry for
   * @param along the dimensions of the axes
   */
  private void write(String name, TracePart part, Domain box, List<Integer> along)
      throws IOException {
    List<Integer> dimensions = new ArrayList<>(isMinibatch() ? List.of(members.size()) : List.of());
    dimensions.addAll(along);
    dimensions.addAll(TraceShape.of(members.getFirst().recording(name).shape()));
    NpyEntry.begin(part.name(name, box.axes()), precision(), dimensions, zip);
    for (Trace member : members) {
      write(member.recording(name), part, box, ranges(box.axes(), member.extents()));
    }
    zip.closeEntry();
  }

  private void write(Recording recording, TracePart part, Domain box, List<Range> extents)
      throws IOException {
    byte[] entry = new byte[recording.elements() * precision().bytes()];
    for (int position = 0; position < box.positions(); position++) {
      int[] index = box.index(position);
      int from = part.contains(index, extents) ? recording.domain().position(index) : -1;
      fill(ByteBuffer.wrap(entry), recording, from);
      zip.write(entry);
    }
  }

  private Precision precision() {
    return members.getFirst().precision();
  }

  /**
   * Fills an entry with the elements at a position of a recording, else with NaN.
   *
   * @param position -1 where there is no value
   */
  private void fill(ByteBuffer entry, Recording recording, int position) {
    entry.order(ByteOrder.LITTLE_ENDIAN);
    for (int e = 0; e < recording.elements(); e++) {
      double value = position < 0 ? Double.NaN : recording.at(position, e);
      switch (precision()) {
        case FLOAT32 -> entry.putFloat((float) value);
        case FLOAT64 -> entry.putDouble(value);
      }
    }
  }
}
