package unfold.export;

/** The reasons why a figure cannot be opened as a recurrence. */
final class ProvenanceMessages {
  private ProvenanceMessages() {}

  static String noFile(String name) {
    return "there is no file %s".formatted(name);
  }

  static String notFile(String name) {
    return "%s is not a file".formatted(name);
  }

  static String unreadable(String name) {
    return "%s cannot be read".formatted(name);
  }

  static String noRecurrence(String name) {
    return "%s carries no recurrence".formatted(name);
  }

  static String damaged(String name) {
    return "%s was not written by Unfold or is damaged".formatted(name);
  }
}
