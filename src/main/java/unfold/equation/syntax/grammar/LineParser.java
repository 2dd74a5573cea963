package unfold.equation.syntax.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedName;
import unfold.equation.syntax.ParsedStatement;
import unfold.equation.syntax.SourceText;

/**
 * Parses one logical line. It stops at the first thing it cannot read, because what follows in the
 * same line would only be guesses.
 */
final class LineParser {
  private static final Pattern LOGICAL_NAME =
      Pattern.compile("(?m)^\\h*((param|input|target|output|loss|size)\\h+)?(and|or)\\b");

  private final RecurrenceParser parser;
  private final SyntaxMistake translator;
  private final Mistakes mistakes;
  private final TokenSpans spans;

  /** Whether the text has a name of its own that is {@code and} or {@code or}. */
  private final boolean wordsAreNames;

  LineParser(SourceText source, Mistakes mistakes) {
    this.parser = new RecurrenceParser(new CommonTokenStream(new ListTokenSource(List.of())));
    this.translator = new SyntaxMistake(source);
    this.mistakes = mistakes;
    this.spans = new TokenSpans(source);
    this.wordsAreNames = LOGICAL_NAME.matcher(source.text()).find();
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  /** Parses a statement; one that cannot be read is reported and marked as unreadable. */
  ParsedStatement statement(LogicalLine line) {
    SourceSpan span = span(line);
    return Optional.of(line)
        .filter(LogicalLine::sound)
        .flatMap(l -> parse(prepared(l.tokens()), RecurrenceParser::statement))
        .map(tree -> new StatementBuilder(spans).statement(tree, span))
        .orElseGet(() -> unreadable(line));
  }

  private List<Token> prepared(List<Token> tokens) {
    List<Token> prepared = StatementTokens.prepared(tokens);
    return wordsAreNames ? prepared : StatementTokens.withLogicalWords(prepared);
  }

  /** Parses the value of a setting as a right side; empty after reporting why it is none. */
  Optional<ParsedExpression> rightSide(LogicalLine line) {
    return parse(line.tokens(), RecurrenceParser::supply)
        .map(tree -> new ExpressionBuilder(spans).expression(tree.expression()));
  }

  private <T> Optional<T> parse(List<Token> tokens, Function<RecurrenceParser, T> rule) {
    parser.setTokenStream(new CommonTokenStream(new ListTokenSource(tokens)));
    try {
      return Optional.of(rule.apply(parser));
    } catch (ParseCancellationException stopped) {
      int at = parser.getCurrentToken().getTokenIndex();
      if (stopped.getCause() instanceof RecognitionException cause) {
        at = cause.getOffendingToken().getTokenIndex();
      }
      mistakes.add(translator.describe(tokens, at));
      return Optional.empty();
    }
  }

  /** The name that a line most likely declares: the second word of two, else the first. */
  private ParsedStatement unreadable(LogicalLine line) {
    boolean word = line.tokens().size() > 1 && isName(line.tokens().get(1));
    boolean axis = word && line.first().getText().equals("over");
    Optional<ParsedName> name =
        Optional.of(line.tokens().get(word ? 1 : 0))
            .filter(LineParser::isName)
            .map(token -> new ParsedName(token.getText(), spans.of(token)));
    return new ParsedStatement.Unreadable(name, axis, span(line));
  }

  private SourceSpan span(LogicalLine line) {
    return spans.of(line.first(), line.tokens().getLast());
  }

  private static boolean isName(Token token) {
    return token.getType() == RecurrenceLexer.NAME;
  }
}
