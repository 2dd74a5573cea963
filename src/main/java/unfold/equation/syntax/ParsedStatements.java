package unfold.equation.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.antlr.v4.runtime.Token;
import unfold.equation.SourceSpan;
import unfold.equation.Spelling;
import unfold.equation.syntax.grammar.LineParser;
import unfold.equation.syntax.grammar.LogicalLine;
import unfold.equation.syntax.grammar.RecurrenceLexer;
import unfold.equation.syntax.grammar.RecurrenceParser.AxisContext;
import unfold.equation.syntax.grammar.RecurrenceParser.CategoryContext;
import unfold.equation.syntax.grammar.RecurrenceParser.DefinitionContext;
import unfold.equation.syntax.grammar.RecurrenceParser.HeadingContext;
import unfold.equation.syntax.grammar.RecurrenceParser.OverContext;
import unfold.equation.syntax.grammar.RecurrenceParser.StatementContext;
import unfold.equation.syntax.grammar.StatementSplitter;

/**
 * The statements of a text by what they are about, before any name has been decided.
 *
 * @param definitions by name, in the order of the first line of each
 * @param broken names declared by lines that could not be parsed, so that their uses are no
 *     mistakes too
 */
public record ParsedStatements(
    List<HeadingContext> headings,
    List<CategoryContext> categories,
    List<AxisContext> axes,
    SequencedMap<String, List<Definition>> definitions,
    Map<String, SourceSpan> broken,
    Map<String, SourceSpan> brokenAxes) {

  public static ParsedStatements of(SourceText source, Mistakes mistakes) {
    ParsedStatements outline =
        new ParsedStatements(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    LineParser parser = new LineParser(source, mistakes);
    for (LogicalLine line : StatementSplitter.of(source, mistakes)) {
      var tree = line.sound() ? parser.statement(line) : Optional.<StatementContext>empty();
      tree.ifPresentOrElse(t -> outline.add(t, source), () -> outline.addBroken(line, source));
    }
    return outline;
  }

  private void add(StatementContext tree, SourceText source) {
    switch (tree) {
      case HeadingContext heading -> headings.add(heading);
      case CategoryContext category -> categories.add(category);
      case OverContext over -> axes.addAll(over.axis());
      case DefinitionContext definition -> {
        Definition line = Definition.of(definition, source);
        definitions.computeIfAbsent(line.name(), _ -> new ArrayList<>()).add(line);
      }
      default -> throw new IllegalStateException("a statement the grammar does not have");
    }
  }

  /** The name that a line most likely declares: the second word of two, else the first. */
  private void addBroken(LogicalLine line, SourceText source) {
    boolean word = line.tokens().size() > 1 && isName(line.tokens().get(1));
    Token name = line.tokens().get(word ? 1 : 0);
    if (isName(name)) {
      boolean axis = line.first().getText().equals("over") && word;
      (axis ? brokenAxes : broken)
          .putIfAbsent(Spelling.canonical(name.getText()), source.span(name));
    }
  }

  private static boolean isName(Token token) {
    return token.getType() == RecurrenceLexer.NAME;
  }
}
