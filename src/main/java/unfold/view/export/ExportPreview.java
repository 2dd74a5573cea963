package unfold.view.export;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import unfold.export.sheet.ExportRequest;

/** The preview of an export, with a line about its size; it can be dragged out of the window. */
final class ExportPreview extends VBox {
  private final Exporter exporter;
  private final FigurePreview preview = new FigurePreview();
  private final Label summary = new Label();

  ExportPreview(Exporter exporter) {
    this.exporter = exporter;
    getStyleClass().add("export-preview");
    setVgrow(preview, Priority.ALWAYS);
    preview.setOnDragDetected(this::drag);
    getChildren().addAll(preview, summary());
  }

  private HBox summary() {
    summary.setId("pixels");
    Label start = new Label(ExportDialogMessages.startOnly());
    start.visibleProperty().bind(preview.wholeProperty().not());
    start.managedProperty().bind(start.visibleProperty());
    HBox line = new HBox(summary, start);
    line.getStyleClass().add("export-summary");
    return line;
  }

  void show(ExportRequest request) {
    preview.show(request.sheet());
    summary.setText(ExportSummary.of(request, exporter.choice().format()));
  }

  private void drag(MouseEvent event) {
    exporter.dragged().ifPresent(this::carry);
    event.consume();
  }

  private void carry(Path file) {
    ClipboardContent carried = new ClipboardContent();
    carried.putFiles(List.of(file.toFile()));
    preview.startDragAndDrop(TransferMode.COPY).setContent(carried);
  }
}
