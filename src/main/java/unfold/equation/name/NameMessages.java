package unfold.equation.name;

import unfold.equation.syntax.TreeReader;

/** The texts of mistakes in what names stand for, and the numbers of things in words. */
public final class NameMessages {
  private NameMessages() {}

  static String tauIsTaken() {
    return "`tau` is the last index of `t`; to set it, write `over t = 1..6`";
  }

  static String differingIndices(String name, int here, int there, int lineThere) {
    return "`%s` has %s here and %s in line %d"
        .formatted(name, indices(here), indices(there), lineThere);
  }

  private static String indices(int count) {
    return switch (count) {
      case 0 -> "no index";
      case 1 -> "one index";
      default -> count + " indices";
    };
  }

  /** The mistake of a name that stands where an axis must. */
  public static String noAxis(String typed, String over) {
    return "%s is no axis: add `%s`".formatted(typed, over);
  }

  /** The mistake of {@code leaf} or {@code root} in a text without trees. */
  public static String noTree(String word, String over) {
    return "`%s` is of a tree, and there is none: add `%s`".formatted(word, over);
  }

  static String noChildren(String axis) {
    return "`%1$s` is no tree and so has no children; a tree is `over %1$s = %2$s`"
        .formatted(axis, TreeReader.EXAMPLE);
  }

  static String notSettable(String name) {
    return "no size, alphabet, input or parameter is named `" + name + "`";
  }

  static String notSettable(String name, String nearest) {
    return notSettable(name) + "; the nearest is `" + nearest + "`";
  }

  static String notScalable(String name) {
    return "`" + name + "` is no parameter, and only parameters are scaled";
  }

  static String nothingToScale(String name) {
    return "no parameter is called `" + name + "`, which was scaled";
  }

  static String indexInSubscript(String inBrackets) {
    return "an index stands in brackets: `" + inBrackets + "`";
  }

  public static String unknown(String name) {
    return "`" + name + "` is not known";
  }

  public static String unknown(String name, String nearest) {
    return unknown(name) + "; the nearest name is `" + nearest + "`";
  }

  /** The numbers of values and parameters that a call has or needs. */
  public static String values(NameTable.Arity arity) {
    String before = counted(arity.states(), "value");
    return arity.parameters() == 0
        ? before
        : before + " and " + counted(arity.parameters(), "parameter");
  }

  /** A number with a noun whose plural ends in s: {@code one step}, {@code 3 steps}. */
  public static String counted(int number, String what) {
    return counted(number, what, what + "s");
  }

  /** A number with a noun in the singular or the plural: {@code 2 indices}. */
  public static String counted(int number, String one, String several) {
    return number == 1 ? "one " + one : number + " " + several;
  }
}
