package unfold.app.command;

/** The sentences about files and streams that a command can neither read nor write. */
final class CommandFileMessages {
  private CommandFileMessages() {}

  static String standardInput() {
    return "standard input";
  }

  static String noRecurrence() {
    return "no RECURRENCE is named";
  }

  static String noPath(String typed) {
    return "%s is no path".formatted(typed);
  }

  static String noFile(String typed) {
    return "there is no file " + typed;
  }

  static String unknown(String typed) {
    return neither(typed) + "; unfold list prints the gallery";
  }

  static String unknown(String typed, String nearest) {
    return neither(typed) + "; the nearest is %s".formatted(nearest);
  }

  private static String neither(String typed) {
    return "%s is neither in the gallery nor a file".formatted(typed);
  }

  static String noFolderHere(String folder) {
    return "the folder %s cannot be made here".formatted(folder);
  }

  static String noFolder(String folder) {
    return "the folder %s cannot be made".formatted(folder);
  }

  static String differentAxes() {
    return "the axes of the names differ; -o DIR/ writes a file for each set";
  }

  static String withoutIndexLeftOut() {
    return "what has no index is left out; -o DIR/ writes it too";
  }
}
