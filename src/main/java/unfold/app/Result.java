package unfold.app;

import java.util.List;
import java.util.function.Function;
import unfold.data.Attempt;

/** What came of one stage of a command. */
sealed interface Result<T> {
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
