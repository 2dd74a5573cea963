package unfold.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import unfold.circuit.Grain;
import unfold.export.FigureFormat;
import unfold.export.sheet.Page;
import unfold.figure.View;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.ValueDisplay;
import unfold.figure.theme.Theme;
import unfold.session.ExportChoice;
import unfold.session.ExportOption;
import unfold.view.widget.FieldRow;
import unfold.view.widget.SegmentedChoice;

/** The form of an export, with a row for each choice. */
final class ExportForm extends GridPane {
  private static final double LABELS = 54;
  private static final double LINE = 31;

  private final Exporter exporter;
  private final ComboBox<FigureFormat> format = new ComboBox<>();
  private final SegmentedChoice<View> view =
      new SegmentedChoice<>(ExportFormMessages.figure(), List.of(View.values()), ExportForm::word);
  private final SegmentedChoice<Grain> grain =
      new SegmentedChoice<>(ExportFormMessages.grain(), List.of(Grain.values()), ExportForm::word);
  private final SegmentedChoice<Theme> theme =
      new SegmentedChoice<>(ExportFormMessages.theme(), Theme.ALL, it -> capitalised(it.name()));
  private final CheckBox values = new CheckBox(ExportFormMessages.values());
  private final CheckBox written = new CheckBox(ExportFormMessages.numbers());
  private final CheckBox ground = new CheckBox(ExportFormMessages.background());
  private final StepFields steps;
  private final SizeFields size;
  private final MomentFields moment;
  private final RateField rate;
  private final List<Node> rateRow = new ArrayList<>();
  private final List<Node> momentRow = new ArrayList<>();
  private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
  private int rows;

  ExportForm(Exporter exporter) {
    this.exporter = exporter;
    this.steps = new StepFields(exporter);
    this.size = new SizeFields(exporter);
    this.moment = new MomentFields(exporter);
    this.rate = new RateField(exporter);
    getStyleClass().add("export-form");
    prepare();
    arrange();
    show(exporter.choice());
    listen();
  }

  private void prepare() {
    format.setId("format");
    format.getItems().addAll(FigureFormat.values());
    format.setAccessibleText(ExportFormMessages.format());
    format.setMaxWidth(Double.MAX_VALUE);
    format.setConverter(new FormatWords());
    view.setId("view");
    grain.setId("grain");
    theme.setId("theme");
    values.setId("values");
    written.setId("numbers");
    ground.setId("ground");
  }

  private void arrange() {
    getColumnConstraints().addAll(new ColumnConstraints(LABELS), rest());
    row(ExportFormMessages.formatLabel(), format, format);
    row(ExportFormMessages.figureLabel(), view, view.button(View.CIRCUIT));
    row(ExportFormMessages.grainLabel(), grain, grain.button(Grain.VARIABLES));
    row(ExportFormMessages.stepsLabel(), steps, steps.first());
    row(ExportFormMessages.themeLabel(), theme, theme.button(Theme.LIGHT));
    row(ExportFormMessages.sizeLabel(), size, size.first());
    momentRow.addAll(row(ExportFormMessages.momentLabel(), moment, moment.first()));
    rateRow.addAll(row(ExportFormMessages.rateLabel(), rate, rate.first()));
    FlowPane shown = new FlowPane(20, 8, values, written, ground); // words are not cut
    shown.setMinHeight(LINE);
    shown.setAlignment(Pos.CENTER_LEFT);
    row(ExportFormMessages.show(), shown, values);
  }

  private static ColumnConstraints rest() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private List<Node> row(String words, Node control, Node first) {
    Label label = new Label(words);
    label.setMnemonicParsing(true);
    label.setLabelFor(first);
    label.getStyleClass().add("quiet");
    label.setMinWidth(USE_PREF_SIZE);
    label.setMinHeight(LINE);
    // beside the first line, where a mistake is told in a second one
    setValignment(label, VPos.TOP);
    addRow(rows++, label, control);
    return List.of(label, control);
  }

  private void show(ExportChoice choice) {
    format.setValue(choice.format());
    view.setValue(choice.page().view());
    grain.setValue(choice.grain());
    theme.setValue(choice.figure().theme());
    values.setSelected(choice.figure().values() != ValueDisplay.OFF);
    written.setSelected(choice.figure().values() == ValueDisplay.NUMBERS);
    ground.setSelected(!choice.page().transparent());
    offerOptions(choice.format());
  }

  private void listen() {
    format.valueProperty().subscribe(it -> choose(choice().withFormat(it)));
    view.valueProperty().subscribe(it -> page(page -> page.withView(it)));
    grain.valueProperty().subscribe(it -> choose(choice().withGrain(it)));
    theme.valueProperty().subscribe(it -> figure(figure -> figure.withTheme(it)));
    values.selectedProperty().subscribe(_ -> showValues());
    written.selectedProperty().subscribe(_ -> showValues());
    written.disableProperty().bind(values.disableProperty().or(values.selectedProperty().not()));
    ground.selectedProperty().subscribe(it -> page(page -> page.withTransparent(!it)));
    for (FieldRow row : fieldRows()) {
      row.validProperty().subscribe(_ -> check());
    }
  }

  private List<FieldRow> fieldRows() {
    return List.of(steps, size, moment, rate);
  }

  private ExportChoice choice() {
    return exporter.choice();
  }

  private void figure(UnaryOperator<FigureOptions> change) {
    choose(choice().withFigure(change));
  }

  private void showValues() {
    ValueDisplay shown = ValueDisplay.of(values.isSelected(), written.isSelected());
    figure(figure -> figure.withValues(shown));
  }

  private void page(UnaryOperator<Page> change) {
    choose(choice().withPage(change));
  }

  private void choose(ExportChoice next) {
    exporter.choose(next);
    offerOptions(next.format());
    check();
  }

  /** Enables only the rows that a format has a use for. */
  private void offerOptions(FigureFormat chosen) {
    Set<ExportOption> options = ExportOption.of(chosen);
    theme.setDisable(!options.contains(ExportOption.THEME));
    size.setDisable(!options.contains(ExportOption.SIZE));
    values.setDisable(!options.contains(ExportOption.VALUES));
    ground.setDisable(!options.contains(ExportOption.GROUND));
    boolean plays = options.contains(ExportOption.RATE);
    boolean stands = options.contains(ExportOption.MOMENT);
    rateRow.forEach(it -> offer(it, plays));
    momentRow.forEach(it -> offer(it, stands || !plays));
    moment.setDisable(!stands);
  }

  private static void offer(Node node, boolean offered) {
    node.setVisible(offered);
    node.setManaged(offered);
  }

  private void check() {
    valid.set(
        fieldRows().stream().allMatch(it -> it.isValid() || it.isDisabled() || !it.isVisible()));
  }

  /** Tells whether all that is typed is within its limits. */
  ReadOnlyBooleanProperty validProperty() {
    return valid.getReadOnlyProperty();
  }

  private static String word(Enum<?> constant) {
    return capitalised(constant.name().toLowerCase(Locale.ROOT));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
