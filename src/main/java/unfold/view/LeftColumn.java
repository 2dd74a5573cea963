package unfold.view;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import unfold.view.editor.EquationEditor;
import unfold.view.editor.ProblemList;
import unfold.view.editor.TidyOffer;
import unfold.view.inspector.Inspector;
import unfold.view.model.BackgroundTask;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** The left column: the equations above, the inspector below. */
final class LeftColumn extends VBox {
  static final double WIDTH = 330;

  // of the height of the column
  private static final double MOST = 0.6;

  private final EquationEditor editor;
  private final TidyOffer tidying;

  LeftColumn(Workbench workbench, Inspector inspector, WindowEnvironment around) {
    editor = new EquationEditor(workbench);
    tidying = new TidyOffer(workbench, new BackgroundTask(around.background(), around.toolkit()));
    Label heading = new Label(WindowMessages.equations());
    heading.getStyleClass().add("heading");
    VBox equations =
        new VBox(10, heading, editor, tidying, new ProblemList(workbench, editor::goTo));
    equations.getStyleClass().add("equations");
    equations.maxHeightProperty().bind(heightProperty().multiply(MOST));
    VBox.setVgrow(editor, Priority.SOMETIMES);
    ScrollPane below = new ScrollPane(inspector);
    below.setFitToWidth(true);
    below.getStyleClass().addAll("edge-to-edge", "below");
    below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    below.setFocusTraversable(false);
    VBox.setVgrow(below, Priority.ALWAYS);
    getStyleClass().add("left-column");
    setPrefWidth(WIDTH);
    setMinWidth(0);
    getChildren().addAll(equations, below);
  }

  EquationEditor editor() {
    return editor;
  }

  /** Writes a pasted text as the language has it. */
  void tidy() {
    tidying.tidy();
  }
}
