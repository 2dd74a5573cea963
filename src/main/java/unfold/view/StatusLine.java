package unfold.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The status line: the summary of the run. */
final class StatusLine extends HBox {
  private final Label summary = new Label();

  StatusLine() {
    getStyleClass().add("status-line");
    summary.setId("account");
    summary.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().add(summary);
  }

  void account(String words) {
    summary.setText(words);
  }
}
