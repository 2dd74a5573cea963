package unfold.view.widget;

import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import unfold.geometry.Box;
import unfold.typesetting.MathLabel;

/** A formula as a control, in the colour that the style sheet gives {@code .tex}. */
public final class TexLabel extends Region {
  private final SVGPath outline = new SVGPath();
  private MathLabel label = MathLabel.of("", 1);

  /**
   * A label for a formula.
   *
   * @param size the size of its letters in pixels
   * @param words the formula for a screen reader
   */
  public TexLabel(String tex, double size, String words) {
    outline.setFillRule(FillRule.NON_ZERO);
    outline.getStyleClass().add("tex");
    outline.setManaged(false);
    getChildren().add(outline);
    set(tex, size, words);
  }

  /** Replaces the formula, its size in pixels and its words. */
  public void set(String tex, double size, String words) {
    label = MathLabel.of(tex, size);
    outline.setContent(label.outline().svg());
    setAccessibleText(words);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    Box ink = label.box();
    return Math.ceil(ink.width() + 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(label.size() * 1.5);
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  public double getBaselineOffset() {
    return label.size() * 1.1;
  }

  @Override
  protected void layoutChildren() {
    outline.setLayoutX(-label.box().x());
    outline.setLayoutY(getBaselineOffset());
  }
}
