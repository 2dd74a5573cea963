package unfold.view.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The question which file is meant. */
public interface FileQuestion {
  /**
   * Asks for a file to open; empty if the question is dismissed.
   *
   * @param filters the usual one first
   */
  Optional<Path> toOpen(Window owner, String title, List<ExtensionFilter> filters);

  /**
   * Asks for a file to write; empty if the question is dismissed.
   *
   * @param proposed its name, in a folder or without one
   */
  Optional<Path> toSave(Window owner, String title, Path proposed, List<ExtensionFilter> filters);
}
