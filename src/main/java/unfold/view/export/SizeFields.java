package unfold.view.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.Sheet;
import unfold.geometry.Decimal;
import unfold.result.Result;
import unfold.session.ExportLimits;
import unfold.view.widget.FieldRow;
import unfold.view.widget.SegmentedChoice;

/** The fields for the size: a scale, or width and height in pixels. */
final class SizeFields extends FieldRow {
  private enum Kind {
    SCALE,
    PIXELS
  }

  private static final PageSize SCREEN = new PageSize.Exact(1920, 1080);

  private final Exporter exporter;
  private final SegmentedChoice<Kind> kind =
      new SegmentedChoice<>(
          ExportFormMessages.size(),
          List.of(Kind.values()),
          it -> it == Kind.SCALE ? ExportFormMessages.scale() : ExportFormMessages.pixels());
  private final TextField scale = field("scale", ExportFormMessages.scaleHelp(), 62);
  private final TextField width = field("width", ExportFormMessages.width(), 60);
  private final TextField height = field("height", ExportFormMessages.height(), 60);

  SizeFields(Exporter exporter) {
    super("size");
    this.exporter = exporter;
    show(exporter.choice().page().size());
    kind.valueProperty().addListener((_, _, now) -> convert(now));
    for (TextField field : List.of(scale, width, height)) {
      field.textProperty().addListener((_, _, _) -> read());
    }
  }

  Node first() {
    return kind.button(Kind.SCALE);
  }

  private void show(PageSize size) {
    switch (size) {
      case PageSize.Scaled(double factor) -> {
        scale.setText(Decimal.text(factor));
        kind.setValue(Kind.SCALE);
        setFields(kind, scale);
      }
      case PageSize.Exact(int across, int down) -> {
        width.setText(String.valueOf(across));
        height.setText(String.valueOf(down));
        kind.setValue(Kind.PIXELS);
        setFields(kind, width, new Label("×"), height);
      }
    }
  }

  /** Turns the present size into the other way of giving it. */
  private void convert(Kind to) {
    Optional<Sheet> now = exporter.requestProperty().get().success().map(ExportRequest::sheet);
    show(now.map(it -> said(it, to)).orElse(to == Kind.SCALE ? PageSize.PLAIN : SCREEN));
    read();
  }

  private static PageSize said(Sheet sheet, Kind kind) {
    return switch (kind) {
      case SCALE -> ExportLimits.scale(sheet);
      case PIXELS -> ExportLimits.pixels(sheet);
    };
  }

  private void read() {
    Result<PageSize> typed =
        switch (kind.value()) {
          case SCALE -> ExportLimits.scale(scale.getText());
          case PIXELS -> ExportLimits.pixels(width.getText(), height.getText());
        };
    tell(typed, List.of(scale, width, height));
    typed
        .success()
        .ifPresent(it -> exporter.choose(exporter.choice().withPage(page -> page.withSize(it))));
  }
}
