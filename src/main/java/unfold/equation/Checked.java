package unfold.equation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value with the notes on it, or the mistakes for which there is none.
 *
 * @param value present exactly where no diagnostic is a mistake
 * @param diagnostics mistakes and notes in the order of the text
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {
  /**
   * @throws IllegalArgumentException if there is a value beside a mistake, or neither
   */
  public Checked {
    diagnostics = diagnostics.stream().sorted(Diagnostic.IN_ORDER_OF_TEXT).toList();
    if (value.isPresent() == diagnostics.stream().anyMatch(Diagnostic::isMistake)) {
      throw new IllegalArgumentException("a value exists exactly where there is no mistake");
    }
  }

  /** A value with nothing to say about it. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(Optional.of(value), List.of());
  }

  /**
   * No value.
   *
   * @throws IllegalArgumentException if no diagnostic is a mistake
   */
  public static <T> Checked<T> mistaken(List<Diagnostic> diagnostics) {
    return new Checked<>(Optional.empty(), diagnostics);
  }

  /** All values in their order, or none where one is missing; what several say is said once. */
  public static <T> Checked<List<T>> all(List<Checked<T>> parts) {
    List<T> values = parts.stream().flatMap(it -> it.value().stream()).toList();
    List<Diagnostic> said =
        parts.stream().flatMap(it -> it.diagnostics().stream()).distinct().toList();
    return new Checked<>(
        values.size() == parts.size() ? Optional.of(values) : Optional.empty(), said);
  }

  /** The next value with the diagnostics of both, or the mistakes that stand before it. */
  public <R> Checked<R> then(Function<? super T, Checked<R>> next) {
    return value
        .map(it -> next.apply(it).after(diagnostics))
        .orElseGet(() -> mistaken(diagnostics));
  }

  /** Another value under the same diagnostics. */
  public <R> Checked<R> map(Function<? super T, R> change) {
    return new Checked<>(value.map(change), diagnostics);
  }

  private Checked<T> after(List<Diagnostic> earlier) {
    return new Checked<>(
        value, Stream.concat(earlier.stream(), diagnostics.stream()).distinct().toList());
  }
}
