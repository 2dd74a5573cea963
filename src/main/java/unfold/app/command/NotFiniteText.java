package unfold.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.data.Tensor;
import unfold.trace.Trace;
import unfold.trace.Trace.NotFinite;

/** The names of a run with values that are NaN or infinite, in words. */
final class NotFiniteText {
  /** More names than this would hide what comes first, where it began. */
  private static final int MOST_NAMED = 8;

  private NotFiniteText() {}

  /** A line about the first member with such a value; empty where all values are finite. */
  static Optional<String> of(List<Trace> members) {
    List<Integer> those =
        IntStream.range(0, members.size())
            .filter(n -> members.get(n).firstNotFinite().isPresent())
            .boxed()
            .toList();
    return those.stream().findFirst().map(n -> line(members, n) + others(those.size() - 1));
  }

  private static String line(List<Trace> members, int n) {
    String words = words(members.get(n));
    return CommandMessages.note(
        members.size() == 1 ? words : CommandMessages.ofMember(n + 1, words));
  }

  private static String others(int count) {
    return count == 0 ? "" : CommandMessages.othersNotFinite(count);
  }

  private static String words(Trace trace) {
    List<String> places =
        trace.notFinite().stream().limit(MOST_NAMED).map(place -> words(place, trace)).toList();
    return CommandMessages.notFinite(
        places.getFirst(),
        places.subList(1, places.size()),
        trace.notFinite().size() - places.size());
  }

  private static String words(NotFinite first, Trace trace) {
    int[] index = first.index().stream().mapToInt(Integer::intValue).toArray();
    String place = first.index().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String where = index.length == 0 ? first.name() : "%s(%s)".formatted(first.name(), place);
    boolean undefined =
        trace.value(first.name(), index).stream()
            .flatMapToDouble(Tensor::stream)
            .anyMatch(Double::isNaN);
    return CommandMessages.notFinite(where, undefined);
  }
}
