package unfold.app.command;

import static unfold.app.console.Phrases.counted;
import static unfold.app.console.Phrases.number;

import unfold.app.console.Complaint;
import unfold.result.Result;
import unfold.unfolding.Unfolding;

/**
 * What goes from value to value of an unfolding would take minutes and gigabytes where it is huge.
 */
final class ValueLimit {
  private ValueLimit() {}

  /**
   * @return the unfolding, or why it has too many values to be walked through; they are only
   *     counted
   */
  static Result<Unfolding> within(long most, Unfolding unfolding) {
    return unfolding.vertexCount() > most
        ? Complaint.of(
            "%s are too many to follow one by one: %s is the most; choose a smaller extent"
                .formatted(counted(unfolding.vertexCount(), "value"), number(most)))
        : Result.of(unfolding);
  }
}
