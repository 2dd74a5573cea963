package unfold.equation.syntax;

import java.util.List;
import java.util.Optional;
import unfold.equation.Spelling;
import unfold.equation.syntax.grammar.RecurrenceParser;
import unfold.equation.syntax.grammar.RecurrenceParser.BaseContext;
import unfold.equation.syntax.grammar.RecurrenceParser.BesideContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ChainContext;
import unfold.equation.syntax.grammar.RecurrenceParser.GroupContext;
import unfold.equation.syntax.grammar.RecurrenceParser.MatrixContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;

/** Looks at an expression as the one simple thing that it may be. */
public final class SimpleForm {
  private SimpleForm() {}

  /** The only chain, where no operator stands outside of it. */
  public static Optional<ChainContext> chain(SumContext sum) {
    boolean single =
        sum.signed().size() == 1
            && sum.signed(0).MINUS().isEmpty()
            && sum.signed(0).term().chain().size() == 1;
    return single ? Optional.of(sum.signed(0).term().chain(0)) : Optional.empty();
  }

  public static Optional<BaseContext> base(SumContext sum) {
    return chain(sum).filter(chain -> chain.link().isEmpty()).map(ChainContext::base);
  }

  /** The canonical name, where it is nothing but a name. */
  public static Optional<String> name(SumContext sum) {
    return base(sum).flatMap(SimpleForm::name);
  }

  public static Optional<String> name(BaseContext base) {
    boolean plain = base.name() != null && base.name().PERIOD() == null;
    return plain ? Optional.of(Spelling.canonical(base.name().getText())) : Optional.empty();
  }

  public static Optional<MatrixContext> matrix(SumContext sum) {
    return base(sum).map(BaseContext::matrix);
  }

  /** What the quotes hold, where it is nothing but a text. */
  public static Optional<String> text(SumContext sum) {
    return base(sum).flatMap(SimpleForm::text);
  }

  public static Optional<String> text(BaseContext base) {
    return Optional.ofNullable(base.STRING()).map(token -> unquoted(token.getText()));
  }

  public static String unquoted(String token) {
    return token.substring(1, token.length() - 1).replace("\\\"", "\"");
  }

  /** A word with a bracket or without: {@code identity}, {@code chars("abc")}. */
  public record Call(String word, List<List<SumContext>> parts) {
    public List<SumContext> arguments() {
      return parts.stream().flatMap(List::stream).toList();
    }
  }

  public static Optional<Call> call(SumContext sum) {
    Optional<ChainContext> chain = chain(sum);
    Optional<String> word = chain.map(ChainContext::base).flatMap(SimpleForm::name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return chain.get().link().isEmpty()
        ? Optional.of(new Call(word.get(), List.of()))
        : bracket(chain.get(), 0).map(group -> new Call(word.get(), parts(group)));
  }

  /** What the bracket holds that alone follows a word; nothing where there is no such bracket. */
  public static List<SumContext> arguments(ChainContext chain, int link) {
    return bracket(chain, link).stream()
        .flatMap(group -> parts(group).stream())
        .flatMap(List::stream)
        .toList();
  }

  /** The last link of a chain, where it is a bracket at that position. */
  private static Optional<GroupContext> bracket(ChainContext chain, int link) {
    boolean last = chain.link().size() == link + 1;
    return last && chain.link(link) instanceof BesideContext beside
        ? Optional.ofNullable(beside.base().group())
        : Optional.empty();
  }

  public static List<List<SumContext>> parts(GroupContext group) {
    return group.list().stream().map(RecurrenceParser.ListContext::sum).toList();
  }

  public static List<List<SumContext>> parts(MatrixContext matrix) {
    return matrix.list().stream().map(RecurrenceParser.ListContext::sum).toList();
  }
}
