package unfold.equation.syntax;

import java.util.List;
import unfold.equation.SourceSpan;

/**
 * What a statement speaks of: a name with its indices, as typed.
 *
 * @param places the indices, or the states of a function
 * @param after what stands after a semicolon, which only the head of a function has
 */
public record ParsedHead(
    ParsedName name, List<ParsedPlace> places, List<ParsedPlace> after, SourceSpan span) {
  public ParsedHead {
    places = List.copyOf(places);
    after = List.copyOf(after);
  }
}
