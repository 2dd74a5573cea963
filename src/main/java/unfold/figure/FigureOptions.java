package unfold.figure;

import java.util.Optional;

/**
 * What a person chose to see.
 *
 * @param values whether nodes show their values, where there are any
 * @param selection what is highlighted, with all that belongs to it
 */
public record FigureOptions(boolean values, Optional<Subject> selection) {
  public static final FigureOptions USUAL = new FigureOptions(true, Optional.empty());

  public FigureOptions withSelection(Optional<Subject> selected) {
    return new FigureOptions(values, selected);
  }
}
