package unfold.view.control;

import javafx.scene.layout.Region;

/** A line between two parts of the window. */
public final class Rule extends Region {
  private Rule() {
    getStyleClass().add("rule");
  }

  public static Rule across() {
    Rule rule = new Rule();
    rule.setPrefHeight(1);
    rule.setMaxHeight(1);
    return rule;
  }

  public static Rule down() {
    Rule rule = new Rule();
    rule.setPrefWidth(1);
    rule.setMaxWidth(1);
    return rule;
  }
}
