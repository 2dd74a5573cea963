package unfold.view;

import javafx.scene.layout.Region;

/** A line between two parts of the window. */
final class Rule extends Region {
  private Rule() {
    getStyleClass().add("rule");
  }

  static Rule across() {
    Rule rule = new Rule();
    rule.setPrefHeight(1);
    rule.setMaxHeight(1);
    return rule;
  }

  static Rule down() {
    Rule rule = new Rule();
    rule.setPrefWidth(1);
    rule.setMaxWidth(1);
    return rule;
  }
}
