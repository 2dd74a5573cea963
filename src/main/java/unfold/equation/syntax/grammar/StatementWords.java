package unfold.equation.syntax.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import unfold.equation.syntax.Keywords;

/** The statement words as tokens of the grammar, each of a type that is named like the word. */
final class StatementWords {
  private static final Map<String, Integer> TYPES =
      Keywords.ofStatements().stream()
          .collect(Collectors.toMap(Function.identity(), StatementWords::type));

  private StatementWords() {}

  /** The type of the statement word at a position, which it is only before a name or a string. */
  static Optional<Integer> typeAt(List<? extends Token> tokens, int at) {
    boolean before =
        at + 1 < tokens.size()
            && (isName(tokens.get(at + 1))
                || tokens.get(at + 1).getType() == RecurrenceParser.STRING);
    return before && isName(tokens.get(at))
        ? Optional.ofNullable(TYPES.get(tokens.get(at).getText()))
        : Optional.empty();
  }

  private static boolean isName(Token token) {
    return token.getType() == RecurrenceParser.NAME;
  }

  private static int type(String word) {
    Vocabulary grammar = RecurrenceParser.VOCABULARY;
    String name = word.toUpperCase(Locale.ROOT);
    return IntStream.rangeClosed(1, grammar.getMaxTokenType())
        .filter(type -> name.equals(grammar.getSymbolicName(type)))
        .findFirst()
        .orElseThrow();
  }
}
