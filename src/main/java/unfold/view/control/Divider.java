package unfold.view.control;

import javafx.scene.layout.Region;

/** A line between two parts of the window. */
public final class Divider extends Region {
  private Divider() {
    getStyleClass().add("rule");
  }

  public static Divider across() {
    Divider rule = new Divider();
    rule.setPrefHeight(1);
    rule.setMaxHeight(1);
    return rule;
  }

  public static Divider down() {
    Divider rule = new Divider();
    rule.setPrefWidth(1);
    rule.setMaxWidth(1);
    return rule;
  }
}
