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
import unfold.equation.name.NameMessages;
import unfold.equation.syntax.Keywords;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedFollower;
import unfold.equation.syntax.ParsedPrimary;
import unfold.equation.syntax.ParsedPrimary.SquareBrackets;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Reads DATA that begins with a word: {@code identity}, {@code onehot("abc")}, {@code csv(…)}. */
final class DataWords {
  private static final Set<String> WITHOUT_LENGTH = Set.of("identity", "count", "repeat");

  private final Declarations declarations;
  private final OneHotReader oneHots;
  private final DataFiles files;
  private final Function<SquareBrackets, Optional<DataSupply>> tables;
  private final Mistakes mistakes;

  /**
   * @param tables reads {@code [1, 2; 3, 4]}
   */
  DataWords(
      SourceText source,
      Declarations declarations,
      OneHotReader oneHots,
      Function<SquareBrackets, Optional<DataSupply>> tables,
      Mistakes mistakes) {
    this.declarations = declarations;
    this.oneHots = oneHots;
    this.files = new DataFiles(source, mistakes);
    this.tables = tables;
    this.mistakes = mistakes;
  }

  boolean isWord(ParsedExpression sum) {
    return word(sum).filter(this::isFree).isPresent();
  }

  /** Whether it is a word of DATA and not hidden by a name of the file. */
  private boolean isFree(String word) {
    return Keywords.DATA.contains(word) && declarations.find(word).isEmpty();
  }

  /** Reports an unknown word that is nearly one of DATA, and returns whether there is one. */
  boolean reportSlip(ParsedExpression sum) {
    Optional<String> typed =
        word(sum)
            .filter(word -> declarations.find(word).isEmpty() && BuiltIn.named(word).isEmpty());
    Optional<String> near = typed.flatMap(word -> Nearest.to(word, Keywords.DATA));
    if (near.isPresent()) {
      SourceSpan span = SimpleForm.first(sum).orElseThrow().span();
      mistakes.add(
          span,
          NameMessages.unknown(typed.get(), near.get()),
          new Diagnostic.Mend(SyntaxMessages.write(near.get()), span, near.get()));
    }
    return near.isPresent();
  }

  private static Optional<String> word(ParsedExpression sum) {
    return SimpleForm.first(sum).flatMap(SimpleForm::name);
  }

  Optional<DataSupply> read(ParsedExpression sum, Optional<String> alphabet, String name) {
    SourceSpan span = sum.span();
    String word = word(sum).orElseThrow();
    return word.equals("repeat")
        ? repeated(sum, alphabet, name).map(data -> new DataSupply.Repeat(data, span))
        : read(word, SimpleForm.arguments(SimpleForm.followers(sum), 0), alphabet, name, span);
  }

  private Optional<DataSupply> read(
      String word,
      List<ParsedExpression> arguments,
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
      ParsedExpression sum, Optional<String> alphabet, String name) {
    List<ParsedFollower> followers = SimpleForm.followers(sum);
    if (followers.isEmpty()) {
      mistakes.add(sum.span(), SupplyMessages.repeatOfNothing());
      return Optional.empty();
    }
    SourceSpan inner = followers.getFirst().span().to(followers.getLast().span());
    ParsedPrimary data =
        followers.getFirst() instanceof ParsedFollower.Beside beside
            ? beside.piece()
            : SimpleForm.first(sum).orElseThrow();
    Optional<String> word = SimpleForm.name(data).filter(this::isFree);
    if (data instanceof SquareBrackets table && followers.size() == 1) {
      return tables.apply(table);
    }
    if (word.isEmpty() || WITHOUT_LENGTH.contains(word.get())) {
      mistakes.add(inner, withoutLength(data));
      return Optional.empty();
    }
    return read(word.get(), SimpleForm.arguments(followers, 1), alphabet, name, inner)
        .filter(supply -> !isLeaves(supply));
  }

  private boolean isLeaves(DataSupply data) {
    boolean leaves = data instanceof DataSupply.Leaves;
    if (leaves) {
      mistakes.add(data.span(), SupplyMessages.repeatOfLeaves());
    }
    return leaves;
  }

  private static String withoutLength(ParsedPrimary data) {
    return data instanceof ParsedPrimary.Numeral
        ? SupplyMessages.repeatOfConstant()
        : SupplyMessages.repeatWithoutLength(SimpleForm.name(data).orElse(""));
  }
}
