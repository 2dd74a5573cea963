package unfold.equation.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import unfold.equation.SourceSpan;

/**
 * The statements of a text by kind and by name, before the meaning of any name is decided.
 *
 * @param definitions by name, in the order of the first line of each
 * @param broken names declared by lines that could not be parsed, so that their uses are no
 *     mistakes too
 */
public record ParsedStatements(
    List<ParsedStatement.Heading> headings,
    List<ParsedStatement.Category> categories,
    List<ParsedAxis> axes,
    SequencedMap<String, List<Definition>> definitions,
    Map<String, SourceSpan> broken,
    Map<String, SourceSpan> brokenAxes) {

  public static ParsedStatements of(List<ParsedStatement> statements) {
    ParsedStatements parsed =
        new ParsedStatements(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    statements.forEach(parsed::add);
    return parsed;
  }

  private void add(ParsedStatement statement) {
    switch (statement) {
      case ParsedStatement.Heading heading -> headings.add(heading);
      case ParsedStatement.Category category -> categories.add(category);
      case ParsedStatement.OverAxes over -> axes.addAll(over.axes());
      case Definition line ->
          definitions.computeIfAbsent(line.name(), _ -> new ArrayList<>()).add(line);
      case ParsedStatement.Unreadable line ->
          line.declared()
              .ifPresent(name ->
                  (line.ofAxis() ? brokenAxes : broken).putIfAbsent(name.canonical(), name.span()));
    }
  }
}
