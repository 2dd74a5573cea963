package unfold.equation.syntax.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Retypes tokens that are words or signs only in their place, so that the grammar need not know.
 */
final class StatementTokens {
  private StatementTokens() {}

  static List<Token> prepared(List<Token> tokens) {
    List<Token> prepared = new ArrayList<>(tokens);
    StatementWords.typeAt(tokens, 0)
        .ifPresent(word -> prepared.set(0, as(tokens.getFirst(), word)));
    int colon = indexOutsideBrackets(prepared, RecurrenceLexer.COLON, 0);
    if (colon >= 0) {
      markDimensionSigns(prepared, colon + 1);
    }
    return prepared;
  }

  /** Makes {@code and} and {@code or} signs where they stand between two operands. */
  static List<Token> withLogicalWords(List<Token> tokens) {
    List<Token> prepared = new ArrayList<>(tokens);
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (isDimensionEnd(tokens.get(i - 1)) || isClosing(tokens.get(i - 1))) {
        int type = logicalWord(tokens.get(i));
        if (type >= 0) {
          prepared.set(i, as(tokens.get(i), type));
        }
      }
    }
    return prepared;
  }

  private static int logicalWord(Token token) {
    return switch (token.getText()) {
      case "and" -> RecurrenceLexer.AND;
      case "or" -> RecurrenceLexer.OR;
      default -> -1;
    };
  }

  private static boolean isClosing(Token token) {
    return switch (token.getType()) {
      case RecurrenceLexer.RBRACKET, RecurrenceLexer.RBRACE, RecurrenceLexer.QUOTE -> true;
      default -> false;
    };
  }

  /** {@code x} after a dimension is a sign, also where it is glued to the next: {@code 2x3}. */
  private static void markDimensionSigns(List<Token> tokens, int from) {
    for (int i = from + 1; i < tokens.size() && !endsShape(tokens.get(i)); i++) {
      Token token = tokens.get(i);
      boolean afterDimension = isDimensionEnd(tokens.get(i - 1));
      if (afterDimension && token.getType() == RecurrenceLexer.NAME && startsWithX(token)) {
        tokens.remove(i);
        tokens.addAll(i, split((CommonToken) token));
      }
    }
  }

  private static boolean startsWithX(Token token) {
    return token.getText().startsWith("x");
  }

  private static List<Token> split(CommonToken token) {
    String rest = token.getText().substring(1);
    CommonToken sign = as(token, RecurrenceLexer.TIMES);
    sign.setStopIndex(token.getStartIndex());
    sign.setText("x");
    if (rest.isEmpty()) {
      return List.of(sign);
    }
    boolean number = rest.chars().allMatch(Character::isDigit);
    CommonToken dimension = as(token, number ? RecurrenceLexer.NUMBER : RecurrenceLexer.NAME);
    dimension.setStartIndex(token.getStartIndex() + 1);
    dimension.setText(rest);
    return List.of(sign, dimension);
  }

  private static boolean endsShape(Token token) {
    return token.getType() == RecurrenceLexer.ASSIGN || token.getType() == RecurrenceLexer.TILDE;
  }

  private static boolean isDimensionEnd(Token token) {
    return switch (token.getType()) {
      case RecurrenceLexer.NUMBER, RecurrenceLexer.NAME, RecurrenceLexer.RPAREN -> true;
      default -> false;
    };
  }

  private static CommonToken as(Token token, int type) {
    CommonToken copy = new CommonToken(token);
    copy.setType(type);
    return copy;
  }

  /** The first token of a type that no bracket holds, or -1. */
  static int indexOutsideBrackets(List<? extends Token> tokens, int type, int from) {
    int depth = 0;
    for (int i = from; i < tokens.size(); i++) {
      int here = tokens.get(i).getType();
      switch (here) {
        case RecurrenceLexer.LPAREN, RecurrenceLexer.LBRACKET, RecurrenceLexer.LBRACE -> depth++;
        case RecurrenceLexer.RPAREN, RecurrenceLexer.RBRACKET, RecurrenceLexer.RBRACE -> depth--;
        default -> {}
      }
      if (depth == 0 && here == type) {
        return i;
      }
    }
    return -1;
  }
}
