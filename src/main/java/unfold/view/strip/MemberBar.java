package unfold.view.strip;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import unfold.session.Outcome;
import unfold.view.model.MinibatchMember;
import unfold.view.model.Workbench;

/** The bar of a minibatch: a chooser of the sequence in front, and the progress of all. */
public final class MemberBar extends HBox {
  private final Workbench workbench;
  private final ComboBox<MinibatchMember> chooser = new ComboBox<>();
  private final MemberBars bars;
  private boolean following;

  public MemberBar(Workbench workbench) {
    this.workbench = workbench;
    this.bars = new MemberBars(workbench::setMember);
    setId("members");
    getStyleClass().add("members");
    chooser.setId("member");
    chooser.setAccessibleText(StripMessages.sequence());
    chooser.setTooltip(new Tooltip(StripMessages.sequenceHelp()));
    chooser.setCellFactory(_ -> cell(false));
    chooser.setButtonCell(cell(true));
    chooser.valueProperty().addListener((_, _, chosen) -> choose(chosen));
    setHgrow(bars, Priority.ALWAYS);
    getChildren().addAll(chooser, bars);
    workbench.pictureProperty().subscribe(this::follow);
    workbench.transport().momentProperty().subscribe(_ -> paint());
    workbench.lighting().themeProperty().subscribe(_ -> paint());
  }

  private static ListCell<MinibatchMember> cell(boolean onTheButton) {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable MinibatchMember item, boolean empty) {
        super.updateItem(item, empty);
        setText(item == null || empty ? "" : onTheButton ? item.title() : item.entry());
      }
    };
  }

  private void follow(Optional<Outcome.Unfolded> picture) {
    List<MinibatchMember> all =
        picture.map(it -> MinibatchMember.all(it.picture())).orElse(List.of());
    setVisible(all.size() > 1);
    setManaged(isVisible());
    following = true;
    if (!chooser.getItems().equals(all)) {
      chooser.getItems().setAll(all);
    }
    chooser.setValue(picture.map(it -> all.get(it.picture().member())).orElse(null));
    following = false;
    paint();
  }

  private void choose(@Nullable MinibatchMember chosen) {
    if (chosen != null && !following) {
      workbench.setMember(chosen.number() - 1);
    }
  }

  private void paint() {
    if (isVisible() && chooser.getValue() != null) {
      bars.show(
          chooser.getItems(),
          chooser.getValue(),
          workbench.transport().moment().value(),
          workbench.lighting().theme());
    }
  }
}
