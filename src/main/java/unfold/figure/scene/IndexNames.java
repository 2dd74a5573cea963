package unfold.figure.scene;

import java.util.Optional;
import unfold.equation.Shape;
import unfold.equation.print.Names;
import unfold.layout.IndexMode;
import unfold.layout.step.BookSteps;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * The names of copies: by the numbers of their steps, or as the book calls them.
 *
 * @param book the steps of the book; empty for numbers
 */
public record IndexNames(Optional<BookSteps> book) {
  private static final String DOTS = "\\ldots";

  static IndexNames of(IndexMode mode, Unfolding unfolding) {
    return new IndexNames(
        switch (mode.in(unfolding.circuit())) {
          case NUMBERS -> Optional.empty();
          case BOOK -> Optional.of(BookSteps.of(unfolding));
        });
  }

  /** The name of a copy as TeX: {@code h} with the superscript (t-1). */
  public String tex(Instance instance) {
    return book.filter(steps -> steps.has(instance.node()))
        .map(steps -> NodeLabels.tex(instance.node(), index(instance, steps)))
        .orElseGet(() -> NodeLabels.tex(instance));
  }

  /** The name of a copy in plain words: {@code h(t-1)}. */
  public String words(Instance instance) {
    return book.filter(steps -> steps.has(instance.node()))
        .map(steps -> instance.node().id() + "(" + plain(index(instance, steps)) + ")")
        .orElseGet(instance::toString);
  }

  private static String plain(String tex) {
    return tex.replace(DOTS, "…").replace("\\tau", "τ").replace("\\", "");
  }

  /** Tells whether a copy stands before or after all that is drawn in full. */
  public boolean isOutside(Instance instance) {
    return book.filter(steps -> steps.isOutside(instance)).isPresent();
  }

  private static String index(Instance instance, BookSteps steps) {
    String axis = Names.tex(steps.axis(), Shape.SCALAR);
    int behind = instance.index().at(0) - steps.range().last();
    if (steps.ending() && behind >= 0) {
      String end = steps.axis().equals("t") ? "\\tau" : "\\tau_{" + axis + "}";
      return behind == 0 ? end : end + "+" + behind;
    }
    return switch (instance.index().at(0) - steps.range().first()) {
      case 0 -> axis + "-1";
      case 1 -> axis;
      case 2 -> steps.ending() ? DOTS : axis + "+1";
      default -> DOTS;
    };
  }
}
