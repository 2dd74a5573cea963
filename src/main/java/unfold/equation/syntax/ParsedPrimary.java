package unfold.equation.syntax;

import java.util.List;
import java.util.Optional;
import unfold.equation.SourceSpan;

/** A single piece of an expression as typed: a number, a text, a name or a bracket. */
public sealed interface ParsedPrimary extends ParsedExpression {
  @Override
  default List<ParsedExpression> parts() {
    return List.of();
  }

  /** A number without a sign. */
  record Numeral(String written, SourceSpan span) implements ParsedPrimary {}

  /**
   * A text in quotes.
   *
   * @param text the text between the quotes
   */
  record QuotedText(String text, SourceSpan span) implements ParsedPrimary {}

  /**
   * A name, or a child of a node: {@code v.left}.
   *
   * @param side the word after the period; empty for a name alone
   */
  record NameUse(ParsedName name, Optional<ParsedName> side, SourceSpan span)
      implements ParsedPrimary {}

  /**
   * Lists in round brackets: {@code (a, b; c)}.
   *
   * @param lists what the semicolons separate, each a list that commas separate; none is empty
   */
  record RoundBrackets(List<List<ParsedExpression>> lists, SourceSpan span)
      implements ParsedPrimary {
    public RoundBrackets {
      lists = lists.stream().map(List::copyOf).toList();
    }

    @Override
    public List<ParsedExpression> parts() {
      return lists.stream().flatMap(List::stream).toList();
    }
  }

  /**
   * Rows in square brackets: {@code [a, b; c, d]}.
   *
   * @param rows what the semicolons separate, each a list that commas separate; none is empty
   */
  record SquareBrackets(List<List<ParsedExpression>> rows, SourceSpan span)
      implements ParsedPrimary {
    public SquareBrackets {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<ParsedExpression> parts() {
      return rows.stream().flatMap(List::stream).toList();
    }
  }
}
