package unfold.app.command;

import unfold.app.console.Complaint;
import unfold.result.Result;
import unfold.unfolding.Unfolding;

/** The limit on an unfolding that is walked through value by value, for time and memory. */
final class ValueLimit {
  private ValueLimit() {}

  /**
   * @return the unfolding, or why it has too many values to be walked through; they are only
   *     counted
   */
  static Result<Unfolding> within(long most, Unfolding unfolding) {
    return unfolding.vertexCount() > most
        ? Complaint.of(CommandMessages.tooManyValues(unfolding.vertexCount(), most))
        : Result.of(unfolding);
  }
}
