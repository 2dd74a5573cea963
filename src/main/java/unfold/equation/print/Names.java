package unfold.equation.print;

import java.text.Normalizer;
import java.util.Optional;
import unfold.equation.Accent;
import unfold.equation.Greek;
import unfold.equation.Shape;

/** Sets names as the book does: vectors and matrices bold upright, scalars italic. */
public final class Names {
  /** What {@code h'} is called, as {@code '} alone transposes. */
  private static final String PRIME = "prime";

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
    Optional<Accent> accent =
        underscore > 0 ? Accent.ofSuffix(name.substring(underscore + 1)) : Optional.empty();
    if (accent.isPresent()) {
      String accented = plain(name.substring(0, underscore)) + accent.get().combining();
      return Normalizer.normalize(accented, Normalizer.Form.NFC);
    }
    if (underscore > 0 && name.substring(underscore + 1).equals(PRIME)) {
      return plain(name.substring(0, underscore)) + "′";
    }
    String stem = underscore > 0 ? name.substring(0, underscore) : name;
    String rest = name.substring(stem.length());
    return step(stem)
            .map(letter -> letter + "t")
            .orElseGet(() -> Greek.letter(stem).map(String::valueOf).orElse(stem))
        + rest;
  }

  private static String decorated(String stem, String suffix) {
    int underscore = suffix.indexOf('_');
    String first = underscore < 0 ? suffix : suffix.substring(0, underscore);
    Optional<Accent> accent = Accent.ofSuffix(first);
    if (accent.isEmpty() && !first.equals(PRIME)) {
      return stem + "_{" + subscript(suffix) + "}";
    }
    String accented =
        accent.map(it -> it.command() + "{" + stem + "}").orElseGet(() -> "{" + stem + "'}");
    boolean more = underscore >= 0 && underscore < suffix.length() - 1;
    return more ? accented + "_{" + subscript(suffix.substring(underscore + 1)) + "}" : accented;
  }

  /** The letter before the t of a step of time: {@code Deltat}. */
  private static Optional<Character> step(String name) {
    return name.matches("[Dd]eltat")
        ? Greek.letter(name.substring(0, name.length() - 1))
        : Optional.empty();
  }

  private static String letter(String name, Shape shape) {
    if (step(name).isPresent()) {
      return "\\" + name.substring(0, name.length() - 1) + " t";
    }
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
