package unfold.equation.syntax.grammar;

import java.util.List;
import java.util.Optional;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedStatement;
import unfold.equation.syntax.SourceText;

/** Parses a whole text, each statement by itself. */
public final class TextParser {
  private TextParser() {}

  /** Every statement in the order of the text, also those that could not be read. */
  public static List<ParsedStatement> statements(SourceText source, Mistakes mistakes) {
    LineParser parser = new LineParser(source, mistakes);
    return StatementSplitter.of(source, mistakes).stream().map(parser::statement).toList();
  }

  /** Parses the value of a setting as a right side; empty where it is not one expression. */
  public static Optional<ParsedExpression> rightSide(SourceText source, Mistakes mistakes) {
    List<LogicalLine> lines = StatementSplitter.of(source, mistakes);
    return lines.size() == 1 && !mistakes.any()
        ? new LineParser(source, mistakes).rightSide(lines.getFirst())
        : Optional.empty();
  }
}
