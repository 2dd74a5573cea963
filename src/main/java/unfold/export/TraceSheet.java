package unfold.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.equation.Extents.Range;
import unfold.trace.Domain;
import unfold.trace.Recording;
import unfold.trace.Trace;

/**
 * The names of a trace that share their axes, as a table: a line an index, a column an element.
 *
 * @param axes none for the names without an index, whose table has one line
 */
public record TraceSheet(List<String> axes, List<Recording> recordings) {
  public TraceSheet {
    axes = List.copyOf(axes);
    recordings = List.copyOf(recordings);
  }

  /** One for each set of axes that names have, in the order of the names. */
  public static List<TraceSheet> of(Trace trace) {
    return trace.recordings().values().stream()
        .map(recording -> recording.domain().axes())
        .distinct()
        .map(axes -> of(trace, axes))
        .toList();
  }

  private static TraceSheet of(Trace trace, List<String> axes) {
    return new TraceSheet(
        axes,
        trace.recordings().values().stream()
            .filter(recording -> recording.domain().axes().equals(axes))
            .toList());
  }

  /** The axes and then, name by name, the elements from 1: {@code t, x, h[1], h[2], W[1,1]}. */
  public List<String> header() {
    List<String> header = new ArrayList<>(axes);
    for (Recording recording : recordings) {
      IntStream.range(0, recording.elements())
          .mapToObj(element -> column(recording, element))
          .forEach(header::add);
    }
    return header;
  }

  private static String column(Recording recording, int element) {
    int width = recording.shape().columns();
    return switch (TraceShape.of(recording.shape()).size()) {
      case 0 -> recording.name();
      case 1 -> "%s[%d]".formatted(recording.name(), element + 1);
      default -> "%s[%d,%d]".formatted(recording.name(), element / width + 1, element % width + 1);
    };
  }

  /** Every index at which a name has a value, ascending. */
  public Stream<int[]> indices() {
    List<Range> ranges = new ArrayList<>();
    for (int axis = 0; axis < axes.size(); axis++) {
      ranges.add(reach(axis));
    }
    return new Domain(axes, ranges)
        .indices()
        .filter(index -> recordings.stream().anyMatch(it -> it.domain().contains(index)));
  }

  /** The characters that the longest index on an axis takes. */
  int widestIndex(int axis) {
    Range reach = reach(axis);
    return Math.max(String.valueOf(reach.first()).length(), String.valueOf(reach.last()).length());
  }

  private Range reach(int axis) {
    List<Range> ranges =
        recordings.stream()
            .map(recording -> recording.domain().ranges().get(axis))
            .filter(range -> range.count() > 0)
            .toList();
    return ranges.isEmpty()
        ? new Range(1, 0)
        : new Range(
            ranges.stream().mapToInt(Range::first).min().orElseThrow(),
            ranges.stream().mapToInt(Range::last).max().orElseThrow());
  }
}
