package unfold.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A value, or the reasons why there is none. */
public sealed interface Result<T> {
  record Success<T>(T value) implements Result<T> {}

  /**
   * @param reasons at least one, in the reader's words; each a sentence without its full stop
   */
  record Failure<T>(List<String> reasons) implements Result<T> {
    /**
     * @throws IllegalArgumentException if there is no reason
     */
    public Failure {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("nothing fails without a reason");
      }
    }

    /** All reasons, one a line. */
    public String message() {
      return String.join("\n", reasons);
    }
  }

  static <T> Result<T> of(T value) {
    return new Success<>(value);
  }

  /**
   * A failure for one reason, of which a reader is told no more than an excerpt.
   *
   * @param details the values of the format specifiers of the message; without any the message is
   *     taken as it is
   */
  static <T> Result<T> failed(String message, Object... details) {
    String whole = details.length == 0 ? message : message.formatted(details);
    return new Failure<>(List.of(Excerpt.of(whole)));
  }

  /** All values, or the first failure. */
  static <T> Result<List<T>> all(List<Result<T>> results) {
    for (Result<T> result : results) {
      if (result instanceof Failure<T>(List<String> reasons)) {
        return new Failure<>(reasons);
      }
    }
    return every(results);
  }

  /** All values, or the reasons of every failure. */
  static <T> Result<List<T>> every(List<Result<T>> results) {
    List<T> values = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Result<T> result : results) {
      switch (result) {
        case Success<T>(T value) -> values.add(value);
        case Failure<T>(List<String> reasons) -> all.addAll(reasons);
      }
    }
    return all.isEmpty() ? of(List.copyOf(values)) : new Failure<>(all);
  }

  /** The next result, or the reasons why it does not come to that. */
  default <R> Result<R> then(Function<? super T, Result<R>> next) {
    return switch (this) {
      case Success<T>(T value) -> next.apply(value);
      case Failure<T>(List<String> reasons) -> new Failure<>(reasons);
    };
  }

  /** Another value, or the same reasons. */
  default <R> Result<R> map(Function<? super T, R> change) {
    return then(value -> of(change.apply(value)));
  }

  /** The same value, or the same reasons in other words. */
  default Result<T> inWords(UnaryOperator<String> words) {
    return switch (this) {
      case Success<T> success -> success;
      case Failure<T>(List<String> reasons) -> new Failure<>(reasons.stream().map(words).toList());
    };
  }

  /** The value, if there is one. */
  default Optional<T> success() {
    return switch (this) {
      case Success<T>(T value) -> Optional.of(value);
      case Failure<T> _ -> Optional.empty();
    };
  }

  /** The message of a failure, if it is one. */
  default Optional<String> failure() {
    return switch (this) {
      case Success<T> _ -> Optional.empty();
      case Failure<T> failure -> Optional.of(failure.message());
    };
  }
}
