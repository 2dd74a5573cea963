package unfold.view.export;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import unfold.geometry.Decimal;
import unfold.result.Result;
import unfold.session.ExportLimits;
import unfold.view.widget.FieldRow;

/** The field for the frames in a second of a film. */
final class RateField extends FieldRow {
  private final Exporter exporter;
  private final TextField frames = field("frames", ExportFormMessages.rate(), 62);

  RateField(Exporter exporter) {
    super("rate");
    this.exporter = exporter;
    setFields(frames, new Label(ExportFormMessages.rateUnit()));
    frames.setText(Decimal.text(exporter.choice().page().rate()));
    frames.textProperty().addListener((_, _, _) -> read());
  }

  Node first() {
    return frames;
  }

  private void read() {
    Result<Double> typed = ExportLimits.rate(frames.getText());
    tell(typed, List.of(frames));
    typed
        .success()
        .ifPresent(it -> exporter.choose(exporter.choice().withPage(page -> page.withRate(it))));
  }
}
