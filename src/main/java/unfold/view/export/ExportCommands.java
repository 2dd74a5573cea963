package unfold.view.export;

import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import unfold.session.ExportState;
import unfold.view.model.FileQuestion;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** The commands that export the figure: to a file, by dragging or to the clipboard. */
public final class ExportCommands {
  private final Workbench workbench;
  private final Exporter exporter;
  private final FileQuestion files;
  private final Stage stage;
  private @Nullable ExportDialog dialog;

  public ExportCommands(Workbench workbench, WindowEnvironment around, Stage stage) {
    this.workbench = workbench;
    this.exporter = new Exporter(workbench, around);
    this.files = around.files();
    this.stage = stage;
    exporter.writingProperty().subscribe(this::tell);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> exporter.stop());
  }

  private void tell(ExportState writing) {
    if (writing instanceof ExportState.Done(var file)) {
      workbench.say(ExportDialogMessages.saved(file.getFileName()));
    }
  }

  /** Opens the export dialog or, if it is open, brings it to the front. */
  public void open() {
    if (workbench.picture().isEmpty()) {
      workbench.say(ExportDialogMessages.noFigure());
    } else if (dialog != null && dialog.isShowing()) {
      dialog.toFront();
    } else {
      dialog = new ExportDialog(exporter, files, stage);
      dialog.show();
    }
  }

  /** Copies the figure to the clipboard as it would be exported, but at the moment on screen. */
  public void copy() {
    exporter.copy(
        exporter.choice().withMoment(Optional.empty()), FigureClipboard::put, workbench::say);
  }
}
