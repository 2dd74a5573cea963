package unfold.equation.name;

import java.util.List;
import unfold.equation.Nearest;
import unfold.equation.Settings;
import unfold.equation.name.Declaration.Kind;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;

/** Reports settings of names that the text does not have. */
public final class SettingCheck {
  private SettingCheck() {}

  public static void check(
      Settings settings, Declarations declarations, SourceText source, Mistakes mistakes) {
    List<String> settable =
        declarations.all().values().stream()
            .filter(SettingCheck::isSettable)
            .map(Declaration::name)
            .toList();
    for (String name : settings.values().keySet()) {
      boolean scaledAlone = settings.factor(name) != 1 && settings.value(name).isEmpty();
      if (settings.factor(name) != 1 && settable.contains(name)) {
        checkScaled(name, declarations, source, mistakes);
      } else if (scaledAlone) {
        // what a person does to the text in the window takes no picture away
        mistakes.note(source.span(0, 0), NameMessages.nothingToScale(name));
        continue;
      }
      if (!settable.contains(name) && !declarations.is(name, Kind.BROKEN)) {
        String message =
            Nearest.to(name, settable)
                .map(nearest -> NameMessages.notSettable(name, nearest))
                .orElseGet(() -> NameMessages.notSettable(name));
        mistakes.add(source.span(0, 0), message);
      }
    }
  }

  private static void checkScaled(
      String name, Declarations declarations, SourceText source, Mistakes mistakes) {
    if (!declarations.is(name, Kind.PARAMETER)) {
      mistakes.add(source.span(0, 0), NameMessages.notScalable(name));
    }
  }

  private static boolean isSettable(Declaration declaration) {
    return switch (declaration.kind()) {
      case SIZE, ALPHABET, INPUT, PARAMETER -> true;
      case AXIS, VARIABLE, FUNCTION, BROKEN -> false;
    };
  }
}
