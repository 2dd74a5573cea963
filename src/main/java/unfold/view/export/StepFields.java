package unfold.view.export;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;
import unfold.result.Result;
import unfold.session.ExportLimits;
import unfold.session.StepWords;
import unfold.view.widget.FieldRow;
import unfold.view.widget.SegmentedChoice;

/** The fields for the names of steps and for those of many that are drawn. */
final class StepFields extends FieldRow {
  private final Exporter exporter;
  private final SegmentedChoice<IndexMode> index =
      new SegmentedChoice<>(
          ExportFormMessages.steps(), List.of(IndexMode.values()), StepFields::word);
  private final TextField shown = field("shown-steps", ExportFormMessages.shownSteps(), 122);

  StepFields(Exporter exporter) {
    super("steps");
    this.exporter = exporter;
    setFields(index, shown);
    setDisable(!exporter.hasSteps());
    index.setValue(isDisabled() ? IndexMode.NUMBERS : exporter.choice().figure().index());
    shown.setText(StepWords.of(exporter.choice().figure().shown()));
    shown.setPromptText(ExportFormMessages.shownStepsPrompt());
    // of the few steps of the book, all are shown
    shown.disableProperty().bind(index.valueProperty().map(it -> it == IndexMode.BOOK));
    index.valueProperty().addListener((_, _, _) -> read());
    shown.textProperty().addListener((_, _, _) -> read());
  }

  Node first() {
    return index.button(IndexMode.NUMBERS);
  }

  private static String word(IndexMode mode) {
    String name = mode.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private void read() {
    boolean all = shown.getText().isBlank() || index.value() == IndexMode.BOOK;
    Result<ShownSteps> typed =
        all ? Result.of(ShownSteps.ALL) : ExportLimits.steps(shown.getText(), exporter.lastStep());
    tell(typed, List.of(shown));
    typed
        .success()
        .ifPresent(it ->
            exporter.choose(
                exporter
                    .choice()
                    .withFigure(figure -> figure.withIndex(index.value()).withShown(it))));
  }
}
