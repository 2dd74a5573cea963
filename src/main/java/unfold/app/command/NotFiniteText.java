package unfold.app.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.data.Tensor;
import unfold.trace.Trace;
import unfold.trace.Trace.NotFinite;

/** Which value first was no number any more. */
final class NotFiniteText {
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
    Trace trace = members.get(n);
    String whose = members.size() == 1 ? "" : "member %d: ".formatted(n + 1);
    return "unfold: note: " + whose + words(trace.firstNotFinite().orElseThrow(), trace);
  }

  private static String others(int count) {
    return count == 0
        ? ""
        : "; %s more %s such values too".formatted(count, count == 1 ? "has" : "have");
  }

  private static String words(NotFinite first, Trace trace) {
    int[] index = first.index().stream().mapToInt(Integer::intValue).toArray();
    String place = first.index().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String where = index.length == 0 ? first.name() : "%s(%s)".formatted(first.name(), place);
    boolean undefined =
        trace.value(first.name(), index).stream()
            .flatMapToDouble(Tensor::stream)
            .anyMatch(Double::isNaN);
    return "%s is %s, the first value that is not finite"
        .formatted(where, undefined ? "NaN" : "infinite");
  }
}
