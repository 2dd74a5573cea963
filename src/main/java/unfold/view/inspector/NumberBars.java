package unfold.view.inspector;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import unfold.figure.theme.Colour;
import unfold.figure.theme.Theme;
import unfold.view.widget.TexLabel;

/** Numbers as signed bars from a common zero, each with its name and its digits. */
final class NumberBars extends GridPane {
  private static final double WIDTH = 150;
  private static final double HEIGHT = 15;

  NumberBars(InspectorContent.Numbers numbers, Theme theme) {
    getStyleClass().add("number-bars");
    int rows = numbers.values().size();
    for (int row = 0; row < rows; row++) {
      double value = numbers.values().get(row);
      Label digits = new Label(digits(value));
      digits.getStyleClass().add("digits");
      String name = numbers.names().get(row);
      TexLabel label = new TexLabel(name, 14, name);
      label.getStyleClass().add("quiet");
      addRow(row, label, bar(value / numbers.scale(), theme), digits);
    }
    if (numbers.more() > 0) {
      Label more = new Label(InspectorMessages.more(numbers.more()));
      more.getStyleClass().add("quiet");
      add(more, 1, rows, 2, 1);
    }
  }

  private static Pane bar(double fraction, Theme theme) {
    Region ground = new Region();
    ground.getStyleClass().add("bar-ground");
    ground.resizeRelocate(0, 0, WIDTH, HEIGHT);
    Region zero = new Region();
    zero.getStyleClass().add("bar-zero");
    zero.resizeRelocate(WIDTH / 2, 0, 1, HEIGHT);
    Pane bar = new Pane(ground, filled(fraction, theme), zero);
    bar.setMinSize(WIDTH, HEIGHT);
    bar.setMaxSize(WIDTH, HEIGHT);
    bar.getChildren().forEach(it -> it.setManaged(false));
    return bar;
  }

  private static Region filled(double fraction, Theme theme) {
    double size = Double.isFinite(fraction) ? Math.clamp(fraction, -1, 1) : 0;
    double length = Math.abs(size) * (WIDTH / 2 - 4);
    Region filled = new Region();
    Colour colour = theme.cells().barOf(size);
    filled.setStyle("-fx-background-color: " + colour.hex());
    filled.resizeRelocate(size < 0 ? WIDTH / 2 - length : WIDTH / 2, 2, length, HEIGHT - 4);
    return filled;
  }

  private static String digits(double value) {
    boolean plain = value == 0 || Math.abs(value) >= 0.001 && Math.abs(value) < 10_000;
    String text = String.format(Locale.ROOT, plain ? "%+.4f" : "%+.3e", value);
    return Double.isFinite(value) ? text.replace('-', '−') : Double.toString(value);
  }
}
