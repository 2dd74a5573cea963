package unfold.view.file;

import java.io.File;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a file that is dropped into the window. */
public final class DropTarget {
  private DropTarget() {}

  public static void install(Scene scene, FileCommands files) {
    scene.setOnDragOver(event -> offer(event));
    scene.setOnDragDropped(event -> take(event, files));
  }

  private static void offer(DragEvent event) {
    if (file(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private static void take(DragEvent event, FileCommands files) {
    Optional<File> file = file(event);
    // a question must not be asked while the other program waits for the drop to end
    file.ifPresent(it -> Platform.runLater(() -> files.open(it.toPath())));
    event.setDropCompleted(file.isPresent());
    event.consume();
  }

  private static Optional<File> file(DragEvent event) {
    return event.getDragboard().getFiles().stream().findFirst();
  }
}
