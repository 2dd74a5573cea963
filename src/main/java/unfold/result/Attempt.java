package unfold.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of trying to get something from outside the program. */
public sealed interface Attempt<T> {
  record Success<T>(T value) implements Attempt<T> {}

  /**
   * @param message why there is none, in the reader's words; a sentence without its full stop
   */
  record Failure<T>(String message) implements Attempt<T> {}

  static <T> Attempt<T> of(T value) {
    return new Success<>(value);
  }

  static <T> Attempt<T> failed(String message, Object... details) {
    return new Failure<>(details.length == 0 ? message : message.formatted(details));
  }

  /** All of them, or the first that failed. */
  static <T> Attempt<List<T>> all(List<Attempt<T>> attempts) {
    List<T> values = new ArrayList<>();
    for (Attempt<T> attempt : attempts) {
      switch (attempt) {
        case Success<T>(T value) -> values.add(value);
        case Failure<T>(String message) -> {
          return new Failure<>(message);
        }
      }
    }
    return of(List.copyOf(values));
  }

  default <R> Attempt<R> then(Function<? super T, Attempt<R>> next) {
    return switch (this) {
      case Success<T>(T value) -> next.apply(value);
      case Failure<T>(String message) -> new Failure<>(message);
    };
  }

  default <R> Attempt<R> map(Function<? super T, R> change) {
    return then(value -> of(change.apply(value)));
  }

  default Optional<T> success() {
    return switch (this) {
      case Success<T>(T value) -> Optional.of(value);
      case Failure<T> _ -> Optional.empty();
    };
  }

  /** Why it failed, if it did. */
  default Optional<String> failure() {
    return switch (this) {
      case Success<T> _ -> Optional.empty();
      case Failure<T>(String message) -> Optional.of(message);
    };
  }
}
