package unfold.view.widget;

import java.util.function.DoubleUnaryOperator;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** A part of the window that is laid out in units of its own, and drawn larger or smaller. */
final class EnlargedRegion extends Region {
  private final Region part;
  private final ObservableDoubleValue factor;

  EnlargedRegion(Region part, ObservableDoubleValue factor) {
    this.part = part;
    this.factor = factor;
    Scale scale = new Scale();
    scale.xProperty().bind(factor);
    scale.yProperty().bind(factor);
    part.getTransforms().add(scale);
    visibleProperty().bind(part.visibleProperty());
    managedProperty().bind(part.managedProperty());
    factor.subscribe(_ -> requestLayout());
    getChildren().add(part);
  }

  @Override
  public Orientation getContentBias() {
    return part.getContentBias();
  }

  /** A length of the part, given another, or -1 for none; both in pixels of the window. */
  private double length(DoubleUnaryOperator own, double other) {
    double inside = other < 0 ? other : other / factor.get();
    return Math.min(Double.MAX_VALUE, own.applyAsDouble(inside) * factor.get());
  }

  @Override
  protected double computeMinWidth(double height) {
    return length(part::minWidth, height);
  }

  @Override
  protected double computeMinHeight(double width) {
    return length(part::minHeight, width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return length(part::prefWidth, height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return length(part::prefHeight, width);
  }

  @Override
  protected double computeMaxWidth(double height) {
    return length(part::maxWidth, height);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return length(part::maxHeight, width);
  }

  @Override
  protected void layoutChildren() {
    part.resizeRelocate(0, 0, getWidth() / factor.get(), getHeight() / factor.get());
  }
}
