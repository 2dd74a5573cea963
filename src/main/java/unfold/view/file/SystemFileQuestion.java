package unfold.view.file;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import unfold.view.model.FileQuestion;

/** The file question in the system's own window, in the folder of the answer before, if any. */
public final class SystemFileQuestion implements FileQuestion {
  private @Nullable File folder = ofDocuments();

  /** The user's documents, as nobody thinks of the folder where the program was started. */
  private static File ofDocuments() {
    File home = new File(System.getProperty("user.home", ""));
    File documents = new File(home, "Documents");
    return documents.isDirectory() ? documents : home;
  }

  @Override
  public Optional<Path> toOpen(Window owner, String title, List<ExtensionFilter> filters) {
    return answer(chooser(title, filters).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> toSave(
      Window owner, String title, Path proposed, List<ExtensionFilter> filters) {
    FileChooser chooser = chooser(title, filters);
    String name = String.valueOf(proposed.getFileName());
    chooser.setInitialFileName(name);
    Optional.ofNullable(proposed.getParent())
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    filters.stream()
        .filter(
            it -> it.getExtensions().stream().anyMatch(kind -> name.endsWith(kind.substring(1))))
        .findFirst()
        .ifPresent(chooser::setSelectedExtensionFilter);
    return asked(chooser, owner);
  }

  /** The answer, asked for once more with its ending where that names a file that exists. */
  private Optional<Path> asked(FileChooser chooser, Window owner) {
    Optional<Path> chosen = answer(chooser.showSaveDialog(owner));
    Optional<Path> whole = chosen.map(it -> withEnding(it, chooser.getSelectedExtensionFilter()));
    if (whole.equals(chosen) || !Files.exists(whole.orElseThrow())) {
      return whole;
    }
    chooser.setInitialDirectory(folder);
    chooser.setInitialFileName(String.valueOf(whole.orElseThrow().getFileName()));
    return asked(chooser, owner);
  }

  /** The file with the ending of the kind that was chosen, unless its name has one. */
  private static Path withEnding(Path chosen, @Nullable ExtensionFilter kind) {
    String name = String.valueOf(chosen.getFileName());
    return kind == null || name.contains(".") || kind.getExtensions().getFirst().endsWith(".*")
        ? chosen
        : chosen.resolveSibling(name + kind.getExtensions().getFirst().substring(1));
  }

  private Optional<Path> answer(@Nullable File chosen) {
    if (chosen != null) {
      folder = chosen.getParentFile();
    }
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  private FileChooser chooser(String title, List<ExtensionFilter> filters) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().addAll(filters);
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }
}
