package unfold.equation.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import unfold.equation.DataSupply;
import unfold.equation.DataSupply.Distribution;
import unfold.equation.Diagnostic;
import unfold.equation.Nearest;
import unfold.equation.SourceSpan;
import unfold.equation.expression.NameScope;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.grammar.RecurrenceParser.LawContext;
import unfold.equation.syntax.grammar.RecurrenceParser.OptionContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;

/** Reads {@code ~ LAW}. */
public final class LawReader {
  private static final Set<String> LAWS = Set.of("normal", "uniform", "orthogonal");
  private static final Set<String> OPTIONS = Set.of("density", "radius");

  private final SourceText source;
  private final SupplyReader numbers;
  private final Mistakes mistakes;

  public LawReader(SourceText source, SupplyReader numbers, Mistakes mistakes) {
    this.source = source;
    this.numbers = numbers;
    this.mistakes = mistakes;
  }

  public Optional<DataSupply> read(LawContext law, String name) {
    NameScope scope = NameScope.constant("the law of " + name);
    Optional<Distribution> distribution = distribution(law, scope);
    OptionalDouble density = OptionalDouble.empty();
    OptionalDouble radius = OptionalDouble.empty();
    for (OptionContext option : law.option()) {
      Optional<Double> value = value(option, scope);
      if (value.isPresent() && option.NAME().getText().equals("density")) {
        density = OptionalDouble.of(value.get());
      } else if (value.isPresent()) {
        radius = OptionalDouble.of(value.get());
      }
    }
    OptionalDouble share = density;
    OptionalDouble reach = radius;
    return distribution.map(d -> new DataSupply.Draw(d, share, reach, source.span(law)));
  }

  private Optional<Distribution> distribution(LawContext law, NameScope scope) {
    String word = law.NAME().getText();
    if (!LAWS.contains(word)) {
      mistakes.add(unknown(word, source.span(law.NAME().getSymbol())));
      return Optional.empty();
    }
    List<SumContext> sums =
        law.group() == null
            ? List.of()
            : SimpleForm.parts(law.group()).stream().flatMap(List::stream).toList();
    List<Double> arguments = new ArrayList<>();
    for (SumContext sum : sums) {
      numbers.number(sum, scope).ifPresent(arguments::add);
    }
    return arguments.size() == sums.size()
        ? distribution(word, arguments, source.span(law))
        : Optional.empty();
  }

  private Optional<Distribution> distribution(
      String word, List<Double> arguments, SourceSpan span) {
    int expected = word.equals("orthogonal") ? 0 : 2;
    if (arguments.size() != expected) {
      mistakes.add(span, "`" + word + "` is written " + form(word));
      return Optional.empty();
    }
    return switch (word) {
      case "normal" -> normal(arguments.getFirst(), arguments.getLast(), span);
      case "uniform" -> uniform(arguments.getFirst(), arguments.getLast(), span);
      default -> Optional.of(new Distribution.Orthogonal());
    };
  }

  private static String form(String word) {
    return switch (word) {
      case "normal" -> "`normal(mean, sd)`";
      case "uniform" -> "`uniform(low, high)`";
      default -> "without a bracket";
    };
  }

  private Optional<Distribution> normal(double mean, double deviation, SourceSpan span) {
    if (deviation >= 0) {
      return Optional.of(new Distribution.Normal(mean, deviation));
    }
    mistakes.add(span, "a standard deviation is not negative");
    return Optional.empty();
  }

  private Optional<Distribution> uniform(double low, double high, SourceSpan span) {
    if (low <= high) {
      return Optional.of(new Distribution.Uniform(low, high));
    }
    mistakes.add(span, "`uniform(low, high)` has its lower end first");
    return Optional.empty();
  }

  private Diagnostic unknown(String word, SourceSpan span) {
    String message = "`" + word + "` is no law; `normal`, `uniform` and `orthogonal` are";
    return Nearest.to(word, LAWS)
        .map(near ->
            Diagnostic.mistake(
                span, message, new Diagnostic.Mend("write `" + near + "`", span, near)))
        .orElseGet(() -> Diagnostic.mistake(span, message));
  }

  private Optional<Double> value(OptionContext option, NameScope scope) {
    SourceSpan span = source.span(option);
    String word = option.NAME().getText();
    if (!OPTIONS.contains(word)) {
      mistakes.add(span, "a law may end with `density` and `radius`, not with `" + word + "`");
      return Optional.empty();
    }
    Optional<Double> value =
        option.NUMBER() != null
            ? Optional.of(Double.parseDouble(option.NUMBER().getText()))
            : numbers.number(option.sum(), scope);
    boolean negative = option.MINUS() != null;
    return value.map(v -> negative ? -v : v).filter(v -> isPossible(word, v, span));
  }

  private boolean isPossible(String word, double value, SourceSpan span) {
    boolean density = word.equals("density");
    boolean possible = value > 0 && (!density || value <= 1) || value == 0 && !density;
    if (!possible) {
      mistakes.add(
          span,
          density ? "a density is above 0 and at most 1" : "a spectral radius is not negative");
    }
    return possible;
  }
}
