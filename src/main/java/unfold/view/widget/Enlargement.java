package unfold.view.widget;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import unfold.view.model.WindowCommands.LetterSize;

/** The size of the letters of the window, and of all that stands around its figures. */
public final class Enlargement {
  private static final List<Double> STEPS = List.of(.8, .9, 1., 1.1, 1.25, 1.5, 1.75, 2.);

  /** The smallest window in which all has room at the usual size, in pixels. */
  private static final double WIDTH = 640;

  private static final double HEIGHT = 400;

  private final ReadOnlyDoubleWrapper wanted = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);
  private double most = Double.MAX_VALUE;

  /** The size, as a multiple of the usual one. */
  public ReadOnlyDoubleProperty factorProperty() {
    return factor.getReadOnlyProperty();
  }

  /** The size that was asked for, for which a small window may have no room. */
  public ReadOnlyDoubleProperty wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  /** Gives it the room of a window, in pixels. */
  public void fit(double width, double height) {
    most = Math.max(1, Math.min(width / WIDTH, height / HEIGHT));
    set(wanted.get());
  }

  /** Changes to the next size of a list, if there is one, or to the usual one. */
  public void change(LetterSize size) {
    double now = factor.get();
    switch (size) {
      case LARGER -> STEPS.stream().filter(it -> it > now).findFirst().ifPresent(this::set);
      case SMALLER ->
          STEPS.reversed().stream().filter(it -> it < now).findFirst().ifPresent(this::set);
      case USUAL -> set(1);
    }
  }

  /** Sets the size, or the nearest that there is. */
  public void set(double size) {
    if (!Double.isNaN(size)) {
      wanted.set(Math.clamp(size, STEPS.getFirst(), STEPS.getLast()));
      factor.set(Math.min(wanted.get(), most));
    }
  }

  /** A part of the window at this size. */
  public Region of(Region part) {
    return new EnlargedRegion(part, factorProperty());
  }

  /** A length in pixels in the units of the parts that are enlarged. */
  public ObservableValue<Number> within(ReadOnlyDoubleProperty pixels) {
    return Bindings.createObjectBinding(() -> pixels.get() / factor.get(), pixels, factor);
  }
}
