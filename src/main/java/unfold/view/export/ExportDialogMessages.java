package unfold.view.export;

import java.nio.file.Path;

/** The texts of the export dialog around its form: buttons, progress, results and refusals. */
final class ExportDialogMessages {
  private ExportDialogMessages() {}

  static String title() {
    return "Export";
  }

  static String heading() {
    return "EXPORT";
  }

  static String copy() {
    return "_Copy";
  }

  static String copyHelp() {
    return "Copy the figure to the clipboard";
  }

  static String close() {
    return "Close";
  }

  static String save() {
    return "Save…";
  }

  static String saveTitle() {
    return "Export the figure";
  }

  static String stop() {
    return "Cancel";
  }

  static String progress() {
    return "How much is written";
  }

  static String startOnly() {
    return "  ·  only its start is shown here";
  }

  static String graph() {
    return "A graph, which whoever opens it draws";
  }

  static String film(double seconds, int frames) {
    return "  ·  %.1f s  ·  %,d frames".formatted(seconds, frames);
  }

  static String ready(Path name) {
    return name + " is ready to be dragged out of the figure.";
  }

  static String saved(Path name) {
    return "The figure is saved as " + name + ".";
  }

  static String copied() {
    return "The figure is on the clipboard";
  }

  static String noPicture() {
    return "There is no picture yet";
  }

  static String noFigure() {
    return "There is no figure to export until the text can be read.";
  }

  static String unknownEnding(String name, String endings) {
    return "%s ends in none of %s".formatted(name, endings);
  }

  static String existing(Path file) {
    return "%s is there already: to replace it, give its whole name".formatted(file);
  }

  static String noDragFolder() {
    return "There is no place for a file to be dragged";
  }
}
