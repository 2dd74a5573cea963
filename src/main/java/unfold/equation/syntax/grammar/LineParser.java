package unfold.equation.syntax.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;

/**
 * Parses one logical line. It stops at the first thing it cannot read, because what follows in the
 * same line would only be guesses.
 */
public final class LineParser {
  private final RecurrenceParser parser;
  private final SyntaxMistake translator;
  private final Mistakes mistakes;

  public LineParser(SourceText source, Mistakes mistakes) {
    this.parser = new RecurrenceParser(new CommonTokenStream(new ListTokenSource(List.of())));
    this.translator = new SyntaxMistake(source);
    this.mistakes = mistakes;
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  public Optional<RecurrenceParser.StatementContext> statement(LogicalLine line) {
    return parse(StatementTokens.prepared(line.tokens()), RecurrenceParser::statement);
  }

  /** What {@code --set} gives in place of a right side. */
  public Optional<RecurrenceParser.SupplyContext> supply(LogicalLine line) {
    return parse(line.tokens(), RecurrenceParser::supply);
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
}
