package unfold.equation.syntax;

import java.util.List;
import java.util.stream.Stream;
import unfold.equation.SourceSpan;

/**
 * A bracket after a name, before its meaning is decided.
 *
 * @param parts the lists between semicolons, each of expressions between commas
 * @param raised whether it was written {@code ^( )} or {@code ^{( )}}
 * @param adjacent whether no space stands before it
 */
public record Bracket(
    List<List<ParsedExpression>> parts, boolean raised, boolean adjacent, SourceSpan span) {
  public Bracket {
    parts = parts.stream().map(List::copyOf).toList();
  }

  public List<ParsedExpression> beforeSemicolon() {
    return parts.getFirst();
  }

  public Stream<ParsedExpression> afterSemicolon() {
    return parts.stream().skip(1).flatMap(List::stream);
  }

  /** All expressions in the bracket, in reading order. */
  public List<ParsedExpression> all() {
    return parts.stream().flatMap(List::stream).toList();
  }
}
