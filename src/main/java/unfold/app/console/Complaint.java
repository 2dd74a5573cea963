package unfold.app.console;

import unfold.result.Result;

/** Failures as standard error shows them, after the name of the program. */
public final class Complaint {
  private Complaint() {}

  /**
   * A failure for one reason.
   *
   * @param sentence why there is no value, without its full stop
   */
  public static <T> Result<T> of(String sentence) {
    return from(Result.failed(sentence));
  }

  public static <T> Result<T> from(Result<T> result) {
    return result.inWords(ConsoleMessages::complaint);
  }
}
