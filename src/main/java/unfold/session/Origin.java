package unfold.session;

import java.nio.file.Path;
import java.util.Optional;
import unfold.chain.CarriedFiles;
import unfold.chain.TextFiles;

/** The place that a text was opened from or last saved to, and its files with it. */
public sealed interface Origin {
  /** Begun in the window. */
  record Fresh() implements Origin {}

  /**
   * Came with the program.
   *
   * @param name in the gallery
   */
  record Shipped(String name) implements Origin {}

  /**
   * Came from standard input.
   *
   * @param folder the current one, where its files are
   */
  record Piped(Path folder) implements Origin {}

  /** A text of its own. */
  record Saved(Path file) implements Origin {}

  /**
   * A document that is stored whole.
   *
   * @param carried the data that are stored in it
   */
  record Bundled(Path file, CarriedFiles carried) implements Origin {}

  /** Read from a figure that was made of it; saving asks for a place of its own. */
  record Drawn(Path figure) implements Origin {}

  /** Whether the place keeps all of a document, and not its text alone. */
  default boolean keepsContent() {
    return this instanceof Bundled;
  }

  /** The file that it is saved to unasked. */
  default Optional<Path> ownFile() {
    return switch (this) {
      case Saved(Path file) -> Optional.of(file);
      case Bundled(Path file, _) -> Optional.of(file);
      case Fresh _, Shipped _, Piped _, Drawn _ -> Optional.empty();
    };
  }

  /** The place itself, by which edits of one text are known: a file is, however it is named. */
  default Object place() {
    return switch (this) {
      case Saved(Path file) -> file.toAbsolutePath().normalize();
      case Bundled(Path file, _) -> file.toAbsolutePath().normalize();
      case Fresh _, Shipped _, Piped _, Drawn _ -> this;
    };
  }

  /** The name in the title of a window. */
  default String title() {
    return switch (this) {
      case Fresh _, Piped _ -> SessionMessages.untitled();
      case Shipped(String name) -> name;
      case Saved(Path file) -> String.valueOf(file.getFileName());
      case Bundled(Path file, _) -> String.valueOf(file.getFileName());
      case Drawn(Path figure) -> withoutEnding(String.valueOf(figure.getFileName()));
    };
  }

  /** The name of a file of it, but for the ending. */
  default String stem() {
    return withoutEnding(title());
  }

  /** The files that the text may read unasked. */
  default TextFiles files() {
    return switch (this) {
      case Fresh _, Shipped _ -> TextFiles.OF_GALLERY;
      case Piped(Path folder) -> TextFiles.in(folder);
      case Saved(Path file) -> TextFiles.beside(file);
      case Bundled(Path file, CarriedFiles carried) -> TextFiles.beside(file).carrying(carried);
      case Drawn(Path figure) -> TextFiles.ofFigure(figure);
    };
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
