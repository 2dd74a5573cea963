package unfold.equation.notation;

import unfold.equation.paste.IndexedName;
import unfold.equation.paste.Surroundings;

/** The names that stand for a matrix of weights by declaration or by custom. */
final class Weights {
  private Weights() {}

  /** Whether it is declared as a matrix, or not at all and a capital that weights usually have. */
  static boolean isWeight(IndexedName name, Surroundings read) {
    return !name.isIndexed()
        && read.declared()
            .shape(name.name())
            .map(it -> it.matches(".*[x×].*"))
            .orElseGet(() -> isCustomary(name.name(), read));
  }

  private static boolean isCustomary(String name, Surroundings read) {
    return name.matches("[WUVRABC](_.*)?|[WU][a-z]{1,3}")
        && read.read().stream().noneMatch(it -> it.isIndexed() && it.name().equals(name));
  }

  static boolean isDeclared(IndexedName name, Surroundings read) {
    return read.declared().isParameter(name.name());
  }
}
