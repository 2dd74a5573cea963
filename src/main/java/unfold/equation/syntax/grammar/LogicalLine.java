package unfold.equation.syntax.grammar;

import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of one statement, which may have been typed over several lines.
 *
 * @param sound whether its characters and brackets are in order, so that parsing it makes sense
 */
record LogicalLine(List<Token> tokens, boolean sound) {
  LogicalLine {
    tokens = List.copyOf(tokens);
  }

  Token first() {
    return tokens.getFirst();
  }
}
