package unfold.session;

import unfold.result.Bytes;

/** The reasons why a file or a stream cannot be opened as a recurrence. */
final class RecurrenceFileMessages {
  private RecurrenceFileMessages() {}

  static String isFolder(String label) {
    return "%s is a folder".formatted(label);
  }

  static String notAFile(String label) {
    return "%s is not a file".formatted(label);
  }

  static String unreadable(String label) {
    return "%s cannot be read".formatted(label);
  }

  static String tooLarge(String label, int most) {
    return "%s is larger than %s".formatted(label, Bytes.inWords(most));
  }

  static String noText(String label) {
    return "%s is no text in UTF-8".formatted(label);
  }
}
