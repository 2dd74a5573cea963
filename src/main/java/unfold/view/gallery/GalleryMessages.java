package unfold.view.gallery;

import java.nio.file.Path;

/** The texts of the search for a system. */
final class GalleryMessages {
  private GalleryMessages() {}

  static String title() {
    return "Systems";
  }

  static String search() {
    return "Search: a word of a title, a figure such as 10.4, a kind, a file";
  }

  static String help() {
    return "↑ ↓ look, Enter opens, Esc leaves all as it is. Ctrl+1 … 9 puts what is chosen on a"
        + " key.";
  }

  static String none(String typed) {
    return "There is no system for “%s”.".formatted(typed);
  }

  static String files() {
    return "Files";
  }

  static String inFolder(Path folder) {
    return "In " + folder + ".";
  }

  static String edited() {
    return "edited";
  }

  static String noPicture() {
    return "There is no picture: the text has a mistake, or is too large to be drawn";
  }

  static String pictureOf(String title) {
    return "The circuit of “" + title + "”";
  }

  static String sentence(String message) {
    return message + ".";
  }
}
