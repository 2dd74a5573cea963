package unfold.session;

import java.nio.file.Path;

/** How far a file is. */
public sealed interface Writing {
  /** None is asked for. */
  record Idle() implements Writing {}

  /**
   * @param share that is written, from 0 to 1
   */
  record Underway(double share) implements Writing {}

  record Done(Path file) implements Writing {}

  /** It lies where it can be dragged from. */
  record Ready(Path file) implements Writing {}

  /**
   * @param reason in the reader's words; a sentence without its full stop
   */
  record Failed(String reason) implements Writing {}
}
