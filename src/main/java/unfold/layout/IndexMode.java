package unfold.layout;

import unfold.circuit.Circuit;
import unfold.equation.Extents;
import unfold.unfolding.Unfolding;

/** How a figure calls its steps, and with that which steps it has and how it ends. */
public enum IndexMode {
  /** All steps, by their numbers. */
  NUMBERS,
  /** A piece of a walk without ends, as Figures 10.1 and 10.2 of the book: t-1, t, t+1. */
  BOOK;

  /**
   * What a circuit is to be unfolded with.
   *
   * @param given what numbers take
   */
  public Extents extents(Circuit circuit, Extents given) {
    return switch (this) {
      case NUMBERS -> given;
      case BOOK -> BookSteps.extents(circuit, given);
    };
  }

  /**
   * @param unfolding with the extents above
   * @param shown which of the steps, if they are many; of the few of the book, all are
   */
  public UnfoldingLayout layout(Unfolding unfolding, ShownSteps shown) {
    return switch (this) {
      case NUMBERS -> UnfoldingLayout.of(unfolding, shown);
      case BOOK -> UnfoldingLayout.ofBook(unfolding);
    };
  }
}
