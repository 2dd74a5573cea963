package unfold.view.widget;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** A choice of one among a few, all of them in view and always one of them chosen. */
public final class SegmentedChoice<T> extends SegmentedButton {
  private final List<T> all;
  private final ReadOnlyObjectWrapper<T> value;

  /**
   * A choice with the first of all chosen.
   *
   * @param what the name of the choice for a screen reader
   * @param all at least one
   * @param words gives the text of each button
   */
  public SegmentedChoice(String what, List<T> all, Function<T, String> words) {
    this.all = all;
    value = new ReadOnlyObjectWrapper<>(all.getFirst());
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    for (T each : all) {
      ToggleButton button = new ToggleButton(words.apply(each));
      button.setAccessibleText(ControlMessages.choice(what, words.apply(each)));
      button.setMinWidth(USE_PREF_SIZE);
      // before there is a skin, which else would choose the first of them first
      button.setToggleGroup(getToggleGroup());
      getButtons().add(button);
    }
    setValue(all.getFirst());
    getToggleGroup().selectedToggleProperty().addListener((_, before, now) -> choose(before, now));
  }

  private void choose(Toggle before, @Nullable Toggle now) {
    if (now == null) {
      before.setSelected(true); // a second click on what is chosen does not leave nothing chosen
    } else {
      value.set(all.get(getButtons().indexOf(now)));
    }
  }

  public ReadOnlyObjectProperty<T> valueProperty() {
    return value.getReadOnlyProperty();
  }

  public T value() {
    return value.get();
  }

  public void setValue(T chosen) {
    button(chosen).setSelected(true);
  }

  public ToggleButton button(T of) {
    return getButtons().get(all.indexOf(of));
  }
}
