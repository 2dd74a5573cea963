package unfold.view.file;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import unfold.view.widget.ChoiceWindow;

/** The window that lists the files which were opened before, to open one again. */
final class RecentList {
  private static final double WIDTH = 560;

  private RecentList() {}

  private static final class Cell extends ListCell<Path> {
    @Override
    protected void updateItem(@Nullable Path file, boolean empty) {
      super.updateItem(file, empty);
      setText(
          file == null || empty
              ? ""
              : FileMessages.fileIn(
                  String.valueOf(file.getFileName()), String.valueOf(file.getParent())));
    }
  }

  /**
   * Shows the list, the first file selected.
   *
   * @param chosen is given the file that is to be opened, if one is
   */
  static void show(List<Path> files, Window owner, Consumer<Path> chosen) {
    new ChoiceWindow<>("recent", FileMessages.recent(), _ -> new Cell(), chosen)
        .show(files, 0, FileMessages.recentHelp(), WIDTH, owner);
  }
}
