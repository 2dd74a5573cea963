package unfold.view.bar;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import unfold.equation.Axis;
import unfold.session.Outcome;
import unfold.view.model.Workbench;

/** The fields for the last index of each axis that can be made longer: of all but trees. */
final class ExtentFields extends HBox {
  private static final int APART = 8;

  private final Workbench workbench;
  private final Runnable entered;
  private List<String> axes = List.of();

  /**
   * The fields of what is open.
   *
   * @param entered gives the focus back once a number is entered
   */
  ExtentFields(Workbench workbench, Runnable entered) {
    super(APART);
    setAlignment(Pos.CENTER_LEFT);
    this.workbench = workbench;
    this.entered = entered;
    workbench.pictureProperty().subscribe(picture -> show(picture));
  }

  private void show(Optional<Outcome.Unfolded> unfolded) {
    List<String> wanted =
        unfolded.stream()
            .flatMap(it -> it.picture().system().axes().stream())
            .filter(axis -> !axis.isTree() && axis.bound().isEmpty())
            .map(Axis::name)
            .toList();
    if (!wanted.equals(axes)) {
      axes = wanted;
      getChildren().setAll(wanted.stream().map(it -> field(it, wanted)).toList());
    }
    unfolded.ifPresent(it -> fields().forEach(field -> field.show(it.picture())));
  }

  /** Lets the first of the numbers be typed, in place of what it was. */
  void open() {
    fields().stream().findFirst().ifPresent(ExtentField::open);
  }

  /** Forgets a number that was typed and not entered. */
  void forget() {
    fields().forEach(ExtentField::forget);
  }

  /** The field of an axis: τ if it is the only one, else by the axis's name. */
  private ExtentField field(String axis, List<String> all) {
    ExtentField field = new ExtentField(workbench, axis, all.size() == 1, entered);
    field.setId(axis.equals(all.getFirst()) ? "extent" : "extent-" + axis);
    return field;
  }

  private List<ExtentField> fields() {
    return getChildren().stream().map(ExtentField.class::cast).toList();
  }
}
