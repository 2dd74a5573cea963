package unfold.equation.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.equation.BuiltIn;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedExpression.Juxtaposition;
import unfold.equation.syntax.ParsedFollower;
import unfold.equation.syntax.ParsedName;
import unfold.equation.syntax.ParsedPlace;
import unfold.equation.syntax.ParsedPrimary;
import unfold.equation.syntax.ParsedPrimary.RoundBrackets;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;

/**
 * Declares the undeclared parameters of functions that nobody defined: {@code s(t) = f(s(t-1);
 * theta)} alone is a complete file.
 */
public final class ImplicitParameters {
  private final SourceText source;
  private final Declarations declarations;

  public ImplicitParameters(SourceText source, Declarations declarations) {
    this.source = source;
    this.declarations = declarations;
  }

  public void declare(ParsedStatements parsed) {
    parsed.definitions().values().stream().flatMap(List::stream).forEach(this::declare);
  }

  private void declare(Definition line) {
    Set<String> arguments =
        declarations.is(line.name(), Declaration.Kind.FUNCTION)
            ? line.allPlaces()
                .flatMap(ParsedPlace::names)
                .map(ParsedName::canonical)
                .collect(Collectors.toSet())
            : Set.of();
    line.rightSide().stream()
        .filter(sum -> source.text(sum.span()).indexOf(';') >= 0)
        .flatMap(ParsedExpression::walk)
        .filter(Juxtaposition.class::isInstance)
        .flatMap(pieces -> parameters((Juxtaposition) pieces))
        .flatMap(parameter -> SimpleForm.plainName(parameter).stream())
        .filter(name -> !arguments.contains(name.canonical()))
        .forEach(this::declare);
  }

  private void declare(ParsedName typed) {
    String name = typed.canonical();
    if (!declarations.isIndexName(name) && !name.equals("pi")) {
      declarations.add(new Declaration(name, Declaration.Kind.PARAMETER, List.of(), typed.span()));
    }
  }

  /** The parameters after a semicolon in the calls of one juxtaposition. */
  private Stream<ParsedExpression> parameters(Juxtaposition pieces) {
    List<ParsedFollower> followers = pieces.followers();
    return IntStream.range(0, followers.size())
        .filter(i -> isUndefined(i == 0 ? pieces.first() : beside(pieces, i - 1)))
        .mapToObj(followers::get)
        .flatMap(ImplicitParameters::afterSemicolon);
  }

  private static ParsedPrimary beside(Juxtaposition pieces, int follower) {
    return pieces.followers().get(follower) instanceof ParsedFollower.Beside beside
        ? beside.piece()
        : pieces.first();
  }

  private boolean isUndefined(ParsedPrimary piece) {
    return SimpleForm.name(piece)
        .filter(name -> declarations.find(name).isEmpty() && BuiltIn.named(name).isEmpty())
        .isPresent();
  }

  private static Stream<ParsedExpression> afterSemicolon(ParsedFollower follower) {
    return follower instanceof ParsedFollower.Beside beside
            && beside.piece() instanceof RoundBrackets brackets
        ? brackets.lists().stream().skip(1).flatMap(List::stream)
        : Stream.empty();
  }
}
