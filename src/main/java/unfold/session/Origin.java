package unfold.session;

import java.nio.file.Path;

/** Where a text was opened from, or last saved to. */
public sealed interface Origin {
  /** Begun in the window. */
  record Fresh() implements Origin {}

  /**
   * Came with the program.
   *
   * @param name in the gallery
   */
  record Shipped(String name) implements Origin {}

  record Saved(Path file) implements Origin {}

  /** Read from a figure that was made of it; saving asks for a place of its own. */
  record Drawn(Path figure) implements Origin {}

  /** What a window title calls it. */
  default String title() {
    return switch (this) {
      case Fresh _ -> "untitled";
      case Shipped(String name) -> name;
      case Saved(Path file) -> String.valueOf(file.getFileName());
      case Drawn(Path figure) -> withoutEnding(String.valueOf(figure.getFileName()));
    };
  }

  /** What a file of it is called, but for the ending. */
  default String stem() {
    return withoutEnding(title());
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
