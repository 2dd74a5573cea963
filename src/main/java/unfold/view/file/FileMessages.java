package unfold.view.file;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The texts of opening and saving: file kinds, titles, and the questions asked. */
final class FileMessages {
  private FileMessages() {}

  static String recurrences() {
    return "Recurrences";
  }

  static String bundles() {
    return "Documents with their data and edits";
  }

  static String allThatOpen() {
    return "Recurrences, documents, and figures of them";
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

  static String recent() {
    return "Recent files";
  }

  static String recentHelp() {
    return "Enter opens what is chosen. Esc opens nothing.";
  }

  static String noRecent() {
    return "No file has been opened or saved yet.";
  }

  static String leftRecent(String name, String folder) {
    return "“%s” is no longer in %s, and has left the list of recent files."
        .formatted(name, folder);
  }

  static String fileIn(String name, String folder) {
    return name + " – " + folder;
  }

  static String reading(String name) {
    return "Reading " + name + " … Esc stops it.";
  }

  static String program() {
    return "Unfold";
  }

  static String saveQuestion(String title) {
    return "Save “" + title + "”?";
  }

  static String existing(Path file) {
    return "%s exists: choose it by its whole name to save over it.".formatted(file.getFileName());
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

  static String changed(String name) {
    return "“" + name + "” has changed since it was opened here.";
  }

  static String changedWords() {
    return "Opening it keeps the text of this window in the list of changes (Ctrl+H).";
  }

  static String changedOutside(String name) {
    return "“%s” has changed on the disk: Ctrl+R opens it as it is there.".formatted(name);
  }

  static String unreadableOutside(String name) {
    return "“%s” has changed on the disk, into something that cannot be opened here."
        .formatted(name);
  }

  static String gone(String name) {
    return "“%s” is no longer on the disk: Ctrl+S writes it again.".formatted(name);
  }

  static String shared(String name) {
    return "“%s” is open in another window too.".formatted(name);
  }

  static String place(int number, Path file) {
    return "Place %d of the set list, %s,".formatted(number, file);
  }

  static String put(int number, String title, String before) {
    return "Key %d opens %s from now on, in place of %s.".formatted(number, title, before);
  }

  static String isPut(int number, String title) {
    return "Key %d opens %s.".formatted(number, title);
  }

  static String notOfFile() {
    return "Save this first (Ctrl+S): a place of the set list opens a file or a ready-made system.";
  }

  static String noFile() {
    return "There is no file of this to open again.";
  }

  static String saveOver() {
    return "Save over it";
  }

  static String openIt() {
    return "Open it";
  }

  static String restoreQuestion(String title) {
    return "Bring “" + title + "” back?";
  }

  static String keptAt(Instant kept, boolean unsaved) {
    String when =
        DateTimeFormatter.ofPattern("d MMMM, H:mm", Locale.ENGLISH)
            .withZone(ZoneId.systemDefault())
            .format(kept);
    return "It was open on %s, when the program ended without being asked to%s."
        .formatted(when, unsaved ? ", with changes that are not saved" : "");
  }

  static String restore() {
    return "Bring back";
  }

  static String forget() {
    return "Forget it";
  }

  static String later() {
    return "Ask next time";
  }

  static String notKept(String why) {
    return "What is open here is not kept in case the program ends: " + why + ".";
  }

  static String notMade(Path folder) {
    return "nothing can be written into %s".formatted(folder);
  }

  static String notForgotten(String why) {
    return "It will be offered again: " + why + ".";
  }

  static String cancel() {
    return "Cancel";
  }

  static String allowQuestion(int files) {
    return files == 1
        ? "May the text read this file, which is not its own?"
        : "May the text read these files, which are not its own?";
  }

  /**
   * @param files with all links followed, so that each says where it lies
   */
  static String lines(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
  }

  static String allow() {
    return "Allow for this document";
  }

  static String doNotAllow() {
    return "Do not";
  }
}
