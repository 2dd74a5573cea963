package unfold.expansion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import unfold.circuit.Node.VariableNode;
import unfold.equation.EquationSystem;
import unfold.equation.print.IndexText;
import unfold.equation.print.Notation;
import unfold.equation.print.TexNotation;
import unfold.equation.print.TextNotation;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * The expression that an instance unfolds into, made of what it was computed from.
 *
 * @param lines {@code h(3) = …}; where that is longer than {@link #LONGEST}, an instance that it
 *     holds more than once stands as a name in it and has a line of its own below
 */
public record Expansion(List<String> lines) {
  /** The most characters of an expression on a single line. */
  public static final int LONGEST = 2_000;

  public Expansion {
    lines = List.copyOf(lines);
  }

  /** Whether an instance can be expanded, because an equation defines it. */
  public static boolean isPossible(Unfolding unfolding, Instance instance) {
    return instance.node() instanceof VariableNode
        && new Leaves(unfolding).equation(instance).isPresent();
  }

  /**
   * The expansion in the notation of the language, with every name spelled as the system knows it.
   */
  public static Expansion of(Unfolding unfolding, Instance instance, Style style) {
    return of(unfolding, instance, style, UnaryOperator.identity());
  }

  /**
   * The expansion in the notation of the language.
   *
   * @param names how a name is spelled, such as {@link unfold.equation.reading.TypedNames#of}
   */
  public static Expansion of(
      Unfolding unfolding, Instance instance, Style style, UnaryOperator<String> names) {
    return of(unfolding, instance, style, new TextNotation(IndexText.asWritten(), names));
  }

  /** The expansion in the book's notation, as TeX. */
  public static Expansion tex(Unfolding unfolding, Instance instance, Style style) {
    EquationSystem system = unfolding.circuit().system();
    return of(unfolding, instance, style, new TexNotation(IndexText.asWritten(), system::shape));
  }

  private static Expansion of(
      Unfolding unfolding, Instance instance, Style style, Notation notation) {
    if (!isPossible(unfolding, instance)) {
      throw new IllegalArgumentException("nothing defines " + instance + " by an equation");
    }
    return switch (style) {
      case F ->
          nested(
              instance,
              ExpansionParts.of(instance, it -> Calls.of(it, unfolding)),
              unfolding,
              notation);
      case DEFINITION ->
          nested(
              instance,
              ExpansionParts.of(instance, it -> Definitions.of(it, unfolding, true)),
              unfolding,
              notation);
      case G -> new Expansion(List.of(HistoryFunction.before(instance, unfolding, notation)));
    };
  }

  private static Expansion nested(
      Instance root,
      SequencedMap<Instance, ExpansionPart> parts,
      Unfolding unfolding,
      Notation notation) {
    UnaryOperator<String> functionOf = functions(parts, unfolding.circuit().system());
    ExpressionWriter whole = new ExpressionWriter(parts, notation, functionOf, Set.of());
    if (whole.length(root) <= LONGEST) {
      return new Expansion(List.of(whole.line(root)));
    }
    Set<Instance> shared = shared(parts);
    ExpressionWriter writer = new ExpressionWriter(parts, notation, functionOf, shared);
    List<String> lines = new ArrayList<>(List.of(writer.line(root)));
    parts.reversed().keySet().stream()
        .filter(it -> shared.contains(it) && !it.equals(root))
        .map(writer::line)
        .forEach(lines::add);
    return new Expansion(lines);
  }

  /**
   * The names of unnamed functions: f, or where several equations or the file itself use it, f_h
   * and f_s.
   */
  private static UnaryOperator<String> functions(
      SequencedMap<Instance, ExpansionPart> parts, EquationSystem system) {
    Set<String> anonymous =
        parts.values().stream()
            .filter(ExpansionPart::anonymous)
            .map(part -> part.instance().node().name())
            .collect(Collectors.toSet());
    boolean free = !system.functions().containsKey("f") && !system.statements().containsKey("f");
    return anonymous.size() <= 1 && free ? name -> "f" : name -> "f_" + name;
  }

  private static Set<Instance> shared(SequencedMap<Instance, ExpansionPart> parts) {
    Set<Instance> once = new HashSet<>();
    Set<Instance> more = new HashSet<>();
    for (ExpansionPart part : parts.values()) {
      for (Instance child : part.occurrences()) {
        if (!once.add(child)) {
          more.add(child);
        }
      }
    }
    return more;
  }

  /** All lines, joined. */
  public String text() {
    return String.join("\n", lines);
  }
}
