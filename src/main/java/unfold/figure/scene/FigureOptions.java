package unfold.figure.scene;

import java.util.Optional;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Theme;
import unfold.layout.IndexMode;
import unfold.layout.step.ShownSteps;

/**
 * The choices a person makes about a figure.
 *
 * @param index the naming of steps; with the book's names they are laid out by {@link
 *     IndexMode#layout} too, and nothing has values
 * @param shown the steps that are drawn of many
 * @param values the form in which nodes show their values, where there are any
 * @param selection the subject that is highlighted, with all that belongs to it
 */
public record FigureOptions(
    Theme theme,
    IndexMode index,
    ShownSteps shown,
    ValueDisplay values,
    Optional<Subject> selection) {
  public static final FigureOptions USUAL =
      new FigureOptions(
          Theme.LIGHT, IndexMode.NUMBERS, ShownSteps.ALL, ValueDisplay.BARS, Optional.empty());

  public FigureOptions withTheme(Theme other) {
    return new FigureOptions(other, index, shown, values, selection);
  }

  public FigureOptions withIndex(IndexMode mode) {
    return new FigureOptions(theme, mode, shown, values, selection);
  }

  public FigureOptions withShown(ShownSteps steps) {
    return new FigureOptions(theme, index, steps, values, selection);
  }

  public FigureOptions withValues(ValueDisplay other) {
    return new FigureOptions(theme, index, shown, other, selection);
  }

  public FigureOptions withSelection(Optional<Subject> selected) {
    return new FigureOptions(theme, index, shown, values, selected);
  }
}
