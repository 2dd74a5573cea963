package unfold.equation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import unfold.equation.RecurrenceParser.DefinitionContext;
import unfold.equation.RecurrenceParser.IndexContext;
import unfold.equation.RecurrenceParser.PlaceContext;
import unfold.equation.RecurrenceParser.PlacesContext;
import unfold.equation.RecurrenceParser.SumContext;

/** One line that says something about a name, as parsed. */
record Definition(DefinitionContext tree, String name, SourceSpan nameSpan, SourceSpan span) {
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

  String typedName() {
    return tree.head().NAME().getText();
  }

  boolean has(int role) {
    return tree.role != null && tree.role.getType() == role;
  }

  boolean hasRole() {
    return tree.role != null;
  }

  boolean isInput() {
    return has(RecurrenceParser.INPUT) || has(RecurrenceParser.TARGET);
  }

  boolean isParameter() {
    return has(RecurrenceParser.PARAM);
  }

  Optional<SumContext> rightSide() {
    return Optional.ofNullable(tree.sum());
  }

  List<PlaceContext> places() {
    IndexContext index = tree.head().index();
    return index == null ? List.of() : index.places(0).place();
  }

  /** What stands after a semicolon, which only the head of a function has. */
  List<PlaceContext> after() {
    IndexContext index = tree.head().index();
    return index == null ? List.of() : places(index.after);
  }

  Stream<PlaceContext> allPlaces() {
    return Stream.concat(places().stream(), after().stream());
  }

  private static List<PlaceContext> places(@Nullable PlacesContext places) {
    return places == null ? List.of() : places.place();
  }
}
