package unfold.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.equation.Extents.Range;
import unfold.trace.Domain;
import unfold.trace.Recording;
import unfold.trace.Trace;

/**
 * A table of the names of a run that share their axes: a line for each member and index, a column
 * for each element. Of one sequence alone, the lines name no member.
 *
 * @param axes none for the names without an index, whose table has one line a member
 * @param members the recordings of each member, of the same names, at least one
 */
public record TraceSheet(List<String> axes, List<List<Recording>> members) {
  private static final String MEMBER = "member";

  public TraceSheet {
    axes = List.copyOf(axes);
    members = members.stream().map(List::copyOf).toList();
  }

  /**
   * A line of the table.
   *
   * @param member the number of the member, from 1
   */
  record Line(int member, int[] index, List<Recording> recordings) {}

  /**
   * The tables of a run: one for each set of axes that names have, in the order of the names.
   *
   * @param members at least one, of one run
   */
  public static List<TraceSheet> of(List<Trace> members) {
    return of(members, Set.of());
  }

  /**
   * The tables of a run without some names.
   *
   * @param without names to leave out
   */
  static List<TraceSheet> of(List<Trace> members, Set<String> without) {
    return members.getFirst().recordings().values().stream()
        .filter(recording -> !without.contains(recording.name()))
        .map(recording -> recording.domain().axes())
        .distinct()
        .map(axes -> of(members, axes, without))
        .toList();
  }

  private static TraceSheet of(List<Trace> members, List<String> axes, Set<String> without) {
    return new TraceSheet(
        axes,
        members.stream()
            .map(member ->
                member.recordings().values().stream()
                    .filter(recording -> !without.contains(recording.name()))
                    .filter(recording -> recording.domain().axes().equals(axes))
                    .toList())
            .toList());
  }

  private List<Recording> names() {
    return members.getFirst();
  }

  private boolean isMinibatch() {
    return members.size() > 1;
  }

  /** The header: the axes, then by name the elements from 1: {@code t, x, h[1], h[2], W[1,1]}. */
  public List<String> header() {
    List<String> header = new ArrayList<>(isMinibatch() ? List.of(MEMBER) : List.of());
    header.addAll(axes);
    for (Recording recording : names()) {
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

  /** The lines: every index at which a name has a value, ascending, member by member. */
  Stream<Line> lines() {
    return IntStream.range(0, members.size()).boxed().flatMap(this::lines);
  }

  private Stream<Line> lines(int member) {
    List<Recording> recordings = members.get(member);
    List<Range> ranges =
        IntStream.range(0, axes.size()).mapToObj(axis -> reach(recordings, axis)).toList();
    return new Domain(axes, ranges)
        .indices()
        .filter(index -> recordings.stream().anyMatch(it -> it.domain().contains(index)))
        .map(index -> new Line(member + 1, index, recordings));
  }

  /** The cells before the values of a line: the member, if there are several, and the index. */
  List<String> place(Line line) {
    Stream<Integer> member = isMinibatch() ? Stream.of(line.member) : Stream.empty();
    return Stream.concat(member, IntStream.of(line.index).boxed()).map(String::valueOf).toList();
  }

  /** The most characters of each cell of a place. */
  List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    if (isMinibatch()) {
      widths.add(String.valueOf(members.size()).length());
    }
    for (int axis = 0; axis < axes.size(); axis++) {
      int number = axis;
      widths.add(
          members.stream()
              .map(recordings -> reach(recordings, number))
              .flatMap(reach -> Stream.of(reach.first(), reach.last()))
              .mapToInt(index -> String.valueOf(index).length())
              .max()
              .orElseThrow());
    }
    return widths;
  }

  private static Range reach(List<Recording> recordings, int axis) {
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
