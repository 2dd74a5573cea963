package unfold.equation.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import unfold.equation.Alphabet;
import unfold.equation.Diagnostic;
import unfold.equation.IndexExpression;
import unfold.equation.Settings;
import unfold.equation.SourceSpan;
import unfold.equation.expression.ExpressionReader;
import unfold.equation.expression.IndexArithmetic;
import unfold.equation.expression.IndexReader;
import unfold.equation.expression.NameScope;
import unfold.equation.name.Declarations;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedStatement;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.Tokenizer;

/**
 * The sizes and alphabets of a text.
 *
 * @param sizes every size by name, the alphabets included
 * @param tokenizers the tokenizer of each alphabet
 */
public record SizesAndAlphabets(
    Map<String, Integer> sizes,
    Map<String, Alphabet> alphabets,
    Map<String, Tokenizer> tokenizers) {

  /** Reads sizes and alphabets in whatever order they depend on one another. */
  public static final class Reader {
    /** The most sizes that need one another, each read within the one before. */
    private static final int MOST_IN_A_ROW = 200;

    private final SourceText source;
    private final Declarations declarations;
    private final Settings settings;
    private final Mistakes mistakes;
    private final Map<String, ParsedStatement.Category> waiting = new LinkedHashMap<>();
    private final SizesAndAlphabets read =
        new SizesAndAlphabets(new HashMap<>(), new HashMap<>(), new HashMap<>());
    private final IndexReader indices;

    public Reader(
        SourceText source,
        ParsedStatements parsed,
        Declarations declarations,
        Settings settings,
        Mistakes mistakes) {
      this.source = source;
      this.declarations = declarations;
      this.settings = settings;
      this.mistakes = mistakes;
      NameTable known = new NameTable(declarations, read.sizes(), Map.of());
      ExpressionReader expressions = new ExpressionReader(source, known, mistakes);
      this.indices = new IndexReader(source, declarations, expressions, mistakes);
      parsed.categories().forEach(c -> waiting.putIfAbsent(c.name().canonical(), c));
    }

    public SizesAndAlphabets read() {
      List.copyOf(waiting.keySet()).forEach(name -> read(name, new ArrayList<>()));
      return read;
    }

    private void read(String name, List<String> path) {
      ParsedStatement.Category category = waiting.get(name);
      if (category == null) {
        return;
      }
      if (path.contains(name)) {
        reportCycle(category, path.subList(path.indexOf(name), path.size()));
        return;
      }
      if (path.size() == MOST_IN_A_ROW) {
        mistakes.addOnce(
            Diagnostic.mistake(
                category.name().span(), SupplyMessages.tooManySizesInARow(MOST_IN_A_ROW)));
        return;
      }
      path.add(name);
      if (category.isAlphabet()) {
        alphabet(name, category.value());
      } else {
        category.value().spelled().forEach(part -> read(part, path));
        size(name, category.value());
      }
      path.remove(name);
      waiting.remove(name);
    }

    private void reportCycle(ParsedStatement.Category category, List<String> cycle) {
      String round = String.join(" → ", cycle) + " → " + cycle.getFirst();
      mistakes.addOnce(
          Diagnostic.mistake(category.name().span(), SupplyMessages.sizeNeedsItself(round)));
    }

    private void size(String name, ParsedExpression sum) {
      Optional<Integer> set = Optional.ofNullable(settings.values().get(name)).flatMap(this::whole);
      NameScope scope = NameScope.constant(SupplyMessages.sizeOf(name));
      set.or(() -> constant(sum, scope)).ifPresent(value -> read.sizes().put(name, value));
    }

    private Optional<Integer> whole(String setting) {
      try {
        return Optional.of(Integer.parseInt(setting.strip()));
      } catch (NumberFormatException e) {
        mistakes.add(source.span(0, 0), SupplyMessages.sizeSetToNoNumber(setting));
        return Optional.empty();
      }
    }

    private Optional<Integer> constant(ParsedExpression sum, NameScope scope) {
      boolean pending = sum.spelled().stream().anyMatch(this::hasNoValue);
      if (pending) {
        return Optional.empty();
      }
      return indices.wholeNumber(sum, scope).flatMap(index -> constant(index, sum));
    }

    private boolean hasNoValue(String name) {
      return declarations.isSize(name) && !read.sizes().containsKey(name);
    }

    private Optional<Integer> constant(IndexExpression.Affine index, ParsedExpression sum) {
      if (IndexArithmetic.isConstant(index)) {
        return Optional.of(index.constant());
      }
      mistakes.add(sum.span(), SupplyMessages.sizeNeedsAxis());
      return Optional.empty();
    }

    private void alphabet(String name, ParsedExpression sum) {
      String setting = settings.values().getOrDefault(name, "");
      Optional<Tokenizer> set = Tokenizer.named(setting.replaceFirst("(?s):.*", ""));
      if (set.isPresent()) {
        add(name, set.get(), setting.substring(setting.indexOf(':') + 1), source.span(0, 0));
        return;
      }
      if (!setting.isEmpty()) {
        mistakes.add(source.span(0, 0), SupplyMessages.alphabetSettingForm(name));
      }
      Optional<SimpleForm.Call> call = SimpleForm.call(sum);
      String word = call.map(SimpleForm.Call::word).orElse("");
      Optional<Tokenizer> tokenizer = Tokenizer.named(word);
      List<Optional<String>> texts =
          call.stream().flatMap(c -> c.arguments().stream()).map(SimpleForm::text).toList();
      if (tokenizer.isEmpty() || texts.isEmpty() || !texts.stream().allMatch(Optional::isPresent)) {
        mistakes.add(sum.span(), SupplyMessages.alphabetForm());
        return;
      }
      String all = texts.stream().flatMap(Optional::stream).collect(Collectors.joining(" "));
      add(name, tokenizer.get(), all, sum.span());
    }

    private void add(String name, Tokenizer tokenizer, String text, SourceSpan span) {
      List<String> tokens =
          tokenizer.split(text).stream().distinct().sorted(BY_CODE_POINT).toList();
      if (tokens.isEmpty()) {
        mistakes.add(span, SupplyMessages.noCategories());
        return;
      }
      read.alphabets().put(name, new Alphabet(name, tokens));
      read.tokenizers().put(name, tokenizer);
      read.sizes().put(name, tokens.size());
    }

    private static final Comparator<String> BY_CODE_POINT =
        (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }
}
