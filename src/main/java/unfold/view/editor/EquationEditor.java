package unfold.view.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import unfold.equation.Diagnostic;
import unfold.equation.TextEdit;
import unfold.equation.reading.Highlight;
import unfold.equation.reading.Highlighting;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.model.Workbench;

/** The editor of the equations: coloured, with mistakes underlined as they are typed. */
public final class EquationEditor extends StackPane {
  private static final double ROOM = 10;
  private static final List<String> SHOWN = List.of("shown");

  private final Workbench workbench;
  private final CodeArea area = new CodeArea();
  private final Tooltip bubble = new Tooltip();
  private @Nullable Origin origin;
  private int shownLine;

  public EquationEditor(Workbench workbench) {
    this.workbench = workbench;
    area.setUndoManager(UndoUtils.noOpUndoManager());
    area.setAccessibleText(EditorMessages.equations());
    area.setId("equations");
    area.setWrapText(true);
    area.setParagraphGraphicFactory(this::number);
    area.setMouseOverTextDelay(Duration.ofMillis(200));
    bubble.setWrapText(true);
    bubble.setMaxWidth(420);
    getChildren().add(new VirtualizedScrollPane<>(area));
    setMinHeight(60);
    area.totalHeightEstimateProperty()
        .addListener((_, _, height) -> setPrefHeight(height == null ? 60 : height + ROOM));
    listen();
  }

  private void listen() {
    workbench.documentProperty().subscribe(this::show);
    area.textProperty().addListener((_, _, text) -> workbench.type(text));
    area.textProperty().subscribe(_ -> colour());
    workbench.outcomeProperty().subscribe(_ -> colour());
    workbench.shownLineProperty().subscribe(this::shine);
    area.caretPositionProperty().addListener((_, _, _) -> point());
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::explain);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> bubble.hide());
  }

  public CodeArea area() {
    return area;
  }

  /** The position of the caret, in characters from 0. */
  public int caret() {
    return area.getCaretPosition();
  }

  /** Lets what-ifs ask for the name that a hand put the caret on. */
  private void point() {
    if (area.isFocused()) {
      workbench.whatIf().pointAt(this::nameAtCaret);
    }
  }

  private Optional<String> nameAtCaret() {
    return Highlighting.of(area.getText()).stream()
        .filter(it -> it.kind() == Highlight.Kind.NAME)
        .filter(it -> it.span().start() <= caret() && caret() <= it.span().end())
        .map(Highlight::word)
        .findFirst();
  }

  /** Adds lines below that of the caret, as one change, and takes the focus behind them. */
  public void insert(String lines) {
    TextEdit edit = TextEdit.below(area.getText(), caret(), lines);
    workbench.rewrite(edit.appliedTo(area.getText()));
    area.moveTo(edit.start() + edit.text().length());
    area.requestFollowCaret();
    area.requestFocus();
  }

  /** Moves the caret to the place of a diagnostic and takes the focus. */
  public void goTo(Diagnostic diagnostic) {
    area.moveTo(Math.min(diagnostic.span().start(), area.getLength()));
    area.requestFollowCaret();
    area.requestFocus();
  }

  /** Shows a text: another one from its first line, the same one where it has changed. */
  private void show(Document document) {
    if (!document.text().equals(area.getText())) {
      TextEdit edit = TextEdit.between(area.getText(), document.text());
      area.replaceText(edit.start(), edit.end(), edit.text());
      if (!document.origin().equals(origin)) {
        area.moveTo(0);
        area.requestFollowCaret();
      }
    }
    origin = document.origin();
  }

  private void colour() {
    area.setStyleSpans(0, TextStyles.of(area.getText(), workbench.diagnostics()).spans());
  }

  private Node number(int line) {
    Label number = new Label(Integer.toString(line + 1));
    number.getStyleClass().add("line-number");
    if (line == shownLine - 1) {
      number.getStyleClass().addAll(SHOWN);
    }
    return number;
  }

  /** Marks the line of the selection, from 1; 0 for none. */
  private void shine(int line) {
    mark(shownLine, List.of());
    shownLine = line;
    mark(line, SHOWN);
    area.setParagraphGraphicFactory(this::number);
  }

  private void mark(int line, List<String> style) {
    if (line >= 1 && line <= area.getParagraphs().size()) {
      area.setParagraphStyle(line - 1, style);
    }
  }

  private void explain(MouseOverTextEvent event) {
    int place = event.getCharacterIndex();
    List<String> messages =
        workbench.diagnostics().stream()
            .filter(it -> it.span().contains(place))
            .map(Diagnostic::message)
            .toList();
    if (!messages.isEmpty()) {
      Point2D at = event.getScreenPosition();
      bubble.setText(String.join("\n", messages));
      bubble.show(area, at.getX() + 8, at.getY() + 14);
    }
  }
}
