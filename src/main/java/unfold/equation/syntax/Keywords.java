package unfold.equation.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** The words that are words only in their place: {@code loss(t) = …} is a variable. */
public final class Keywords {
  /** The words that DATA begin with. */
  public static final Set<String> DATA =
      Set.of("identity", "count", "onehot", "csv", "npy", "npz", "image", "repeat");

  /** The built-in names that are no functions of values. */
  public static final Set<String> SPECIAL = Set.of("part", "last", "pi");

  private static final Map<String, Integer> STATEMENTS =
      Map.ofEntries(
          Map.entry("title", RecurrenceParser.TITLE),
          Map.entry("about", RecurrenceParser.ABOUT),
          Map.entry("size", RecurrenceParser.SIZE),
          Map.entry("alphabet", RecurrenceParser.ALPHABET),
          Map.entry("over", RecurrenceParser.OVER),
          Map.entry("input", RecurrenceParser.INPUT),
          Map.entry("target", RecurrenceParser.TARGET),
          Map.entry("param", RecurrenceParser.PARAM),
          Map.entry("output", RecurrenceParser.OUTPUT),
          Map.entry("loss", RecurrenceParser.LOSS));

  private Keywords() {}

  static Set<String> ofStatements() {
    return STATEMENTS.keySet();
  }

  /** The statement word at a position, which it is only before a name or a string. */
  public static Optional<Integer> statementWord(List<? extends Token> tokens, int at) {
    boolean before =
        at + 1 < tokens.size()
            && (isName(tokens.get(at + 1))
                || tokens.get(at + 1).getType() == RecurrenceParser.STRING);
    return before && isName(tokens.get(at))
        ? Optional.ofNullable(STATEMENTS.get(tokens.get(at).getText()))
        : Optional.empty();
  }

  private static boolean isName(Token token) {
    return token.getType() == RecurrenceParser.NAME;
  }
}
