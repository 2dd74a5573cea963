package unfold.export.sheet;

import java.nio.file.Path;

/**
 * The texts of sheets and files: their size, the limits of formats, and why a file is not written.
 */
final class SheetMessages {
  private SheetMessages() {}

  static String pixels(long width, long height) {
    return "%d × %d pixels".formatted(width, height);
  }

  static String held(long millions) {
    return "no more than %d million of them are held in memory".formatted(millions);
  }

  static String pageTooLarge(long width, long height, String format, String reason, int most) {
    return "a page of %d x %d points is too large for %s, as %s of more than %d points: choose a smaller scale, show fewer steps or take SVG"
        .formatted(width, height, format, reason, most);
  }

  static String planeTooLarge(long nodes, long most) {
    return "%d nodes are too many for one drawing: %d are the most; choose smaller extents, or the circuit alone"
        .formatted(nodes, most);
  }

  static String rowTooLong(long nodes, long most) {
    return "%d nodes are too many for one drawing: %d are the most; show fewer steps, such as 1..3, or choose a smaller tau"
        .formatted(nodes, most);
  }

  static String noFilm() {
    return "steps as in the book stand still: choose their numbers for a film";
  }

  static String filmTooLong(String length, String most) {
    return "the film would be %s long, and %s is the most: choose a smaller tau, or a still picture such as SVG"
        .formatted(length, most);
  }

  static String minutes(long minutes, long seconds) {
    return "%d min %d s".formatted(minutes, seconds);
  }

  static String hours(long hours, String minutes) {
    return "%d h %s".formatted(hours, minutes);
  }

  static String isFolder(Path file) {
    return "%s is a folder".formatted(file);
  }

  static String notWritten(Path file, String reason) {
    return "%s cannot be written: %s".formatted(file, reason);
  }

  static String noFolder(Path folder) {
    return "there is no folder " + folder;
  }

  static String notFolder(Path folder) {
    return folder + " is no folder";
  }

  static String linksWithoutEnd() {
    return "its links lead to links without end";
  }

  static String notInOneGo() {
    return "the file system there does not replace a file in one go; choose another folder";
  }

  static String notAllowed() {
    return "that is not allowed here";
  }
}
