package unfold.view.file;

import java.nio.file.Path;

/**
 * The texts of opening and saving: file kinds, titles, failures and the question before closing.
 */
final class FileMessages {
  private FileMessages() {}

  static String recurrences() {
    return "Recurrences";
  }

  static String recurrencesAndFigures() {
    return "Recurrences, and figures of them";
  }

  static String allFiles() {
    return "All files";
  }

  static String openTitle() {
    return "Open a recurrence";
  }

  static String saveTitle() {
    return "Save the recurrence";
  }

  static String notText(Path name) {
    return name + " is not a text in UTF-8.";
  }

  static String unreadable(Path name) {
    return name + " cannot be read.";
  }

  static String program() {
    return "Unfold";
  }

  static String saveQuestion(String title) {
    return "Save “" + title + "”?";
  }

  static String unsaved() {
    return "It has changes that are not saved.";
  }

  static String save() {
    return "Save";
  }

  static String discard() {
    return "Don’t save";
  }

  static String cancel() {
    return "Cancel";
  }
}
