package unfold.view.export;

import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import unfold.session.ExportState;
import unfold.view.model.FileQuestion;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** Takes the figure away: to a file, by hand or to the clipboard. */
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
      workbench.say("The figure is saved as " + file.getFileName() + ".");
    }
  }

  public void open() {
    if (workbench.picture().isEmpty()) {
      workbench.say("There is no figure to export until the text can be read.");
    } else if (dialog != null && dialog.isShowing()) {
      dialog.toFront();
    } else {
      dialog = new ExportDialog(exporter, files, stage);
      dialog.show();
    }
  }

  /** As the figure would be exported, but at the moment on screen. */
  public void copy() {
    exporter.copy(
        exporter.choice().withMoment(Optional.empty()), FigureClipboard::put, workbench::say);
  }
}
