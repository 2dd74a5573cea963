package unfold.equation.supply;

import java.util.List;
import java.util.Optional;
import unfold.equation.DataSupply;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedFollower;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Reads DATA that lie in files: {@code csv("f.csv", "value", by "id")}. */
final class DataFiles {
  private final SourceText source;
  private final Mistakes mistakes;

  DataFiles(SourceText source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  /** An option of a file: {@code by "id"}. */
  private record Option(String word, String text) {}

  Optional<DataSupply> read(String word, List<ParsedExpression> arguments, SourceSpan span) {
    List<String> texts = arguments.stream().flatMap(a -> SimpleForm.text(a).stream()).toList();
    List<Option> options =
        arguments.stream().skip(texts.size()).flatMap(a -> option(a).stream()).toList();
    boolean one = word.equals("npy") || word.equals("image");
    boolean complete =
        texts.size() == (one ? 1 : 2)
            && texts.size() + options.size() == arguments.size()
            && options.stream().allMatch(option -> option.word().equals(optionOf(word)))
            && options.size() <= 1;
    if (!complete) {
      mistakes.add(wrong(word, texts, arguments, span));
      return Optional.empty();
    }
    Optional<String> option = options.stream().map(Option::text).findFirst();
    return Optional.of(supply(word, texts, option, span));
  }

  private static DataSupply supply(
      String word, List<String> texts, Optional<String> option, SourceSpan span) {
    return switch (word) {
      case "npy" -> new DataSupply.Npy(texts.getFirst(), span);
      case "image" -> new DataSupply.Image(texts.getFirst(), span);
      case "npz" -> new DataSupply.Npz(texts.getFirst(), texts.getLast(), option, span);
      default -> new DataSupply.Csv(texts.getFirst(), texts.getLast(), option, span);
    };
  }

  /** The word that tells the members of a minibatch apart; empty where there are none. */
  private static String optionOf(String word) {
    return switch (word) {
      case "csv" -> "by";
      case "npz" -> "lengths";
      default -> "";
    };
  }

  private Diagnostic wrong(
      String word, List<String> texts, List<ParsedExpression> arguments, SourceSpan span) {
    String option = optionOf(word);
    if (option.isEmpty() || arguments.size() < 3) {
      return Diagnostic.mistake(span, SupplyMessages.dataForm(word));
    }
    String batch = SupplyMessages.batchForm(word);
    if (texts.size() != 3 || arguments.size() != 3) {
      return Diagnostic.mistake(span, batch);
    }
    SourceSpan third = arguments.getLast().span();
    String meant = option + " " + source.text(third);
    return Diagnostic.mistake(
        third, batch, new Diagnostic.Mend(SyntaxMessages.write(meant), third, meant));
  }

  private static Optional<Option> option(ParsedExpression sum) {
    List<ParsedFollower> followers = SimpleForm.followers(sum);
    Optional<String> text =
        followers.size() == 1 && followers.getFirst() instanceof ParsedFollower.Beside beside
            ? SimpleForm.text(beside.piece())
            : Optional.empty();
    return SimpleForm.first(sum)
        .flatMap(SimpleForm::name)
        .flatMap(word -> text.map(t -> new Option(word, t)));
  }
}
