package unfold.export.tikz;

import java.util.HashMap;
import java.util.Map;
import unfold.figure.mark.Subject;

/** The names of TikZ nodes: ids in plain letters, as a full stop would begin an anchor's name. */
final class TikzNames {
  private final Map<String, Integer> shared = new HashMap<>();

  String of(Subject subject) {
    String name = plain(subject.id());
    if (!subject.isShared()) {
      return name;
    }
    int use = shared.merge(name, 1, Integer::sum);
    return use == 1 ? name : name + "-use-" + use;
  }

  private static String plain(String id) {
    StringBuilder name = new StringBuilder();
    id.codePoints().forEach(c -> name.append(plain(c)));
    return name.toString();
  }

  private static String plain(int c) {
    boolean kept = c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
    return kept ? Character.toString(c) : c == '.' ? "/" : "u" + Integer.toHexString(c);
  }
}
