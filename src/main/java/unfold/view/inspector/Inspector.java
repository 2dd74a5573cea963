package unfold.view.inspector;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import unfold.figure.theme.Theme;
import unfold.typesetting.MathLabel;
import unfold.view.widget.TexLabel;

/** The inspector of the selected subject: its equation, its numbers, its place in the graph. */
public final class Inspector extends VBox {
  private static final double TITLE = 24;
  private static final double EQUATION = 17;
  // a long equation is set smaller, down to this share of the usual size
  private static final double SMALLEST = 0.6;
  private static final double ROOM = 286;
  private static final double FACT = 14;
  private static final double FACTS = 205;

  public Inspector() {
    getStyleClass().addAll("inspector");
    setId("inspector");
  }

  public void show(InspectorContent content, Theme theme) {
    getChildren().setAll(heading());
    if (!content.tex().isEmpty()) {
      getChildren().addAll(title(content));
      content.equation().ifPresent(it -> getChildren().add(equation(it)));
      getChildren().addAll(new NumberBars(content.numbers(), theme), facts(content));
    }
    setAccessibleText(content.words());
  }

  private static Label heading() {
    Label heading = new Label(InspectorMessages.heading());
    heading.getStyleClass().add("heading");
    return heading;
  }

  private static Node title(InspectorContent content) {
    Label kind = quiet(content.kind());
    kind.setWrapText(true);
    kind.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(kind, Priority.ALWAYS);
    HBox title = new HBox(14, new TexLabel(content.tex(), TITLE, content.words()), kind);
    title.setAlignment(Pos.CENTER_LEFT);
    return title;
  }

  private static Node equation(InspectorContent.Formula formula) {
    double width = MathLabel.of(formula.tex(), EQUATION).width();
    double size = EQUATION * Math.clamp(ROOM / Math.max(1, width), SMALLEST, 1);
    return new TexLabel(formula.tex(), size, formula.words());
  }

  private static Node facts(InspectorContent content) {
    GridPane facts = new GridPane();
    facts.getStyleClass().add("facts");
    IntStream.range(0, content.facts().size())
        .forEach(row -> fact(content.facts().get(row), facts, row));
    return facts;
  }

  private static void fact(InspectorContent.Fact fact, GridPane facts, int row) {
    TextFlow pieces = new TextFlow();
    pieces.setPrefWidth(FACTS);
    fact.pieces().forEach(piece -> pieces.getChildren().add(piece(piece)));
    Label name = quiet(fact.name());
    name.setMinWidth(USE_PREF_SIZE);
    GridPane.setValignment(name, VPos.TOP);
    facts.addRow(row, name, pieces);
  }

  private static Node piece(InspectorContent.Piece piece) {
    return piece.isTex() ? new TexLabel(piece.text(), FACT, piece.words()) : new Text(piece.text());
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("quiet");
    return label;
  }
}
