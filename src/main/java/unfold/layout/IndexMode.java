package unfold.layout;

import unfold.unfolding.Unfolding;

/** How a figure calls its steps, and with that which steps it has and how it ends. */
public enum IndexMode {
  /** All steps, by their numbers. */
  NUMBERS,
  /** A piece of a walk without ends, as Figures 10.1 and 10.2 of the book: t-1, t, t+1. */
  BOOK;

  /**
   * The steps of a run that a figure has.
   *
   * @param run all of them
   */
  public Unfolding of(Unfolding run) {
    return switch (this) {
      case NUMBERS -> run;
      case BOOK -> Unfolding.of(run.circuit(), BookSteps.extents(run.circuit(), run.extents()));
    };
  }

  /**
   * @param unfolding of those steps
   * @param shown which of the steps, if they are many; of the few of the book, all are
   */
  public UnfoldingLayout layout(Unfolding unfolding, ShownSteps shown) {
    return switch (this) {
      case NUMBERS -> UnfoldingLayout.of(unfolding, shown);
      case BOOK -> UnfoldingDrawing.ofBook(unfolding);
    };
  }
}
