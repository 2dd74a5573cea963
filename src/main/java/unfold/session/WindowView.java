package unfold.session;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import unfold.geometry.Point;

/**
 * The view of a document in its window: what is folded away, enlarged and selected. It is kept with
 * the document, and is no part of what can be undone.
 *
 * @param folded the parts that are not shown
 * @param joined whether each square is joined with its arrow at rest too
 * @param circuit the place of the circuit; empty where it is fitted to its pane
 * @param unfolding the place of the unfolding; empty where it is fitted to its pane
 * @param selected the id of the selected subject; empty for none
 */
public record WindowView(
    Set<Part> folded,
    boolean joined,
    Optional<Place> circuit,
    Optional<Place> unfolding,
    Optional<String> selected) {
  /** The view of a document that is opened for the first time. */
  public static final WindowView USUAL =
      new WindowView(Set.of(), false, Optional.empty(), Optional.empty(), Optional.empty());

  /** A part of the window that can be folded away. */
  public enum Part {
    /** The equations and what is said of the selected. */
    COLUMN,
    /** The states over time. */
    STRIP,
    SENTENCE,
    UNFOLDING
  }

  /**
   * The place that a hand has given to a figure.
   *
   * @param scale pixels for one figure unit
   * @param centre the point of the figure in the middle of its pane, in figure units
   */
  public record Place(double scale, Point centre) {
    /**
     * @throws IllegalArgumentException if it is no place in a pane
     */
    public Place {
      if (!(scale > 0 && Double.isFinite(scale + centre.x() + centre.y()))) {
        throw new IllegalArgumentException("no such place");
      }
    }
  }

  public WindowView {
    folded = folded.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(folded));
  }

  /** The same folds, with figures that are fitted and nothing selected. */
  public WindowView fitted() {
    return new WindowView(folded, joined, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
