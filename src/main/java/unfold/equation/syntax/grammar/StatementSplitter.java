package unfold.equation.syntax.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/**
 * Cuts a text into statements. A line that ends inside a bracket goes on in the next, but not past
 * a line that begins a statement: so one forgotten bracket costs one statement and not the rest of
 * the file.
 */
final class StatementSplitter {
  private static final int LONGEST_RUN = 500;
  private static final int DEEPEST_NESTING = 100;

  private final SourceText source;
  private final TokenSpans spans;
  private final Mistakes mistakes;
  private final List<LogicalLine> lines = new ArrayList<>();
  private final Deque<Token> open = new ArrayDeque<>();
  private List<Token> current = new ArrayList<>();
  private boolean sound = true;

  /** Tokens since the last comma or semicolon. */
  private int run;

  private StatementSplitter(SourceText source, Mistakes mistakes) {
    this.source = source;
    this.spans = new TokenSpans(source);
    this.mistakes = mistakes;
  }

  static List<LogicalLine> of(SourceText source, Mistakes mistakes) {
    return new StatementSplitter(source, mistakes).cut(Lexemes.visible(source.parsed()));
  }

  private List<LogicalLine> cut(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.getType() != RecurrenceLexer.NEWLINE) {
        take(token);
      } else if (open.isEmpty() || StatementStart.at(tokens, i + 1)) {
        end();
      }
    }
    end();
    return lines;
  }

  private void take(Token token) {
    current.add(token);
    checkSize(token);
    switch (token.getType()) {
      case RecurrenceLexer.LPAREN, RecurrenceLexer.LBRACKET, RecurrenceLexer.LBRACE ->
          open.push(token);
      case RecurrenceLexer.RPAREN, RecurrenceLexer.RBRACKET, RecurrenceLexer.RBRACE -> close(token);
      case RecurrenceLexer.UNKNOWN ->
          wrong(spans.of(token), GrammarMessages.meansNothing(token.getText()));
      case RecurrenceLexer.UNCLOSED -> unclosed(token);
      default -> {}
    }
  }

  /** Refuses sizes that nobody types by hand and that would exhaust the stack of the readers. */
  private void checkSize(Token token) {
    boolean separates =
        token.getType() == RecurrenceLexer.COMMA || token.getType() == RecurrenceLexer.SEMICOLON;
    run = separates || current.size() == 1 ? 0 : run + 1;
    if (run > LONGEST_RUN) {
      wrong(spans.of(token), GrammarMessages.tooLong());
    } else if (open.size() > DEEPEST_NESTING) {
      wrong(spans.of(token), GrammarMessages.tooDeep());
    }
  }

  private void close(Token token) {
    SourceSpan span = spans.of(token);
    if (open.isEmpty()) {
      wrong(
          span,
          SyntaxMessages.bracketClosesNothing(),
          new Diagnostic.Mend(SyntaxMessages.leaveItOut(), span, ""));
      return;
    }
    Token opening = open.pop();
    String fitting = closing(opening);
    if (!token.getText().endsWith(fitting)) {
      String typed = source.text(spans.of(opening));
      wrong(
          span,
          GrammarMessages.cannotClose(token.getText(), typed),
          new Diagnostic.Mend(SyntaxMessages.write(fitting), span, fitting));
    }
  }

  private void end() {
    for (Token bracket : open) {
      SourceSpan end = spans.of(current.getLast());
      wrong(
          spans.of(bracket),
          SyntaxMessages.bracketNeverClosed(),
          new Diagnostic.Mend(
              SyntaxMessages.closeIt(), source.span(end.end(), end.end()), closing(bracket)));
    }
    if (!current.isEmpty()) {
      lines.add(new LogicalLine(current, sound));
    }
    open.clear();
    current = new ArrayList<>();
    sound = true;
  }

  private void unclosed(Token token) {
    SourceSpan end = source.span(spans.of(token).end(), spans.of(token).end());
    wrong(
        spans.of(token),
        GrammarMessages.textNeverClosed(),
        new Diagnostic.Mend(SyntaxMessages.closeIt(), end, "\""));
  }

  private void wrong(SourceSpan span, String message, Diagnostic.Mend... mends) {
    if (sound) {
      mistakes.add(span, message, mends);
    }
    sound = false;
  }

  private static String closing(Token opening) {
    return switch (opening.getType()) {
      case RecurrenceLexer.LPAREN -> ")";
      case RecurrenceLexer.LBRACKET -> "]";
      default -> "}";
    };
  }
}
