package unfold.view.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks which file is meant; empty where nobody says. */
public interface FileQuestion {
  /**
   * @param filters the usual one first
   */
  Optional<Path> toOpen(Window owner, String title, List<ExtensionFilter> filters);

  /**
   * @param name what it would be called
   */
  Optional<Path> toSave(Window owner, String title, String name, List<ExtensionFilter> filters);
}
