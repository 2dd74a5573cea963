package unfold.equation.syntax;

import java.util.List;
import unfold.equation.SourceSpan;

/**
 * The law of a random draw as typed: {@code uniform(-1, 1) density 0.1}.
 *
 * @param arguments the expressions in the bracket; empty where there is none
 */
public record ParsedLaw(
    ParsedName word, List<ParsedExpression> arguments, List<LawOption> options, SourceSpan span) {
  public ParsedLaw {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
  }

  /** A word after the law and its number: {@code radius 0.9}. */
  public record LawOption(
      ParsedName word, boolean negative, ParsedExpression value, SourceSpan span) {}
}
