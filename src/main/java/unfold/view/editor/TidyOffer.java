package unfold.view.editor;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.SourceSpan;
import unfold.equation.tidy.Tidied;
import unfold.equation.tidy.Tidy;
import unfold.result.Result;
import unfold.view.model.BackgroundTask;
import unfold.view.model.Workbench;

/**
 * The offer to tidy a pasted text, seen as long as that would change it. It waits until whoever
 * types has come to rest, and what it finds about a text that is no longer there is dropped.
 */
public final class TidyOffer extends Button {
  private static final Duration REST = Duration.millis(400);

  /** The most characters that take no longer than the eye sees; more are looked at aside. */
  private static final int AT_ONCE = 2_000;

  private final Workbench workbench;
  private final BackgroundTask tasks;
  private final PauseTransition rest = new PauseTransition(REST);

  public TidyOffer(Workbench workbench, BackgroundTask tasks) {
    this.workbench = workbench;
    this.tasks = tasks;
    setId("tidy");
    getStyleClass().add("tidy");
    setMaxWidth(Double.MAX_VALUE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setOnAction(_ -> tidy());
    rest.setOnFinished(_ -> look());
    workbench.documentProperty().subscribe(_ -> rest.playFromStart());
  }

  private void look() {
    String text = workbench.document().text();
    if (text.length() <= AT_ONCE) {
      offer(text, Tidy.of(text));
    } else {
      tasks.run(() -> Result.of(Tidy.of(text)), found -> found.then(it -> offer(text, it)));
    }
  }

  private Result<Tidied> offer(String text, Tidied tidied) {
    if (workbench.document().text().equals(text)) {
      setVisible(!tidied.text().equals(text));
      setText(EditorMessages.tidy());
      setTooltip(new Tooltip(EditorMessages.whatTidyDoes(tidied.changes())));
      setAccessibleText(EditorMessages.whatTidyDoes(tidied.changes()));
    }
    return Result.of(tidied);
  }

  /** Tidies the text in one undoable step and says what was done, or why nothing was. */
  public void tidy() {
    String text = workbench.document().text();
    if (!Tidy.isPossible(text)) {
      workbench.say(EditorMessages.tooLongToTidy());
      return;
    }
    tasks.run(() -> Result.of(Tidy.of(text)), found -> found.then(it -> put(text, it)));
  }

  private Result<Tidied> put(String text, Tidied tidied) {
    if (workbench.document().text().equals(text)) {
      SourceSpan all = new SourceSpan(0, text.length(), 1, 1);
      workbench.apply(new Mend(EditorMessages.tidy(), all, tidied.text()));
      workbench.say(EditorMessages.tidied(tidied.changes()));
      setVisible(false);
    }
    return Result.of(tidied);
  }
}
