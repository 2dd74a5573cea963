package unfold.equation.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;

/**
 * Cuts a text into statements. A line that ends inside a bracket goes on in the next, but not past
 * a line that begins a statement: so one forgotten bracket costs one statement and not the rest of
 * the file.
 */
public final class StatementSplitter {
  private static final int LONGEST_RUN = 500;
  private static final int DEEPEST_NESTING = 100;

  private final SourceText source;
  private final Mistakes mistakes;
  private final List<LogicalLine> lines = new ArrayList<>();
  private final Deque<Token> open = new ArrayDeque<>();
  private List<Token> current = new ArrayList<>();
  private boolean sound = true;

  /** Tokens since the last comma or semicolon. */
  private int run;

  private StatementSplitter(SourceText source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  public static List<LogicalLine> of(SourceText source, Mistakes mistakes) {
    return new StatementSplitter(source, mistakes).cut(visible(source.text()));
  }

  /** All tokens but blanks and comments. */
  private static List<Token> visible(String text) {
    RecurrenceLexer lexer = new RecurrenceLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    List<Token> visible = new ArrayList<>(lexer.getAllTokens());
    visible.removeIf(token -> token.getChannel() != Token.DEFAULT_CHANNEL);
    return visible;
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
      case RecurrenceLexer.UNKNOWN -> wrong(source.span(token), unknown(token));
      case RecurrenceLexer.UNCLOSED -> unclosed(token);
      default -> {}
    }
  }

  /** What nobody types by hand must not exhaust the stack of those who read expressions. */
  private void checkSize(Token token) {
    boolean separates =
        token.getType() == RecurrenceLexer.COMMA || token.getType() == RecurrenceLexer.SEMICOLON;
    run = separates || current.size() == 1 ? 0 : run + 1;
    if (run > LONGEST_RUN) {
      wrong(source.span(token), "this expression is too long to be read");
    } else if (open.size() > DEEPEST_NESTING) {
      wrong(source.span(token), "brackets are nested too deeply to be read");
    }
  }

  private void close(Token token) {
    SourceSpan span = source.span(token);
    if (open.isEmpty()) {
      wrong(span, "this bracket closes nothing", new Diagnostic.Mend("leave it out", span, ""));
      return;
    }
    Token opening = open.pop();
    String fitting = closing(opening);
    if (!token.getText().endsWith(fitting)) {
      String typed = source.text(source.span(opening));
      wrong(
          span,
          "`" + token.getText() + "` cannot close `" + typed + "`",
          new Diagnostic.Mend("write `" + fitting + "`", span, fitting));
    }
  }

  private void end() {
    for (Token bracket : open) {
      SourceSpan end = source.span(current.getLast());
      wrong(
          source.span(bracket),
          "this bracket is never closed",
          new Diagnostic.Mend("close it", source.span(end.end(), end.end()), closing(bracket)));
    }
    if (!current.isEmpty()) {
      lines.add(new LogicalLine(current, sound));
    }
    open.clear();
    current = new ArrayList<>();
    sound = true;
  }

  private void unclosed(Token token) {
    SourceSpan end = source.span(source.span(token).end(), source.span(token).end());
    wrong(
        source.span(token),
        "this text is never closed",
        new Diagnostic.Mend("close it", end, "\""));
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

  private static String unknown(Token token) {
    return "`" + token.getText() + "` means nothing in a recurrence";
  }
}
