package unfold.figure;

import java.util.Optional;
import unfold.layout.IndexMode;

/**
 * What a person chose to see.
 *
 * @param values whether nodes show their values, where there are any
 * @param selection what is highlighted, with all that belongs to it
 * @param index how steps are called; as the book calls them, they are laid out by {@link
 *     IndexMode#layout} too, and nothing has values
 */
public record FigureOptions(boolean values, Optional<Subject> selection, IndexMode index) {
  public static final FigureOptions USUAL = new FigureOptions(true, Optional.empty());

  /** With numbers. */
  public FigureOptions(boolean values, Optional<Subject> selection) {
    this(values, selection, IndexMode.NUMBERS);
  }

  public FigureOptions withIndex(IndexMode mode) {
    return new FigureOptions(values, selection, mode);
  }

  public FigureOptions withValues(boolean shown) {
    return new FigureOptions(shown, selection, index);
  }

  public FigureOptions withSelection(Optional<Subject> selected) {
    return new FigureOptions(values, selected, index);
  }
}
