package unfold.equation.supply;

import unfold.equation.name.NameMessages;
import unfold.equation.syntax.TreeReader;

/** The texts of mistakes in data, laws, sizes and alphabets. */
final class SupplyMessages {
  private SupplyMessages() {}

  static String dataForm(String word) {
    String form =
        switch (word) {
          case "npy" -> "`npy(\"W.npy\")`";
          case "npz" -> "`npz(\"weights.npz\", \"W\")`";
          case "image" -> "`image(\"p.png\")`";
          default -> "`csv(\"sunspots.csv\", \"value\")`";
        };
    return "`" + word + "` is written " + form;
  }

  static String batchForm(String word) {
    String form =
        word.equals("npz")
            ? "`npz(\"f.npz\", \"x\", lengths \"tau\")`"
            : "`csv(\"f.csv\", \"value\", by \"id\")`";
    return dataForm(word) + ", and of several sequences " + form;
  }

  static String repeatOfNothing() {
    return "`repeat` stands before data: `repeat onehot(\"abc\")`";
  }

  static String repeatOfLeaves() {
    return "the leaves of a tree do not repeat";
  }

  static String repeatWithoutLength(String word) {
    return withoutLength(
        switch (word) {
          case "identity" -> "`identity` has no length";
          case "count" -> "`count` goes on by itself";
          case "repeat" -> "one `repeat` goes on for ever";
          case "normal", "uniform", "orthogonal" -> "a law goes on by itself";
          default -> "this has no length";
        });
  }

  static String repeatOfConstant() {
    return withoutLength("a constant has no length");
  }

  private static String withoutLength(String what) {
    return what + ", so there is nothing to repeat: `repeat` stands before data that end";
  }

  static String lawOf(String name) {
    return "the law of " + name;
  }

  static String lawForm(String word) {
    String form =
        switch (word) {
          case "normal" -> "`normal(mean, sd)`";
          case "uniform" -> "`uniform(low, high)`";
          default -> "without a bracket";
        };
    return "`" + word + "` is written " + form;
  }

  static String negativeDeviation() {
    return "a standard deviation is not negative";
  }

  static String higherEndFirst() {
    return "`uniform(low, high)` has its lower end first";
  }

  static String unknownLaw(String word) {
    return "`" + word + "` is no law; `normal`, `uniform` and `orthogonal` are";
  }

  static String unknownOption(String word) {
    return "a law may end with `density` and `radius`, not with `" + word + "`";
  }

  static String impossibleDensity() {
    return "a density is above 0 and at most 1";
  }

  static String impossibleRadius() {
    return "a spectral radius is not negative";
  }

  static String oneHotOfNoText() {
    return "`onehot` takes a text in quotes: `onehot(\"abcab\")`";
  }

  static String oneHotWithoutAlphabet(String name) {
    return "`onehot` needs an alphabet as the shape of `%1$s`: `%1$s : A`".formatted(name);
  }

  static String noToken() {
    return "there is no token in this text";
  }

  static String leavesWithoutTree(String name, String alphabet) {
    return "`onehot(leaves)` is for what is indexed by a tree alone: `over v = %s`, `input %s(v) : %s`"
        .formatted(TreeReader.EXAMPLE, name, alphabet);
  }

  static String unknownToken(String token, String alphabet) {
    return "`%s` is not in the alphabet `%s`".formatted(token, alphabet);
  }

  static String unknownToken(String token, String alphabet, String nearest) {
    return unknownToken(token, alphabet) + "; the nearest token is `" + nearest + "`";
  }

  static String sizeOf(String name) {
    return "the size " + name;
  }

  static String sizeNeedsItself(String cycle) {
    return "a size cannot need itself: " + cycle;
  }

  static String tooManySizesInARow(int most) {
    return "more than %d sizes need one another in a row".formatted(most);
  }

  static String sizeSetToNoNumber(String setting) {
    return "a size is a whole number, and `" + setting + "` is none";
  }

  static String sizeNeedsAxis() {
    return "a size is a whole number that depends on no axis";
  }

  static String alphabetSettingForm(String name) {
    return "an alphabet is set as `%1$s=words:…` or `%1$s=chars:…`".formatted(name);
  }

  static String alphabetForm() {
    return "an alphabet is `words(\"…\")` or `chars(\"…\")`";
  }

  static String noCategories() {
    return "this alphabet has no categories";
  }

  static String dataOf(String name) {
    return "the data of " + name;
  }

  static String theseData() {
    return "these data";
  }

  static String unequalRows(int row, int elements, int elementsOfFirst) {
    return "row %d has %s and row 1 has %d"
        .formatted(row, NameMessages.counted(elements, "element"), elementsOfFirst);
  }

  static String notFinite(String typed, boolean undefined) {
    return "`%s` is %s: data and laws are made of finite numbers"
        .formatted(typed, undefined ? "no number" : "infinite");
  }

  static String drawsTooLarge() {
    return "draws of this law may be larger than any number here, which end at 1.8e308";
  }

  static String noNumber(String typed) {
    return "data are made of numbers, sizes and pi; `%s` is none".formatted(typed);
  }
}
