package unfold.session;

import java.nio.file.Path;

/** The state of a file that is exported. */
public sealed interface ExportState {
  /** None is asked for. */
  record Idle() implements ExportState {}

  /**
   * @param share that is written, from 0 to 1
   */
  record Underway(double share) implements ExportState {}

  record Done(Path file) implements ExportState {}

  /** The file lies where it can be dragged from. */
  record Ready(Path file) implements ExportState {}

  /**
   * @param reason in the reader's words; a sentence without its full stop
   */
  record Failed(String reason) implements ExportState {}
}
