package unfold.equation.syntax.grammar;

import java.util.List;
import org.antlr.v4.runtime.Token;

/** Distinguishes lines that begin a statement from lines that go on inside an open bracket. */
final class StatementStart {
  private StatementStart() {}

  /** Whether a statement word stands there, or a head and then {@code =} outside its brackets. */
  static boolean at(List<? extends Token> tokens, int from) {
    if (from >= tokens.size() || tokens.get(from).getType() != RecurrenceLexer.NAME) {
      return false;
    }
    return StatementWords.typeAt(tokens, from).isPresent() || hasEqualsSign(tokens, from);
  }

  private static boolean hasEqualsSign(List<? extends Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && tokens.get(end).getType() != RecurrenceLexer.NEWLINE) {
      end++;
    }
    List<? extends Token> line = tokens.subList(from, end);
    return StatementTokens.indexOutsideBrackets(line, RecurrenceLexer.ASSIGN, 0) >= 0;
  }
}
