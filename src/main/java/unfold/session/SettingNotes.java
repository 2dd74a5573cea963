package unfold.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.Diagnostic;
import unfold.equation.Settings;
import unfold.equation.print.Factors;
import unfold.equation.reading.Highlight;
import unfold.equation.reading.Highlighting;

/** Notes on names whose settings stand in place of what the text says. */
final class SettingNotes {
  private SettingNotes() {}

  /** A note at the first place of each name that is set. */
  static List<Diagnostic> of(Document document) {
    Map<String, Highlight> first = new HashMap<>();
    Highlighting.of(document.text()).forEach(it -> first.putIfAbsent(it.word(), it));
    return document.settings().values().keySet().stream()
        .flatMap(name ->
            Optional.ofNullable(first.get(name)).stream()
                .flatMap(at -> notes(at, name, document.settings())))
        .toList();
  }

  private static Stream<Diagnostic> notes(Highlight at, String name, Settings settings) {
    Optional<String> set = settings.value(name).map(it -> SessionMessages.settingInPlace(name, it));
    Optional<String> scaled =
        Optional.of(settings.factor(name))
            .filter(it -> it != 1)
            .map(it -> SessionMessages.scaled(name, Factors.plain(it)));
    return Stream.concat(set.stream(), scaled.stream())
        .map(words -> Diagnostic.note(at.span(), words));
  }
}
