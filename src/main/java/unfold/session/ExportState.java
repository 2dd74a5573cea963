package unfold.session;

import java.nio.file.Path;

/** How far a file is. */
public sealed interface ExportState {
  /** None is asked for. */
  record Idle() implements ExportState {}

  /**
   * @param share that is written, from 0 to 1
   */
  record Underway(double share) implements ExportState {}

  record Done(Path file) implements ExportState {}

  /** It lies where it can be dragged from. */
  record Ready(Path file) implements ExportState {}

  /**
   * @param reason in the reader's words; a sentence without its full stop
   */
  record Failed(String reason) implements ExportState {}
}
