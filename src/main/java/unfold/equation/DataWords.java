package unfold.equation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.equation.RecurrenceParser.BesideContext;
import unfold.equation.RecurrenceParser.ChainContext;
import unfold.equation.RecurrenceParser.SumContext;

/** Reads DATA that begins with a word: {@code identity}, {@code onehot("abc")}, {@code csv(…)}. */
final class DataWords {
  static final Set<String> WORDS =
      Set.of("identity", "count", "onehot", "csv", "npy", "npz", "image", "repeat");

  private final SourceText source;
  private final Declarations declarations;
  private final Categories categories;
  private final Mistakes mistakes;

  DataWords(
      SourceText source, Declarations declarations, Categories categories, Mistakes mistakes) {
    this.source = source;
    this.declarations = declarations;
    this.categories = categories;
    this.mistakes = mistakes;
  }

  boolean isWord(SumContext sum) {
    return word(sum)
        .filter(word -> WORDS.contains(word) && declarations.find(word).isEmpty())
        .isPresent();
  }

  /** Whether a word stands there that is nothing, but nearly one of DATA. */
  boolean reportSlip(SumContext sum) {
    Optional<String> typed =
        Simple.call(sum)
            .map(Simple.Call::word)
            .filter(word -> declarations.find(word).isEmpty() && BuiltIn.named(word).isEmpty());
    Optional<String> near = typed.flatMap(word -> Nearest.to(word, WORDS));
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
    return Simple.chain(sum).map(ChainContext::base).flatMap(Simple::name);
  }

  Optional<Supply> read(SumContext sum, Optional<String> alphabet, String name) {
    SourceSpan span = source.span(sum);
    String word = word(sum).orElseThrow();
    if (word.equals("repeat") || word.equals("image")) {
      mistakes.add((word.equals("repeat") ? NotYet.REPEAT : NotYet.IMAGE).at(span));
      return Optional.empty();
    }
    List<SumContext> arguments = Simple.call(sum).map(Simple.Call::arguments).orElse(List.of());
    return switch (word) {
      case "identity" -> Optional.of(new Supply.Identity(span));
      case "count" -> Optional.of(new Supply.Count(span));
      case "onehot" -> oneHot(arguments, alphabet, name, span);
      default -> file(word, arguments, span);
    };
  }

  private Optional<Supply> oneHot(
      List<SumContext> arguments, Optional<String> alphabet, String name, SourceSpan span) {
    if (arguments.size() == 1 && Simple.name(arguments.getFirst()).equals(Optional.of("leaves"))) {
      mistakes.addOnce(NotYet.TREES.at(source.span(arguments.getFirst())));
      return Optional.empty();
    }
    List<String> texts = arguments.stream().flatMap(a -> Simple.text(a).stream()).toList();
    if (texts.isEmpty() || texts.size() < arguments.size()) {
      mistakes.add(span, "`onehot` takes a text in quotes: `onehot(\"abcab\")`");
      return Optional.empty();
    }
    if (texts.size() > 1) {
      mistakes.add(NotYet.MINIBATCH.at(source.span(arguments.get(1))));
      return Optional.empty();
    }
    SourceSpan text = source.span(arguments.getFirst());
    Optional<Tokenizer> tokenizer = alphabet.map(categories.tokenizers()::get);
    List<String> tokens = tokenizer.map(t -> t.split(texts.getFirst())).orElse(List.of());
    return oneHot(tokens, alphabet, name, text, span);
  }

  Optional<Supply> oneHot(
      List<String> tokens,
      Optional<String> alphabet,
      String name,
      SourceSpan text,
      SourceSpan whole) {
    if (alphabet.isEmpty()) {
      mistakes.add(
          whole, "`onehot` needs an alphabet as the shape of `%s`: `%s : A`".formatted(name, name));
      return Optional.empty();
    }
    Optional<Alphabet> known = alphabet.map(categories.alphabets()::get);
    return known.flatMap(a -> oneHot(tokens, a, text));
  }

  private Optional<Supply> oneHot(List<String> tokens, Alphabet alphabet, SourceSpan span) {
    List<String> known = alphabet.tokens();
    Optional<String> stranger = tokens.stream().filter(t -> !known.contains(t)).findFirst();
    if (stranger.isPresent()) {
      String nearest =
          Nearest.to(stranger.get(), known)
              .map(near -> "; the nearest token is `" + near + "`")
              .orElse("");
      mistakes.add(
          span,
          "`%s` is not in the alphabet `%s`%s".formatted(stranger.get(), alphabet.name(), nearest));
      return Optional.empty();
    }
    if (tokens.isEmpty()) {
      mistakes.add(span, "there is no token in this text");
      return Optional.empty();
    }
    return Optional.of(new Supply.OneHot(alphabet.name(), List.of(tokens), span));
  }

  private Optional<Supply> file(String word, List<SumContext> arguments, SourceSpan span) {
    Optional<NotYet> option = arguments.stream().flatMap(a -> option(a).stream()).findFirst();
    if (option.isPresent()) {
      mistakes.add(option.get().at(source.span(arguments.getLast())));
      return Optional.empty();
    }
    List<String> texts = arguments.stream().flatMap(a -> Simple.text(a).stream()).toList();
    int expected = word.equals("npy") ? 1 : 2;
    if (texts.size() != expected || arguments.size() != expected) {
      mistakes.add(span, "`" + word + "` is written " + form(word));
      return Optional.empty();
    }
    return Optional.of(
        switch (word) {
          case "npy" -> new Supply.Npy(texts.getFirst(), span);
          case "npz" -> new Supply.Npz(texts.getFirst(), texts.getLast(), span);
          default -> new Supply.Csv(texts.getFirst(), texts.getLast(), span);
        });
  }

  private static String form(String word) {
    return switch (word) {
      case "npy" -> "`npy(\"W.npy\")`";
      case "npz" -> "`npz(\"weights.npz\", \"W\")`";
      default -> "`csv(\"sunspots.csv\", \"value\")`";
    };
  }

  /** {@code by "id"} and {@code lengths "tau"}. */
  private static Optional<NotYet> option(SumContext sum) {
    boolean withText =
        Simple.chain(sum)
            .filter(c ->
                c.link().size() == 1
                    && c.link(0) instanceof BesideContext b
                    && b.base().STRING() != null)
            .isPresent();
    String word = withText ? word(sum).orElse("") : "";
    return switch (word) {
      case "by" -> Optional.of(NotYet.CSV_BY);
      case "lengths" -> Optional.of(NotYet.NPZ_LENGTHS);
      default -> Optional.empty();
    };
  }
}
