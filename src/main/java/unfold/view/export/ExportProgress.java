package unfold.view.export;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import unfold.session.ExportState;

/** The progress of a file with a button to stop it; else a sentence on the last event. */
final class ExportProgress extends HBox {
  private final Label sentence = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Button stop = new Button(ExportDialogMessages.stop());

  ExportProgress(Exporter exporter) {
    getStyleClass().add("export-progress");
    setAlignment(Pos.CENTER_LEFT);
    sentence.setId("export-sentence");
    sentence.setWrapText(true);
    bar.setId("progress");
    bar.setAccessibleText(ExportDialogMessages.progress());
    stop.setId("stop");
    stop.setOnAction(_ -> exporter.stop());
    getChildren().addAll(bar, stop, sentence);
    exporter.writingProperty().subscribe(this::show);
  }

  void tell(String words) {
    sentence.setText(words);
  }

  boolean isStop(@Nullable Node node) {
    return node == stop;
  }

  void focusStop() {
    stop.requestFocus();
  }

  private void show(ExportState writing) {
    offer(writing instanceof ExportState.Underway);
    switch (writing) {
      case ExportState.Underway(double share) -> bar.setProgress(share);
      case ExportState.Ready(Path file) -> tell(ExportDialogMessages.ready(file.getFileName()));
      case ExportState.Failed(String reason) -> tell(reason + ".");
      case ExportState.Done _, ExportState.Idle _ -> tell("");
    }
  }

  private void offer(boolean underway) {
    bar.setVisible(underway);
    bar.setManaged(underway);
    stop.setVisible(underway);
    stop.setManaged(underway);
    sentence.setVisible(!underway);
  }
}
