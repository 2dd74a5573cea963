package unfold.equation.syntax.grammar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.Definition.RoleWord;
import unfold.equation.syntax.ParsedAxis;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedHead;
import unfold.equation.syntax.ParsedLaw;
import unfold.equation.syntax.ParsedPlace;
import unfold.equation.syntax.ParsedPrimary;
import unfold.equation.syntax.ParsedShape;
import unfold.equation.syntax.ParsedStatement;
import unfold.equation.syntax.grammar.RecurrenceParser.AxisContext;
import unfold.equation.syntax.grammar.RecurrenceParser.CategoryContext;
import unfold.equation.syntax.grammar.RecurrenceParser.DefinitionContext;
import unfold.equation.syntax.grammar.RecurrenceParser.DimensionContext;
import unfold.equation.syntax.grammar.RecurrenceParser.HeadContext;
import unfold.equation.syntax.grammar.RecurrenceParser.HeadingContext;
import unfold.equation.syntax.grammar.RecurrenceParser.IndexContext;
import unfold.equation.syntax.grammar.RecurrenceParser.LawContext;
import unfold.equation.syntax.grammar.RecurrenceParser.OptionContext;
import unfold.equation.syntax.grammar.RecurrenceParser.OverContext;
import unfold.equation.syntax.grammar.RecurrenceParser.PlaceContext;
import unfold.equation.syntax.grammar.RecurrenceParser.PlacesContext;
import unfold.equation.syntax.grammar.RecurrenceParser.RangeContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ShapeContext;
import unfold.equation.syntax.grammar.RecurrenceParser.StatementContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;

/** Builds a {@link ParsedStatement} from a parse tree. */
final class StatementBuilder {
  private final TokenSpans spans;
  private final ExpressionBuilder expressions;

  StatementBuilder(TokenSpans spans) {
    this.spans = spans;
    this.expressions = new ExpressionBuilder(spans);
  }

  /**
   * Builds one statement.
   *
   * @param span from its first token to its last
   */
  ParsedStatement statement(StatementContext tree, SourceSpan span) {
    return switch (tree) {
      case HeadingContext heading ->
          new ParsedStatement.Heading(
              expressions.name(heading.word),
              ExpressionBuilder.unquoted(heading.STRING().getText()),
              span);
      case CategoryContext category ->
          new ParsedStatement.Category(
              expressions.name(category.word),
              expressions.name(category.NAME().getSymbol()),
              expressions.sum(category.sum()),
              span);
      case OverContext over ->
          new ParsedStatement.OverAxes(over.axis().stream().map(this::axis).toList(), span);
      case DefinitionContext definition -> definition(definition, span);
      default -> throw new IllegalStateException("a statement the grammar does not have");
    };
  }

  private Definition definition(DefinitionContext tree, SourceSpan span) {
    return new Definition(
        role(tree),
        head(tree.head()),
        Optional.ofNullable(tree.shape()).map(this::shape),
        Optional.ofNullable(tree.expression()).map(expressions::expression),
        Optional.ofNullable(tree.law()).map(this::law),
        span);
  }

  private static Optional<RoleWord> role(DefinitionContext tree) {
    return Optional.ofNullable(tree.role)
        .map(word ->
            switch (word.getType()) {
              case RecurrenceParser.INPUT -> RoleWord.INPUT;
              case RecurrenceParser.TARGET -> RoleWord.TARGET;
              case RecurrenceParser.PARAM -> RoleWord.PARAM;
              case RecurrenceParser.OUTPUT -> RoleWord.OUTPUT;
              default -> RoleWord.LOSS;
            });
  }

  private ParsedHead head(HeadContext tree) {
    IndexContext index = tree.index();
    return new ParsedHead(
        expressions.name(tree.NAME().getSymbol()),
        index == null ? List.of() : places(index.places(0)),
        index == null ? List.of() : places(index.after),
        spans.of(tree));
  }

  private List<ParsedPlace> places(@Nullable PlacesContext tree) {
    return tree == null ? List.of() : tree.place().stream().map(this::place).toList();
  }

  private ParsedPlace place(PlaceContext tree) {
    return tree.dots == null
        ? new ParsedPlace.OnePlace(expressions.sum(tree.from))
        : new ParsedPlace.PlaceRange(sum(tree.from), sum(tree.to), spans.of(tree));
  }

  private Optional<ParsedExpression> sum(@Nullable SumContext tree) {
    return Optional.ofNullable(tree).map(expressions::sum);
  }

  private ParsedAxis axis(AxisContext tree) {
    return new ParsedAxis(
        expressions.name(tree.NAME().getSymbol()),
        Optional.ofNullable(tree.range()).map(this::range));
  }

  private ParsedAxis.AxisRange range(RangeContext tree) {
    return new ParsedAxis.AxisRange(expressions.sum(tree.from), sum(tree.to), spans.of(tree));
  }

  private ParsedShape shape(ShapeContext tree) {
    return new ParsedShape(tree.dimension().stream().map(this::dimension).toList(), spans.of(tree));
  }

  private ParsedShape.Dimension dimension(DimensionContext tree) {
    if (tree.NAME() != null) {
      return new ParsedShape.NamedSize(expressions.name(tree.NAME().getSymbol()));
    }
    return tree.NUMBER() != null
        ? new ParsedShape.WrittenNumber(tree.NUMBER().getText(), spans.of(tree))
        : new ParsedShape.WorkedOut(expressions.sum(tree.sum()), spans.of(tree));
  }

  private ParsedLaw law(LawContext tree) {
    List<ParsedExpression> arguments =
        tree.group() == null
            ? List.of()
            : expressions.lists(tree.group().list()).stream().flatMap(List::stream).toList();
    return new ParsedLaw(
        expressions.name(tree.NAME().getSymbol()),
        arguments,
        tree.option().stream().map(this::option).toList(),
        spans.of(tree));
  }

  private ParsedLaw.LawOption option(OptionContext tree) {
    ParsedExpression value =
        tree.NUMBER() != null
            ? new ParsedPrimary.Numeral(
                tree.NUMBER().getText(), spans.of(tree.NUMBER().getSymbol()))
            : expressions.sum(tree.sum());
    return new ParsedLaw.LawOption(
        expressions.name(tree.NAME().getSymbol()), tree.MINUS() != null, value, spans.of(tree));
  }
}
