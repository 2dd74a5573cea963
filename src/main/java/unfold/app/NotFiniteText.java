package unfold.app;

import java.util.Optional;
import java.util.stream.Collectors;
import unfold.data.Tensor;
import unfold.trace.Trace;
import unfold.trace.Trace.NotFinite;

/** Which value first was no number any more. */
final class NotFiniteText {
  private NotFiniteText() {}

  /** A line, empty where all values are finite. */
  static Optional<String> of(Trace trace) {
    return trace.firstNotFinite().map(it -> line(it, trace));
  }

  private static String line(NotFinite first, Trace trace) {
    int[] index = first.index().stream().mapToInt(Integer::intValue).toArray();
    String place = first.index().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String where = index.length == 0 ? first.name() : "%s(%s)".formatted(first.name(), place);
    boolean undefined =
        trace.value(first.name(), index).stream()
            .flatMapToDouble(Tensor::stream)
            .anyMatch(Double::isNaN);
    return "unfold: note: %s is %s, the first value that is not finite"
        .formatted(where, undefined ? "NaN" : "infinite");
  }
}
