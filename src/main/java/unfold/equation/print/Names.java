package unfold.equation.print;

import java.text.Normalizer;
import java.util.Map;
import unfold.equation.Greek;
import unfold.equation.Shape;

/** Sets names as the book does: vectors and matrices bold upright, scalars italic. */
public final class Names {
  private static final Map<String, String> ACCENTS =
      Map.of("hat", "\\hat", "tilde", "\\tilde", "bar", "\\bar", "dot", "\\dot");

  /** The same accents as characters that combine with the one before them. */
  private static final Map<String, String> HATS =
      Map.of("hat", "\u0302", "tilde", "\u0303", "bar", "\u0304", "dot", "\u0307");

  private Names() {}

  /**
   * A name as TeX: {@code y_hat} with a hat, {@code W_g} with a subscript, {@code theta} as the
   * letter.
   *
   * @param shape of one value of it
   */
  public static String tex(String name, Shape shape) {
    int underscore = name.indexOf('_');
    if (underscore <= 0 || underscore == name.length() - 1) {
      return letter(name, shape);
    }
    String stem = letter(name.substring(0, underscore), shape);
    return decorated(stem, name.substring(underscore + 1));
  }

  /** A name in plain characters, for sentences: {@code θ}, {@code ŷ}; subscripts stay as typed. */
  public static String plain(String name) {
    int underscore = name.indexOf('_');
    if (underscore > 0 && HATS.containsKey(name.substring(underscore + 1))) {
      String hat = HATS.getOrDefault(name.substring(underscore + 1), "");
      return Normalizer.normalize(plain(name.substring(0, underscore)) + hat, Normalizer.Form.NFC);
    }
    String stem = underscore > 0 ? name.substring(0, underscore) : name;
    String rest = name.substring(stem.length());
    return Greek.letter(stem).map(String::valueOf).orElse(stem) + rest;
  }

  private static String decorated(String stem, String suffix) {
    int underscore = suffix.indexOf('_');
    String first = underscore < 0 ? suffix : suffix.substring(0, underscore);
    String accent = ACCENTS.get(first);
    if (accent == null) {
      return stem + "_{" + subscript(suffix) + "}";
    }
    String accented = accent + "{" + stem + "}";
    boolean more = underscore >= 0 && underscore < suffix.length() - 1;
    return more ? accented + "_{" + subscript(suffix.substring(underscore + 1)) + "}" : accented;
  }

  private static String letter(String name, Shape shape) {
    if (Greek.letter(name).isPresent()) {
      return shape.isScalar() ? "\\" + name : "\\boldsymbol{\\" + name + "}";
    }
    String plain = name.replace("_", "\\_");
    if (!shape.isScalar()) {
      return "\\mathbf{" + plain + "}";
    }
    return name.length() == 1 ? plain : "\\mathit{" + plain + "}";
  }

  private static String subscript(String suffix) {
    if (Greek.letter(suffix).isPresent()) {
      return "\\" + suffix;
    }
    String plain = suffix.replace("_", "\\_");
    return plain.length() == 1 || plain.chars().allMatch(Character::isDigit)
        ? plain
        : "\\mathrm{" + plain + "}";
  }
}
