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
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedLaw;
import unfold.equation.syntax.ParsedLaw.LawOption;
import unfold.equation.syntax.SyntaxMessages;

/** Reads the laws of random draws: {@code ~ normal(0, 1)}. */
public final class LawReader {
  private static final Set<String> LAWS = Set.of("normal", "uniform", "orthogonal");

  /** No draw made of 64 random bits lies as many standard deviations from the mean. */
  private static final double FARTHEST_DRAW = 10;

  private static final Set<String> OPTIONS = Set.of("density", "radius");

  private final SupplyReader numbers;
  private final Mistakes mistakes;

  public LawReader(SupplyReader numbers, Mistakes mistakes) {
    this.numbers = numbers;
    this.mistakes = mistakes;
  }

  public Optional<DataSupply> read(ParsedLaw law, String name) {
    NameScope scope = NameScope.constant(SupplyMessages.lawOf(name));
    Optional<Distribution> distribution = distribution(law, scope);
    OptionalDouble density = OptionalDouble.empty();
    OptionalDouble radius = OptionalDouble.empty();
    for (LawOption option : law.options()) {
      Optional<Double> value = value(option, scope);
      if (value.isPresent() && option.word().typed().equals("density")) {
        density = OptionalDouble.of(value.get());
      } else if (value.isPresent()) {
        radius = OptionalDouble.of(value.get());
      }
    }
    OptionalDouble givenDensity = density;
    OptionalDouble givenRadius = radius;
    return distribution.map(d -> new DataSupply.Draw(d, givenDensity, givenRadius, law.span()));
  }

  private Optional<Distribution> distribution(ParsedLaw law, NameScope scope) {
    String word = law.word().typed();
    if (!LAWS.contains(word)) {
      mistakes.add(unknown(word, law.word().span()));
      return Optional.empty();
    }
    List<Double> arguments = new ArrayList<>();
    for (ParsedExpression argument : law.arguments()) {
      numbers.number(argument, scope).ifPresent(arguments::add);
    }
    return arguments.size() == law.arguments().size()
        ? distribution(word, arguments, law.span())
        : Optional.empty();
  }

  private Optional<Distribution> distribution(
      String word, List<Double> arguments, SourceSpan span) {
    int expected = word.equals("orthogonal") ? 0 : 2;
    if (arguments.size() != expected) {
      mistakes.add(span, SupplyMessages.lawForm(word));
      return Optional.empty();
    }
    return switch (word) {
      case "normal" -> normal(arguments.getFirst(), arguments.getLast(), span);
      case "uniform" -> uniform(arguments.getFirst(), arguments.getLast(), span);
      default -> Optional.of(new Distribution.Orthogonal());
    };
  }

  private Optional<Distribution> normal(double mean, double deviation, SourceSpan span) {
    if (deviation < 0) {
      mistakes.add(span, SupplyMessages.negativeDeviation());
      return Optional.empty();
    }
    return isWithinNumbers(Math.abs(mean) + FARTHEST_DRAW * deviation, span)
        ? Optional.of(new Distribution.Normal(mean, deviation))
        : Optional.empty();
  }

  private Optional<Distribution> uniform(double low, double high, SourceSpan span) {
    if (low > high) {
      mistakes.add(span, SupplyMessages.higherEndFirst());
      return Optional.empty();
    }
    return isWithinNumbers(high - low, span)
        ? Optional.of(new Distribution.Uniform(low, high))
        : Optional.empty();
  }

  private boolean isWithinNumbers(double width, SourceSpan span) {
    boolean within = Double.isFinite(width);
    if (!within) {
      mistakes.add(span, SupplyMessages.drawsTooLarge());
    }
    return within;
  }

  private Diagnostic unknown(String word, SourceSpan span) {
    String message = SupplyMessages.unknownLaw(word);
    return Nearest.to(word, LAWS)
        .map(near ->
            Diagnostic.mistake(
                span, message, new Diagnostic.Mend(SyntaxMessages.write(near), span, near)))
        .orElseGet(() -> Diagnostic.mistake(span, message));
  }

  private Optional<Double> value(LawOption option, NameScope scope) {
    SourceSpan span = option.span();
    String word = option.word().typed();
    if (!OPTIONS.contains(word)) {
      mistakes.add(span, SupplyMessages.unknownOption(word));
      return Optional.empty();
    }
    return numbers
        .number(option.value(), scope)
        .map(v -> option.negative() ? -v : v)
        .filter(v -> isPossible(word, v, span));
  }

  private boolean isPossible(String word, double value, SourceSpan span) {
    boolean density = word.equals("density");
    boolean possible = value > 0 && (!density || value <= 1) || value == 0 && !density;
    if (!possible) {
      mistakes.add(
          span, density ? SupplyMessages.impossibleDensity() : SupplyMessages.impossibleRadius());
    }
    return possible;
  }
}
