package unfold.equation.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.expression.NameReader.Use;
import unfold.equation.name.Declaration;
import unfold.equation.name.Declaration.Kind;
import unfold.equation.name.Declarations;
import unfold.equation.syntax.Bracket;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;

/**
 * Names that right sides use and nothing declares. They are abstract: functions where they are
 * called, inputs where they have an index, parameters elsewhere, so that a line of a book is a
 * complete text.
 */
final class ImpliedNames {
  private final SourceText source;
  private final Declarations declarations;
  private final Mistakes mistakes;

  ImpliedNames(SourceText source, Declarations declarations, Mistakes mistakes) {
    this.source = source;
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  /** Whether its round bracket holds more than indices. */
  boolean isFunction(Use use) {
    return use.isCalled()
        && use.bracket()
            .filter(bracket -> !isSquare(bracket))
            .filter(bracket -> bracket.parts().size() > 1 || !isIndex(bracket))
            .isPresent();
  }

  /** Declares it with a note; empty where its indices fit no axes. */
  Optional<Declaration> declare(Use use) {
    if (use.bracket().filter(this::isIndex).isEmpty()) {
      mistakes.note(
          use.span(),
          use.name().equals("I")
              ? ExpressionMessages.impliedIdentity()
              : ExpressionMessages.impliedParameter(use.typed()));
      return Optional.of(declared(use, Kind.PARAMETER, List.of()));
    }
    List<String> axes = axes(use.bracket().orElseThrow());
    if (axes.isEmpty()) {
      return Optional.empty();
    }
    String head = use.typed() + "(" + String.join(", ", axes) + ")";
    mistakes.note(use.span(), ExpressionMessages.impliedInput(use.typed(), head));
    return Optional.of(declared(use, Kind.INPUT, axes));
  }

  private Declaration declared(Use use, Kind kind, List<String> axes) {
    Declaration declaration = new Declaration(use.name(), kind, axes, use.span());
    declarations.addImplied(declaration);
    return declaration;
  }

  /** Declares what stands behind the semicolon of a call, which says what it is. */
  void declareParameter(ParsedExpression sum, NameScope scope) {
    SimpleForm.plainName(sum)
        .filter(name -> !scope.arguments().contains(name.canonical()))
        .filter(name -> declarations.find(name.canonical()).isEmpty())
        .filter(name -> !declarations.isIndexName(name.canonical()))
        .filter(name -> !name.canonical().equals("pi"))
        .ifPresent(name ->
            declarations.addImplied(
                new Declaration(name.canonical(), Kind.PARAMETER, List.of(), name.span())));
  }

  /** Whether a bracket can be an index; a raised one needs an axis, as a power has none. */
  private boolean isIndex(Bracket bracket) {
    List<String> names = names(bracket.all().stream()).toList();
    return bracket.parts().size() == 1
        && names.stream().allMatch(declarations::isIndexName)
        && (bracket.adjacent() || !names.isEmpty())
        && (!bracket.raised() || names.stream().anyMatch(declarations::isAxis));
  }

  private boolean isSquare(Bracket bracket) {
    return source.text(bracket.span()).matches("(?s)(\\\\\\w+\\s*)?\\[.*");
  }

  private static Stream<String> names(Stream<ParsedExpression> sums) {
    return sums.flatMap(sum -> sum.spelled().stream());
  }

  /** An axis for each index; empty where one would be there twice. */
  private List<String> axes(Bracket bracket) {
    List<String> axes = new ArrayList<>();
    for (ParsedExpression sum : bracket.all()) {
      Stream<String> read =
          names(Stream.of(sum)).map(name -> declarations.isTau(name) ? "t" : name);
      Stream<String> others = declarations.axes().stream();
      Optional<String> axis =
          Stream.concat(read, others)
              .filter(declarations::isAxis)
              .filter(name -> !axes.contains(name))
              .findFirst();
      if (axis.isEmpty()) {
        return List.of();
      }
      axes.add(axis.get());
    }
    return axes;
  }
}
