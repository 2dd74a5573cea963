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
 * An instance unfolded into an expression of what it was made from.
 *
 * @param lines {@code h(3) = …}; where that is longer than {@link #LONGEST}, what it holds more
 *     than once stands as a name in it and has a line of its own below
 */
public record Expansion(List<String> lines) {
  /** In characters. */
  public static final int LONGEST = 2_000;

  public Expansion {
    lines = List.copyOf(lines);
  }

  /** Whether an equation defines an instance, so that there is something to expand. */
  public static boolean isPossible(Unfolding unfolding, Instance instance) {
    return instance.node() instanceof VariableNode
        && new Leaves(unfolding).equation(instance).isPresent();
  }

  /** In the notation of the language, with every name spelled as it is known. */
  public static Expansion of(Unfolding unfolding, Instance instance, Style style) {
    return of(unfolding, instance, style, UnaryOperator.identity());
  }

  /**
   * In the notation of the language.
   *
   * @param names how a name is spelled, such as {@link unfold.equation.reading.TypedNames#of}
   */
  public static Expansion of(
      Unfolding unfolding, Instance instance, Style style, UnaryOperator<String> names) {
    return of(unfolding, instance, style, new TextNotation(IndexText.asWritten(), names));
  }

  /** In that of the book, as TeX. */
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
      SequencedMap<Instance, ExpansionPart> pieces,
      Unfolding unfolding,
      Notation notation) {
    UnaryOperator<String> functionOf = functions(pieces, unfolding.circuit().system());
    ExpressionWriter whole = new ExpressionWriter(pieces, notation, functionOf, Set.of());
    if (whole.length(root) <= LONGEST) {
      return new Expansion(List.of(whole.line(root)));
    }
    Set<Instance> shared = shared(pieces);
    ExpressionWriter parts = new ExpressionWriter(pieces, notation, functionOf, shared);
    List<String> lines = new ArrayList<>(List.of(parts.line(root)));
    pieces.reversed().keySet().stream()
        .filter(it -> shared.contains(it) && !it.equals(root))
        .map(parts::line)
        .forEach(lines::add);
    return new Expansion(lines);
  }

  /** f, or where several equations or the file itself would go by that name, f_h and f_s. */
  private static UnaryOperator<String> functions(
      SequencedMap<Instance, ExpansionPart> pieces, EquationSystem system) {
    Set<String> anonymous =
        pieces.values().stream()
            .filter(ExpansionPart::anonymous)
            .map(piece -> piece.instance().node().name())
            .collect(Collectors.toSet());
    boolean free = !system.functions().containsKey("f") && !system.statements().containsKey("f");
    return anonymous.size() <= 1 && free ? name -> "f" : name -> "f_" + name;
  }

  private static Set<Instance> shared(SequencedMap<Instance, ExpansionPart> pieces) {
    Set<Instance> once = new HashSet<>();
    Set<Instance> more = new HashSet<>();
    for (ExpansionPart piece : pieces.values()) {
      for (Instance child : piece.occurrences()) {
        if (!once.add(child)) {
          more.add(child);
        }
      }
    }
    return more;
  }

  /** All lines. */
  public String text() {
    return String.join("\n", lines);
  }
}
