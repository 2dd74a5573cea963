package unfold.equation.syntax.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import unfold.equation.syntax.Lexeme;
import unfold.equation.syntax.SourceText;

/** Cuts any text into lexemes, whether it can be read or not. */
public final class Lexemes {
  private Lexemes() {}

  /** All lexemes in the order of the text, without blanks. */
  public static List<Lexeme> of(SourceText source) {
    TokenSpans spans = new TokenSpans(source);
    List<Token> all = all(source.parsed());
    List<Token> visible = visible(all);
    List<Lexeme> lexemes = new ArrayList<>();
    int at = 0;
    for (Token token : all) {
      boolean comment = token.getType() == RecurrenceLexer.COMMENT;
      if (comment || isVisible(token)) {
        Lexeme.Sort sort = comment ? Lexeme.Sort.COMMENT : sort(visible, at++);
        lexemes.add(new Lexeme(sort, token.getText(), spans.of(token)));
      }
    }
    return lexemes;
  }

  /** All tokens but blanks and comments. */
  static List<Token> visible(String text) {
    return visible(all(text));
  }

  private static List<Token> all(String text) {
    RecurrenceLexer lexer = new RecurrenceLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    return new ArrayList<>(lexer.getAllTokens());
  }

  private static List<Token> visible(List<Token> tokens) {
    return tokens.stream().filter(Lexemes::isVisible).toList();
  }

  private static boolean isVisible(Token token) {
    return token.getChannel() == Token.DEFAULT_CHANNEL;
  }

  private static Lexeme.Sort sort(List<Token> visible, int at) {
    return switch (visible.get(at).getType()) {
      case RecurrenceLexer.NAME ->
          beginsStatement(visible, at) ? Lexeme.Sort.STATEMENT_WORD : Lexeme.Sort.NAME;
      case RecurrenceLexer.NUMBER -> Lexeme.Sort.NUMBER;
      case RecurrenceLexer.STRING, RecurrenceLexer.UNCLOSED -> Lexeme.Sort.TEXT;
      case RecurrenceLexer.LPAREN,
          RecurrenceLexer.RPAREN,
          RecurrenceLexer.LBRACKET,
          RecurrenceLexer.RBRACKET,
          RecurrenceLexer.LBRACE,
          RecurrenceLexer.RBRACE ->
          Lexeme.Sort.BRACKET;
      case RecurrenceLexer.COLON -> Lexeme.Sort.COLON;
      case RecurrenceLexer.ASSIGN -> Lexeme.Sort.ASSIGN;
      case RecurrenceLexer.NEWLINE -> Lexeme.Sort.LINE_END;
      case RecurrenceLexer.UNKNOWN -> Lexeme.Sort.UNKNOWN;
      default -> Lexeme.Sort.OPERATOR;
    };
  }

  private static boolean beginsStatement(List<Token> visible, int at) {
    boolean first = at == 0 || visible.get(at - 1).getType() == RecurrenceLexer.NEWLINE;
    return first && StatementWords.typeAt(visible, at).isPresent();
  }
}
