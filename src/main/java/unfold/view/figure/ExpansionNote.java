package unfold.view.figure;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import unfold.expansion.Expansion;
import unfold.expansion.Style;
import unfold.session.Drawing;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Instance;
import unfold.view.widget.TexLabel;

/** The note under the unfolding with the expanded expression of a state. */
public final class ExpansionNote extends VBox {
  private static final double SIZE = 20;
  private static final double MARGINS = 84;

  /** The longest run that is written out; a longer one would slow every step down. */
  private static final int LONGEST_RUN = 2_000;

  private final TexLabel formula = new TexLabel("", SIZE, "");
  private final Label remark = new Label();
  private Object shown = "";

  public ExpansionNote() {
    getStyleClass().add("expansion");
    remark.getStyleClass().add("quiet");
    setId("expansion");
    getChildren().addAll(new HBox(formula), remark);
  }

  /** Shows the note without its sentence where the figure needs the room. */
  public void setCompact(boolean compact) {
    remark.setVisible(!compact);
    remark.setManaged(!compact);
  }

  private record Wanted(Drawing picture, Optional<Instance> instance, double width) {}

  /** Shows the expansion of an instance; nothing if no equation defines it. */
  public void show(Drawing picture, Optional<Instance> instance) {
    Wanted wanted = new Wanted(picture, instance, getWidth());
    if (wanted.equals(shown)) {
      return;
    }
    shown = wanted;
    Optional<Instance> expandable = instance.filter(it -> isExpandable(picture, it));
    setVisible(expandable.isPresent());
    expandable.ifPresent(it -> show(it, picture));
  }

  private static boolean isExpandable(Drawing picture, Instance instance) {
    return picture.extent().orElse(1) <= LONGEST_RUN
        && Expansion.isPossible(picture.unfolding(), instance);
  }

  private void show(Instance instance, Drawing picture) {
    String whole = Expansion.tex(picture.unfolding(), instance, Style.F).lines().getFirst();
    formula.set(fitting(whole), SIZE, Expansion.of(picture.unfolding(), instance, Style.F).text());
    remark.setText(CallNotation.words(instance, picture));
  }

  /** The formula with as many open brackets as there is room for. */
  private String fitting(String whole) {
    String fitting = Elision.of(whole, 1);
    for (int depth = 2; depth <= Elision.depth(whole); depth++) {
      String deeper = Elision.of(whole, depth);
      if (MathLabel.of(deeper, SIZE).width() > getWidth() - MARGINS) {
        break;
      }
      fitting = deeper;
    }
    return fitting;
  }
}
