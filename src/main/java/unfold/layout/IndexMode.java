package unfold.layout;

import unfold.circuit.Circuit;
import unfold.layout.grid.AxisDirections;
import unfold.layout.step.BookSteps;
import unfold.layout.step.ShownSteps;
import unfold.unfolding.Unfolding;

/** The way a figure names its steps, which decides what steps it has and how it ends. */
public enum IndexMode {
  /** All steps, by their numbers. */
  NUMBERS,
  /** A few steps without ends, as in Figures 10.1 and 10.2 of the book: t-1, t, t+1. */
  BOOK;

  /** Whether figures of a circuit can name its steps so: the book's steps are those of one axis. */
  public boolean suits(Circuit circuit) {
    return this == NUMBERS
        || AxisDirections.isOneRow(circuit) && !circuit.system().axes().isEmpty();
  }

  /** This mode where it suits a circuit, else numbers. */
  public IndexMode in(Circuit circuit) {
    return suits(circuit) ? this : NUMBERS;
  }

  /**
   * The steps of a run that a figure has.
   *
   * @param run the unfolding over all steps
   */
  public Unfolding of(Unfolding run) {
    return switch (in(run.circuit())) {
      case NUMBERS -> run;
      case BOOK -> Unfolding.of(run.circuit(), BookSteps.extents(run.circuit(), run.extents()));
    };
  }

  /**
   * The layout of the steps that a figure has.
   *
   * @param unfolding of those steps
   * @param shown the steps to draw, if they are many; the few of the book are all drawn
   */
  public UnfoldingLayout layout(Unfolding unfolding, ShownSteps shown) {
    return switch (in(unfolding.circuit())) {
      case NUMBERS -> UnfoldingLayout.of(unfolding, shown);
      case BOOK -> UnfoldingDrawing.ofBook(unfolding);
    };
  }
}
