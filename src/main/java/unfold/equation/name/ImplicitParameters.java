package unfold.equation.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import unfold.equation.BuiltIn;
import unfold.equation.SourceSpan;
import unfold.equation.Spelling;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.Tokens;
import unfold.equation.syntax.grammar.RecurrenceParser;
import unfold.equation.syntax.grammar.RecurrenceParser.BesideContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ChainContext;
import unfold.equation.syntax.grammar.RecurrenceParser.GroupContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;

/**
 * Declares what stands after the semicolon of a function that nobody defined and what nobody
 * declared either: {@code s(t) = f(s(t-1); theta)} alone is a complete file.
 */
public final class ImplicitParameters {
  private final SourceText source;
  private final Declarations declarations;

  public ImplicitParameters(SourceText source, Declarations declarations) {
    this.source = source;
    this.declarations = declarations;
  }

  public void declare(ParsedStatements outline) {
    outline.definitions().values().stream().flatMap(List::stream).forEach(this::declare);
  }

  private void declare(Definition line) {
    Set<String> arguments =
        declarations.is(line.name(), Declaration.Kind.FUNCTION)
            ? line.allPlaces().flatMap(p -> Tokens.spelled(p).stream()).collect(Collectors.toSet())
            : Set.of();
    line.rightSide().stream()
        .filter(sum -> sum.getText().indexOf(';') >= 0)
        .flatMap(sum -> Tokens.chains(sum).stream())
        .flatMap(this::parameters)
        .filter(sum -> SimpleForm.name(sum).isPresent())
        .map(SumContext::getStart)
        .filter(name -> !arguments.contains(Spelling.canonical(name.getText())))
        .forEach(this::declare);
  }

  private void declare(Token typed) {
    String name = Spelling.canonical(typed.getText());
    if (!declarations.isIndexName(name) && !name.equals("pi")) {
      SourceSpan span = source.span(typed);
      declarations.add(new Declaration(name, Declaration.Kind.PARAMETER, List.of(), span));
    }
  }

  /** What stands after a semicolon in the calls of one chain. */
  private Stream<SumContext> parameters(ChainContext chain) {
    return Stream.iterate(0, i -> i < chain.link().size(), i -> i + 1)
        .filter(i -> isUndefined(i == 0 ? chain.base() : besides(chain, i - 1)))
        .flatMap(i -> afterSemicolon(chain, i));
  }

  private static RecurrenceParser.BaseContext besides(ChainContext chain, int link) {
    return chain.link(link) instanceof BesideContext beside ? beside.base() : chain.base();
  }

  private boolean isUndefined(RecurrenceParser.BaseContext base) {
    return SimpleForm.name(base)
        .filter(name -> declarations.find(name).isEmpty() && BuiltIn.named(name).isEmpty())
        .isPresent();
  }

  private static Stream<SumContext> afterSemicolon(ChainContext chain, int link) {
    GroupContext group =
        chain.link(link) instanceof BesideContext beside ? beside.base().group() : null;
    return group == null
        ? Stream.empty()
        : SimpleForm.parts(group).stream().skip(1).flatMap(List::stream);
  }
}
