package unfold.view.bar;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import unfold.view.model.Transport;

/** The menu of the playing speeds. */
final class SpeedMenu extends MenuButton {
  private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);

  SpeedMenu(Transport transport) {
    getStyleClass().add("speed");
    setFocusTraversable(false);
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(BarMessages.speed()));
    transport.speedProperty().subscribe(speed -> show(speed.doubleValue()));
    SPEEDS.forEach(speed -> getItems().add(item(transport, speed)));
    CheckMenuItem slowFirst = new CheckMenuItem(BarMessages.slowFirst());
    slowFirst.selectedProperty().bindBidirectional(transport.slowFirstProperty());
    CheckMenuItem phases = new CheckMenuItem(BarMessages.phases());
    phases.selectedProperty().bindBidirectional(transport.phasesProperty());
    getItems().addAll(new SeparatorMenuItem(), slowFirst, phases);
  }

  private static MenuItem item(Transport transport, double speed) {
    MenuItem item = new MenuItem(words(speed));
    item.setOnAction(_ -> transport.setSpeed(speed));
    return item;
  }

  private void show(double speed) {
    setText(words(speed));
    setAccessibleText(BarMessages.speedOf(words(speed)));
  }

  private static String words(double speed) {
    return speed < 1 ? String.format(Locale.ROOT, "%s×", speed) : Math.round(speed) + "×";
  }
}
