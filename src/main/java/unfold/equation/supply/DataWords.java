package unfold.equation.supply;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import unfold.equation.BuiltIn;
import unfold.equation.DataSupply;
import unfold.equation.Diagnostic;
import unfold.equation.Nearest;
import unfold.equation.SourceSpan;
import unfold.equation.name.Declarations;
import unfold.equation.syntax.Keywords;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.grammar.RecurrenceParser.BaseContext;
import unfold.equation.syntax.grammar.RecurrenceParser.BesideContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ChainContext;
import unfold.equation.syntax.grammar.RecurrenceParser.MatrixContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;

/** Reads DATA that begins with a word: {@code identity}, {@code onehot("abc")}, {@code csv(…)}. */
final class DataWords {
  private static final Set<String> WITHOUT_LENGTH = Set.of("identity", "count", "repeat");

  private final SourceText source;
  private final Declarations declarations;
  private final OneHotReader oneHots;
  private final DataFiles files;
  private final Function<MatrixContext, Optional<DataSupply>> tables;
  private final Mistakes mistakes;

  /**
   * @param tables reads {@code [1, 2; 3, 4]}
   */
  DataWords(
      SourceText source,
      Declarations declarations,
      OneHotReader oneHots,
      Function<MatrixContext, Optional<DataSupply>> tables,
      Mistakes mistakes) {
    this.source = source;
    this.declarations = declarations;
    this.oneHots = oneHots;
    this.files = new DataFiles(source, mistakes);
    this.tables = tables;
    this.mistakes = mistakes;
  }

  boolean isWord(SumContext sum) {
    return word(sum).filter(this::isFree).isPresent();
  }

  /** Whether it is a word of DATA and not hidden by a name of the file. */
  private boolean isFree(String word) {
    return Keywords.DATA.contains(word) && declarations.find(word).isEmpty();
  }

  /** Whether a word stands there that is nothing, but nearly one of DATA. */
  boolean reportSlip(SumContext sum) {
    Optional<String> typed =
        word(sum)
            .filter(word -> declarations.find(word).isEmpty() && BuiltIn.named(word).isEmpty());
    Optional<String> near = typed.flatMap(word -> Nearest.to(word, Keywords.DATA));
    if (near.isPresent()) {
      SourceSpan span = source.span(sum.getStart());
      mistakes.add(
          span,
          "`%s` is not known; the nearest name is `%s`".formatted(typed.get(), near.get()),
          new Diagnostic.Mend("write `" + near.get() + "`", span, near.get()));
    }
    return near.isPresent();
  }

  private static Optional<String> word(SumContext sum) {
    return SimpleForm.chain(sum).map(ChainContext::base).flatMap(SimpleForm::name);
  }

  Optional<DataSupply> read(SumContext sum, Optional<String> alphabet, String name) {
    SourceSpan span = source.span(sum);
    ChainContext chain = SimpleForm.chain(sum).orElseThrow();
    String word = word(sum).orElseThrow();
    return word.equals("repeat")
        ? repeated(chain, alphabet, name).map(data -> new DataSupply.Repeat(data, span))
        : read(word, SimpleForm.arguments(chain, 0), alphabet, name, span);
  }

  private Optional<DataSupply> read(
      String word,
      List<SumContext> arguments,
      Optional<String> alphabet,
      String name,
      SourceSpan span) {
    return switch (word) {
      case "identity" -> Optional.of(new DataSupply.Identity(span));
      case "count" -> Optional.of(new DataSupply.Count(span));
      case "onehot" -> oneHots.read(arguments, alphabet, name, span);
      default -> files.read(word, arguments, span);
    };
  }

  private Optional<DataSupply> repeated(
      ChainContext chain, Optional<String> alphabet, String name) {
    SourceSpan span = source.span(chain);
    if (chain.link().isEmpty()) {
      mistakes.add(span, "`repeat` stands before data: `repeat onehot(\"abc\")`");
      return Optional.empty();
    }
    SourceSpan inner = source.span(chain.link(0).getStart(), chain.getStop());
    BaseContext base = chain.link(0) instanceof BesideContext beside ? beside.base() : chain.base();
    Optional<String> word = SimpleForm.name(base).filter(this::isFree);
    if (base.matrix() != null && chain.link().size() == 1) {
      return tables.apply(base.matrix());
    }
    if (word.isEmpty() || WITHOUT_LENGTH.contains(word.get())) {
      mistakes.add(inner, withoutLength(base));
      return Optional.empty();
    }
    return read(word.get(), SimpleForm.arguments(chain, 1), alphabet, name, inner)
        .filter(data -> !isLeaves(data));
  }

  private boolean isLeaves(DataSupply data) {
    boolean leaves = data instanceof DataSupply.Leaves;
    if (leaves) {
      mistakes.add(data.span(), "the leaves of a tree do not repeat");
    }
    return leaves;
  }

  private static String withoutLength(BaseContext base) {
    String what =
        switch (SimpleForm.name(base).orElse("")) {
          case "identity" -> "`identity` has no length";
          case "count" -> "`count` goes on by itself";
          case "repeat" -> "one `repeat` goes on for ever";
          case "normal", "uniform", "orthogonal" -> "a law goes on by itself";
          default -> base.NUMBER() != null ? "a constant has no length" : "this has no length";
        };
    return what + ", so there is nothing to repeat: `repeat` stands before data that end";
  }
}
