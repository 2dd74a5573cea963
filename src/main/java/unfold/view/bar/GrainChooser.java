package unfold.view.bar;

import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.SegmentedButton;
import unfold.circuit.Grain;
import unfold.view.model.Workbench;

/** The choice between variables and operations. */
final class GrainChooser extends SegmentedButton {
  GrainChooser(Workbench workbench) {
    ToggleButton variables = button(BarMessages.variables(), BarMessages.variablesHelp());
    ToggleButton operations = button(BarMessages.operations(), BarMessages.operationsHelp());
    getButtons().addAll(variables, operations);
    getStyleClass().add("segments");
    setMinWidth(USE_PREF_SIZE);
    workbench
        .documentProperty()
        .subscribe(
            it -> (it.grain() == Grain.VARIABLES ? variables : operations).setSelected(true));
    getToggleGroup()
        .selectedToggleProperty()
        .addListener((_, before, now) -> choose(workbench, before, now, variables));
  }

  private static void choose(Workbench workbench, Toggle before, Toggle now, Toggle variables) {
    if (now == null) {
      before.setSelected(true); // a second click on what is chosen does not leave nothing chosen
    } else {
      workbench.setGrain(now == variables ? Grain.VARIABLES : Grain.OPERATIONS);
    }
  }

  private static ToggleButton button(String text, String words) {
    ToggleButton button = new ToggleButton(text);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(words));
    button.setFocusTraversable(false);
    return button;
  }
}
