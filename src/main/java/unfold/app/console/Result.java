package unfold.app.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import unfold.result.Attempt;

/** What came of one stage of a command. */
public sealed interface Result<T> {
  record Got<T>(T value) implements Result<T> {}

  /**
   * @param lines what standard error says about it
   */
  record Wrong<T>(List<String> lines) implements Result<T> {
    public Wrong {
      lines = List.copyOf(lines);
    }
  }

  static <T> Result<T> of(T value) {
    return new Got<>(value);
  }

  /**
   * @param sentence why there is none, without its full stop
   */
  static <T> Result<T> wrong(String sentence) {
    return new Wrong<>(List.of("unfold: " + sentence));
  }

  static <T> Result<T> from(Attempt<T> attempt) {
    return switch (attempt) {
      case Attempt.Success<T>(T value) -> of(value);
      case Attempt.Failure<T>(String message) -> wrong(message);
    };
  }

  /** All of them, or what is wrong with any. */
  static <T> Result<List<T>> all(List<Result<T>> results) {
    List<T> values = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Result<T> result : results) {
      switch (result) {
        case Got<T>(T value) -> values.add(value);
        case Wrong<T>(List<String> lines) -> wrong.addAll(lines);
      }
    }
    return wrong.isEmpty() ? of(values) : new Wrong<>(wrong);
  }

  default <R> Result<R> then(Function<? super T, Result<R>> next) {
    return switch (this) {
      case Got<T>(T value) -> next.apply(value);
      case Wrong<T>(List<String> lines) -> new Wrong<>(lines);
    };
  }

  default <R> Result<R> map(Function<? super T, R> change) {
    return then(value -> of(change.apply(value)));
  }
}
