package unfold.equation.syntax;

import java.util.Set;
import java.util.regex.Pattern;

/** The words of the language, reserved only in their place: {@code loss(t) = …} is a variable. */
public final class Keywords {
  /** The words that DATA begin with. */
  public static final Set<String> DATA =
      Set.of("identity", "count", "onehot", "csv", "npy", "npz", "image", "repeat");

  /** The built-in names that are no functions of values. */
  public static final Set<String> SPECIAL = Set.of("part", "last", "pi");

  /** A reduction over an axis: its word, and the axis after it. */
  public static final Pattern REDUCTION =
      Pattern.compile("(sum|mean|max|min|prod|softmax)_(\\w+)", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Set<String> STATEMENTS =
      Set.of(
          "title",
          "about",
          "size",
          "alphabet",
          "over",
          "input",
          "target",
          "param",
          "output",
          "loss");

  private Keywords() {}

  public static Set<String> ofStatements() {
    return STATEMENTS;
  }
}
