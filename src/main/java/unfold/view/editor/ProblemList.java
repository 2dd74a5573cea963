package unfold.view.editor;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.view.model.Workbench;
import unfold.view.widget.MessageText;

/** The list of mistakes in the text, each with its line and the mends that are offered. */
public final class ProblemList extends ScrollPane {
  private static final Comparator<Diagnostic> MISTAKES_FIRST =
      Comparator.comparing(Diagnostic::severity);

  private static final double LEAST = 92;

  private final VBox rows = new VBox();
  private final Workbench workbench;
  private final Consumer<Diagnostic> goTo;

  /**
   * A list that follows the workbench.
   *
   * @param goTo shows the place of a diagnostic in the text
   */
  public ProblemList(Workbench workbench, Consumer<Diagnostic> goTo) {
    this.workbench = workbench;
    this.goTo = goTo;
    setId("problems");
    rows.getStyleClass().add("diagnostics");
    getStyleClass().add("edge-to-edge");
    setContent(rows);
    setFitToWidth(true);
    rows.heightProperty().subscribe(height -> fit(height.doubleValue()));
    setMaxHeight(230);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    workbench.outcomeProperty().subscribe(it -> show(it.diagnostics()));
  }

  /** Fits the list to its rows, in pixels; a long text leaves it room for the first. */
  private void fit(double height) {
    setPrefViewportHeight(height);
    setMinHeight(Math.min(height, LEAST));
  }

  private void show(List<Diagnostic> diagnostics) {
    rows.getChildren().setAll(diagnostics.stream().sorted(MISTAKES_FIRST).map(this::row).toList());
    setVisible(!diagnostics.isEmpty());
    setManaged(!diagnostics.isEmpty());
  }

  private Node row(Diagnostic diagnostic) {
    Label where = new Label(EditorMessages.line(diagnostic.span().line()));
    where.getStyleClass().add("where");
    VBox row = new VBox(where, new MessageText(diagnostic.message()));
    row.getStyleClass().add("diagnostic");
    if (!diagnostic.isMistake()) {
      row.getStyleClass().add("note");
    }
    diagnostic.mends().forEach(mend -> row.getChildren().add(button(mend)));
    row.setOnMouseClicked(_ -> goTo.accept(diagnostic));
    return row;
  }

  private Button button(Mend mend) {
    String label = MessageText.plain(mend.label());
    Button button = new Button(label);
    button.getStyleClass().add("mend");
    button.setAccessibleText(EditorMessages.mend(label));
    button.setOnAction(_ -> workbench.apply(mend));
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
