package unfold.layout;

import unfold.circuit.Circuit;
import unfold.layout.grid.AxisDirections;
import unfold.layout.step.BookSteps;
import unfold.layout.step.ShownSteps;
import unfold.unfolding.Unfolding;

/** How a figure calls its steps, and with that which steps it has and how it ends. */
public enum IndexMode {
  /** All steps, by their numbers. */
  NUMBERS,
  /** A piece of a walk without ends, as Figures 10.1 and 10.2 of the book: t-1, t, t+1. */
  BOOK;

  /** Whether figures of a circuit can call its steps so: the book's steps are those of one axis. */
  public boolean suits(Circuit circuit) {
    return this == NUMBERS
        || AxisDirections.isOneRow(circuit) && !circuit.system().axes().isEmpty();
  }

  /** This, where it suits a circuit, else numbers. */
  public IndexMode in(Circuit circuit) {
    return suits(circuit) ? this : NUMBERS;
  }

  /**
   * The steps of a run that a figure has.
   *
   * @param run all of them
   */
  public Unfolding of(Unfolding run) {
    return switch (in(run.circuit())) {
      case NUMBERS -> run;
      case BOOK -> Unfolding.of(run.circuit(), BookSteps.extents(run.circuit(), run.extents()));
    };
  }

  /**
   * @param unfolding of those steps
   * @param shown which of the steps, if they are many; of the few of the book, all are
   */
  public UnfoldingLayout layout(Unfolding unfolding, ShownSteps shown) {
    return switch (in(unfolding.circuit())) {
      case NUMBERS -> UnfoldingLayout.of(unfolding, shown);
      case BOOK -> UnfoldingDrawing.ofBook(unfolding);
    };
  }
}
