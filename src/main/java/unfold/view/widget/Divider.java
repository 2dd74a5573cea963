package unfold.view.widget;

import javafx.scene.layout.Region;

/** A line between two parts of the window. */
public final class Divider extends Region {
  private Divider() {
    getStyleClass().add("rule");
  }

  /** A horizontal line, one pixel high. */
  public static Divider across() {
    Divider divider = new Divider();
    divider.setPrefHeight(1);
    divider.setMaxHeight(1);
    return divider;
  }

  /** A vertical line, one pixel wide. */
  public static Divider down() {
    Divider divider = new Divider();
    divider.setPrefWidth(1);
    divider.setMaxWidth(1);
    return divider;
  }
}
