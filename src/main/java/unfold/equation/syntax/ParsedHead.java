package unfold.equation.syntax;

import java.util.List;
import unfold.equation.SourceSpan;

/**
 * The head of a statement, as typed: a name with its indices.
 *
 * @param places the indices, or the states of a function
 * @param after the parameters after a semicolon, which only the head of a function has
 */
public record ParsedHead(
    ParsedName name, List<ParsedPlace> places, List<ParsedPlace> after, SourceSpan span) {
  public ParsedHead {
    places = List.copyOf(places);
    after = List.copyOf(after);
  }
}
