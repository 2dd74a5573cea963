package unfold.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import unfold.playback.Moment;
import unfold.session.Picture;

/** The unfolded expression of the current state, under the unfolding. */
final class ExpansionNote extends VBox {
  private static final double SIZE = 21;
  private final TexLabel formula = new TexLabel("", SIZE, "");
  private final Label remark = new Label();

  ExpansionNote() {
    getStyleClass().add("expansion");
    remark.getStyleClass().add("quiet");
    setId("expansion");
    getChildren().addAll(new HBox(formula), remark);
  }

  void show(Picture picture, Moment moment) {}

  /**
   * @param words the formula for a screen reader
   */
  void show(String tex, String words, String sentence) {
    formula.set(tex, SIZE, words);
    remark.setText(sentence);
  }
}
