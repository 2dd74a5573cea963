package unfold.view.export;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import unfold.geometry.Decimal;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.ExportLimits;
import unfold.view.widget.FieldRow;
import unfold.view.widget.SegmentedChoice;

/** The fields for the moment: the one on screen, or a number. */
final class MomentFields extends FieldRow {
  private enum Kind {
    SHOWN,
    NUMBER
  }

  private final Exporter exporter;
  private final SegmentedChoice<Kind> kind =
      new SegmentedChoice<>(
          ExportFormMessages.moment(),
          List.of(Kind.values()),
          it -> it == Kind.SHOWN ? ExportFormMessages.onScreen() : ExportFormMessages.number());
  private final TextField number = field("moment-number", ExportFormMessages.momentNumber(), 62);

  MomentFields(Exporter exporter) {
    super("moment");
    this.exporter = exporter;
    setFields(kind, number);
    exporter.choice().moment().ifPresentOrElse(this::show, () -> show(exporter.shown()));
    kind.setValue(exporter.choice().moment().isPresent() ? Kind.NUMBER : Kind.SHOWN);
    number.visibleProperty().bind(kind.valueProperty().map(it -> it == Kind.NUMBER));
    kind.valueProperty().addListener((_, _, _) -> read());
    number.textProperty().addListener((_, _, _) -> read());
  }

  Node first() {
    return kind.button(Kind.SHOWN);
  }

  private void show(Moment moment) {
    number.setText(Decimal.text(moment.value()));
  }

  private void read() {
    Result<Optional<Moment>> typed =
        switch (kind.value()) {
          case SHOWN -> Result.of(Optional.empty());
          case NUMBER -> ExportLimits.moment(number.getText(), exporter.ticks()).map(Optional::of);
        };
    tell(typed, List.of(number));
    typed.success().ifPresent(it -> exporter.choose(exporter.choice().withMoment(it)));
  }
}
