package unfold.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The status line: the current phase in a sentence, and the summary of the run. */
final class StatusLine extends HBox {
  private final Label narration = new Label();
  private final Label summary = new Label();

  StatusLine() {
    getStyleClass().add("status-line");
    narration.setId("narration");
    narration.setAccessibleRole(AccessibleRole.TEXT);
    narration.setTextOverrun(OverrunStyle.ELLIPSIS);
    narration.setMinWidth(0);
    summary.setId("account");
    summary.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    setHgrow(between, Priority.ALWAYS);
    between.setMinWidth(24);
    getChildren().addAll(narration, between, summary);
  }

  void narrate(String sentence) {
    narration.setText(sentence);
  }

  void account(String words) {
    summary.setText(words);
  }
}
