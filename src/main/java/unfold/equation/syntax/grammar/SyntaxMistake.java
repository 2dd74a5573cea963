package unfold.equation.syntax.grammar;

import java.util.List;
import org.antlr.v4.runtime.Token;
import unfold.equation.Diagnostic;
import unfold.equation.Nearest;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Keywords;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Describes a parse failure as a mistake in the reader's words. */
final class SyntaxMistake {
  private final SourceText source;
  private final TokenSpans spans;

  SyntaxMistake(SourceText source) {
    this.source = source;
    this.spans = new TokenSpans(source);
  }

  /**
   * Describes why a line cannot be read past a token.
   *
   * @param at the position of the first token that does not fit; the number of tokens where the
   *     line ends too early
   */
  Diagnostic describe(List<Token> tokens, int at) {
    Token first = tokens.getFirst();
    if (first.getType() == RecurrenceParser.TITLE || first.getType() == RecurrenceParser.ABOUT) {
      return unquoted(tokens);
    }
    if (at >= tokens.size()) {
      return endsTooEarly(tokens);
    }
    return at == 0 ? beginsWrongly(first) : misplaced(tokens, at);
  }

  private Diagnostic unquoted(List<Token> tokens) {
    SourceSpan rest = spans.of(tokens.get(1), tokens.getLast());
    String word = tokens.getFirst().getText();
    String quoted = "\"" + source.text(rest).replace("\"", "") + "\"";
    return Diagnostic.mistake(
        rest,
        GrammarMessages.quotesMissing(word, quoted),
        new Diagnostic.Mend(GrammarMessages.putInQuotes(), rest, quoted));
  }

  private Diagnostic beginsWrongly(Token first) {
    return Diagnostic.mistake(spans.of(first), GrammarMessages.beginsWith(first.getText()));
  }

  private Diagnostic endsTooEarly(List<Token> tokens) {
    Token last = tokens.getLast();
    String name = last.getText();
    boolean bare = tokens.size() == 2;
    int word = tokens.getFirst().getType();
    String message = GrammarMessages.missingAfter(name);
    if (bare && word == RecurrenceParser.SIZE) {
      message = GrammarMessages.sizeWithoutNumber(name);
    } else if (bare && word == RecurrenceParser.ALPHABET) {
      message = GrammarMessages.alphabetWithoutCategories(name);
    }
    return Diagnostic.mistake(spans.of(last), message);
  }

  private Diagnostic misplaced(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    if (at == 1 && startsPiece(token)) {
      return unknownWord(tokens.getFirst());
    }
    if (isClosing(token) || isOperator(token) || isSeparator(token)) {
      return besideNothing(before, token, tokens, at);
    }
    return outOfPlace(tokens, at);
  }

  private Diagnostic unknownWord(Token word) {
    SourceSpan span = spans.of(word);
    String typed = word.getText();
    return Nearest.to(typed, Keywords.ofStatements())
        .map(near ->
            Diagnostic.mistake(
                span,
                GrammarMessages.beginsNoStatement(typed, near),
                new Diagnostic.Mend(SyntaxMessages.write(near), span, near)))
        .orElseGet(() -> Diagnostic.mistake(span, GrammarMessages.beginsNoStatement(typed)));
  }

  /** An operator, a comma or a closing bracket that lacks what it should follow. */
  private Diagnostic besideNothing(Token before, Token token, List<Token> tokens, int at) {
    SourceSpan span = spans.of(token);
    if (isOpening(before) && isClosing(token)) {
      return Diagnostic.mistake(spans.of(before, token), GrammarMessages.nothingInBrackets());
    }
    if (isOperator(before) || isSeparator(before) || isOpening(before)) {
      return Diagnostic.mistake(
          isClosing(token) ? spans.of(before) : spans.of(before, token),
          GrammarMessages.missingBetween(before.getText(), token.getText()));
    }
    return isSeparator(token)
        ? Diagnostic.mistake(span, GrammarMessages.separatorOutsideBrackets(token.getText()))
        : outOfPlace(tokens, at);
  }

  private Diagnostic outOfPlace(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    SourceSpan span = spans.of(token);
    boolean afterEquals =
        StatementTokens.indexOutsideBrackets(tokens.subList(0, at), RecurrenceParser.ASSIGN, 0)
            >= 0;
    return switch (token.getType()) {
      case RecurrenceParser.ASSIGN ->
          afterEquals
              ? Diagnostic.mistake(
                  span,
                  GrammarMessages.secondEqualsSign(),
                  new Diagnostic.Mend(SyntaxMessages.write("=="), span, "=="))
              : misfit(token);
      case RecurrenceParser.COLON -> Diagnostic.mistake(span, GrammarMessages.shapeOutOfPlace());
      case RecurrenceParser.RANGE -> Diagnostic.mistake(span, GrammarMessages.rangeOutOfPlace());
      case RecurrenceParser.TIMES ->
          Diagnostic.mistake(span, GrammarMessages.dimensionSignOutOfPlace());
      case RecurrenceParser.LBRACE -> braces(tokens.get(at - 1), span);
      default -> afterEquals ? misfit(token) : equalsSignMissing(tokens, at);
    };
  }

  private Diagnostic braces(Token command, SourceSpan brace) {
    SourceSpan span = spans.of(command);
    return command.getText().endsWith("frac")
        ? Diagnostic.mistake(span, GrammarMessages.fractionCommand())
        : Diagnostic.mistake(brace, GrammarMessages.braceOutOfPlace());
  }

  private Diagnostic misfit(Token token) {
    return Diagnostic.mistake(spans.of(token), GrammarMessages.outOfPlace(token.getText()));
  }

  private Diagnostic equalsSignMissing(List<Token> tokens, int at) {
    SourceSpan span = spans.of(tokens.get(at));
    boolean couldBegin = startsPiece(tokens.get(at)) && !isOperator(tokens.get(at - 1));
    return couldBegin
        ? Diagnostic.mistake(
            span,
            GrammarMessages.equalsSignMissing(tokens.get(at).getText()),
            new Diagnostic.Mend(
                GrammarMessages.insertEqualsSign(), source.span(span.start(), span.start()), "= "))
        : misfit(tokens.get(at));
  }

  private static boolean startsPiece(Token token) {
    return switch (token.getType()) {
      case RecurrenceParser.NAME, RecurrenceParser.NUMBER, RecurrenceParser.STRING -> true;
      default -> false;
    };
  }

  private static boolean isOperator(Token token) {
    return switch (token.getType()) {
      case RecurrenceParser.PLUS,
          RecurrenceParser.MINUS,
          RecurrenceParser.STAR,
          RecurrenceParser.SLASH,
          RecurrenceParser.DOT,
          RecurrenceParser.CARET,
          RecurrenceParser.LESS,
          RecurrenceParser.AT_MOST,
          RecurrenceParser.GREATER,
          RecurrenceParser.AT_LEAST,
          RecurrenceParser.EQUAL,
          RecurrenceParser.UNEQUAL,
          RecurrenceParser.AND,
          RecurrenceParser.OR,
          RecurrenceParser.ASSIGN,
          RecurrenceParser.TILDE,
          RecurrenceParser.COLON,
          RecurrenceParser.TIMES ->
          true;
      default -> false;
    };
  }

  private static boolean isSeparator(Token token) {
    return token.getType() == RecurrenceParser.COMMA
        || token.getType() == RecurrenceParser.SEMICOLON;
  }

  private static boolean isOpening(Token token) {
    return switch (token.getType()) {
      case RecurrenceParser.LPAREN, RecurrenceParser.LBRACKET, RecurrenceParser.LBRACE -> true;
      default -> false;
    };
  }

  private static boolean isClosing(Token token) {
    return switch (token.getType()) {
      case RecurrenceParser.RPAREN, RecurrenceParser.RBRACKET, RecurrenceParser.RBRACE -> true;
      default -> false;
    };
  }
}
