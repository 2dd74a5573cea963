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
import unfold.view.control.FieldRow;
import unfold.view.control.SegmentedChoice;

/** How large: a scale, or so many pixels. */
final class SizeFields extends FieldRow {
  private enum Kind {
    SCALE,
    PIXELS
  }

  private static final PageSize SCREEN = new PageSize.Exact(1920, 1080);

  private final Exporter exporter;
  private final SegmentedChoice<Kind> kind =
      new SegmentedChoice<>(
          "Size", List.of(Kind.values()), it -> it == Kind.SCALE ? "Scale" : "Pixels");
  private final TextField scale = field("scale", "Pixels in a unit of the figure", 62);
  private final TextField width = field("width", "Width in pixels", 60);
  private final TextField height = field("height", "Height in pixels", 60);

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

  /** The other way to say the size begins with the size there is. */
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
