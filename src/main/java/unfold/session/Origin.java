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

  /** What a window title calls it. */
  default String title() {
    return switch (this) {
      case Fresh _ -> "untitled";
      case Shipped(String name) -> name;
      case Saved(Path file) -> String.valueOf(file.getFileName());
    };
  }
}
