package unfold.session.file;

import unfold.result.Bytes;

/** The reasons why a file or a stream cannot be opened as a recurrence. */
final class RecurrenceFileMessages {
  private RecurrenceFileMessages() {}

  static String theText() {
    return "the text";
  }

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

  static String noFolder(String folder) {
    return "%s cannot be made".formatted(folder);
  }

  static String linkedOut(String folder) {
    return "%s leads out of the folder of the text, so that no data are written there"
        .formatted(folder);
  }

  static String noBundle(String label) {
    return "%s is damaged, or no document of Unfold".formatted(label);
  }

  static String newer(String label, int version, int known) {
    return "%s was saved by a newer Unfold, in format %d; this one reads up to format %d"
        .formatted(label, version, known);
  }

  static String noText(String label) {
    return "%s is no text in UTF-8".formatted(label);
  }
}
