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
      if (!settable.contains(name) && !declarations.is(name, Kind.BROKEN)) {
        String message =
            Nearest.to(name, settable)
                .map(nearest -> NameMessages.notSettable(name, nearest))
                .orElseGet(() -> NameMessages.notSettable(name));
        mistakes.add(source.span(0, 0), message);
      }
    }
  }

  private static boolean isSettable(Declaration declaration) {
    return switch (declaration.kind()) {
      case SIZE, ALPHABET, INPUT, PARAMETER -> true;
      case AXIS, VARIABLE, FUNCTION, BROKEN -> false;
    };
  }
}
