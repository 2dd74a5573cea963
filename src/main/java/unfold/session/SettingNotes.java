package unfold.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.reading.Highlight;
import unfold.equation.reading.Highlighting;

/** Notes on names whose settings stand in place of what the text says. */
final class SettingNotes {
  private SettingNotes() {}

  /** A note at the first place of each name that is set. */
  static List<Diagnostic> of(Document document) {
    Map<String, Highlight> first = new HashMap<>();
    Highlighting.of(document.text()).forEach(it -> first.putIfAbsent(it.word(), it));
    return document.settings().values().entrySet().stream()
        .flatMap(
            set -> Optional.ofNullable(first.get(set.getKey())).map(at -> note(at, set)).stream())
        .toList();
  }

  private static Diagnostic note(Highlight at, Map.Entry<String, String> set) {
    return Diagnostic.note(at.span(), SessionMessages.settingInPlace(set.getKey(), set.getValue()));
  }
}
