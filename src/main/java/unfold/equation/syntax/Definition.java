package unfold.equation.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import unfold.equation.SourceSpan;
import unfold.equation.Spelling;
import unfold.equation.syntax.grammar.RecurrenceParser;
import unfold.equation.syntax.grammar.RecurrenceParser.DefinitionContext;
import unfold.equation.syntax.grammar.RecurrenceParser.IndexContext;
import unfold.equation.syntax.grammar.RecurrenceParser.PlaceContext;
import unfold.equation.syntax.grammar.RecurrenceParser.PlacesContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;

/** One line that says something about a name, as parsed. */
public record Definition(
    DefinitionContext tree, String name, SourceSpan nameSpan, SourceSpan span) {
  static Definition of(DefinitionContext tree, SourceText source) {
    Token name = tree.head().NAME().getSymbol();
    Token last = tree.getStop().getType() == Token.EOF ? lastBeforeEnd(tree) : tree.getStop();
    return new Definition(
        tree,
        Spelling.canonical(name.getText()),
        source.span(name),
        source.span(tree.getStart(), last));
  }

  private static Token lastBeforeEnd(DefinitionContext tree) {
    if (tree.law() != null) {
      return tree.law().getStop();
    }
    if (tree.sum() != null) {
      return tree.sum().getStop();
    }
    return tree.shape() != null ? tree.shape().getStop() : tree.head().getStop();
  }

  public String typedName() {
    return tree.head().NAME().getText();
  }

  boolean has(int role) {
    return tree.role != null && tree.role.getType() == role;
  }

  public boolean hasRole() {
    return tree.role != null;
  }

  public boolean isInput() {
    return has(RecurrenceParser.INPUT) || has(RecurrenceParser.TARGET);
  }

  public boolean isParameter() {
    return has(RecurrenceParser.PARAM);
  }

  public Optional<SumContext> rightSide() {
    return Optional.ofNullable(tree.sum());
  }

  public List<PlaceContext> places() {
    IndexContext index = tree.head().index();
    return index == null ? List.of() : index.places(0).place();
  }

  /** What stands after a semicolon, which only the head of a function has. */
  public List<PlaceContext> after() {
    IndexContext index = tree.head().index();
    return index == null ? List.of() : places(index.after);
  }

  public Stream<PlaceContext> allPlaces() {
    return Stream.concat(places().stream(), after().stream());
  }

  private static List<PlaceContext> places(@Nullable PlacesContext places) {
    return places == null ? List.of() : places.place();
  }
}
