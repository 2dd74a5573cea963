package unfold.equation.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.equation.Alphabet;
import unfold.equation.DataSupply;
import unfold.equation.SourceSpan;
import unfold.equation.name.Declaration;
import unfold.equation.name.Declarations;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.Tokenizer;

/** Reads one-hot data: {@code onehot("abcab", "ab")} and {@code onehot(leaves)}. */
final class OneHotReader {
  private final Declarations declarations;
  private final SizesAndAlphabets categories;
  private final Mistakes mistakes;

  OneHotReader(Declarations declarations, SizesAndAlphabets categories, Mistakes mistakes) {
    this.declarations = declarations;
    this.categories = categories;
    this.mistakes = mistakes;
  }

  Optional<DataSupply> read(
      List<ParsedExpression> arguments, Optional<String> alphabet, String name, SourceSpan span) {
    boolean leaves =
        arguments.size() == 1
            && SimpleForm.name(arguments.getFirst()).equals(Optional.of("leaves"));
    if (!leaves && !areTexts(arguments)) {
      mistakes.add(span, SupplyMessages.oneHotOfNoText());
      return Optional.empty();
    }
    if (alphabet.isEmpty()) {
      reportNoAlphabet(name, span);
    }
    Optional<Alphabet> known = alphabet.map(categories.alphabets()::get);
    return leaves
        ? known.flatMap(a -> leaves(a, name, span))
        : known.flatMap(a -> sequences(arguments, a, span));
  }

  private void reportNoAlphabet(String name, SourceSpan span) {
    mistakes.add(span, SupplyMessages.oneHotWithoutAlphabet(name));
  }

  private static boolean areTexts(List<ParsedExpression> arguments) {
    return !arguments.isEmpty()
        && arguments.stream().allMatch(argument -> SimpleForm.text(argument).isPresent());
  }

  /** Reads one sequence of tokens that have been cut already. */
  Optional<DataSupply> tokens(
      List<String> tokens, Optional<String> alphabet, String name, SourceSpan span) {
    if (alphabet.isEmpty()) {
      reportNoAlphabet(name, span);
    }
    return alphabet
        .map(categories.alphabets()::get)
        .filter(known -> areKnown(tokens, known, span))
        .map(known -> new DataSupply.OneHot(known.name(), List.of(tokens), span));
  }

  private Optional<DataSupply> sequences(
      List<ParsedExpression> texts, Alphabet alphabet, SourceSpan whole) {
    Optional<Tokenizer> tokenizer =
        Optional.ofNullable(categories.tokenizers().get(alphabet.name()));
    List<List<String>> sequences = new ArrayList<>();
    for (ParsedExpression text : texts) {
      String typed = SimpleForm.text(text).orElseThrow();
      List<String> tokens = tokenizer.map(t -> t.split(typed)).orElse(List.of());
      if (areKnown(tokens, alphabet, text.span())) {
        sequences.add(tokens);
      }
    }
    SourceSpan span = texts.size() == 1 ? texts.getFirst().span() : whole;
    return sequences.size() == texts.size()
        ? Optional.of(new DataSupply.OneHot(alphabet.name(), sequences, span))
        : Optional.empty();
  }

  private boolean areKnown(List<String> tokens, Alphabet alphabet, SourceSpan span) {
    Optional<String> unknown =
        tokens.stream().filter(token -> !alphabet.tokens().contains(token)).findFirst();
    unknown.ifPresent(token -> mistakes.add(UnknownToken.in(alphabet, token, span, false)));
    if (tokens.isEmpty()) {
      mistakes.add(span, SupplyMessages.noToken());
    }
    return unknown.isEmpty() && !tokens.isEmpty();
  }

  private Optional<DataSupply> leaves(Alphabet alphabet, String name, SourceSpan span) {
    List<String> axes = declarations.find(name).map(Declaration::axes).orElse(List.of());
    if (axes.size() == 1 && declarations.isTree(axes.getFirst())) {
      return Optional.of(new DataSupply.Leaves(alphabet.name(), span));
    }
    mistakes.add(span, SupplyMessages.leavesWithoutTree(name, alphabet.name()));
    return Optional.empty();
  }
}
