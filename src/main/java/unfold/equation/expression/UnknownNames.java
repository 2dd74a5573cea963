package unfold.equation.expression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import unfold.equation.BuiltIn;
import unfold.equation.Diagnostic;
import unfold.equation.ForeignFunction;
import unfold.equation.Greek;
import unfold.equation.Nearest;
import unfold.equation.Spelling;
import unfold.equation.expression.NameReader.Use;
import unfold.equation.name.Declarations;
import unfold.equation.name.NameMessages;
import unfold.equation.name.Subscripts;
import unfold.equation.syntax.Keywords;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;
import unfold.equation.syntax.TreeReader;

/** Reports undeclared names with the nearest declared one. */
final class UnknownNames {
  private static final Set<String> SIDES = Set.of("left", "right");

  private final SourceText source;
  private final Declarations declarations;
  private final Mistakes mistakes;
  private final Map<Boolean, Set<String>> candidates = new HashMap<>();

  /** The names that the text declares, by their letters without capitals. */
  private final Map<String, List<String>> inLowerCase = new HashMap<>();

  UnknownNames(SourceText source, Declarations declarations, Mistakes mistakes) {
    this.source = source;
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  /** Whether a reader would say that another name is meant, and not one without values. */
  boolean isMistake(Use use) {
    return Subscripts.mend(use.typed(), use.span(), declarations).isPresent()
        || ofTree(use).or(() -> end(use)).isPresent()
        || isCommand(use)
        || isSlip(use)
        || isInOtherCase(use);
  }

  /** Whether it is a command of TeX that is no letter: {@code \nabla}. */
  private static boolean isCommand(Use use) {
    return use.typed().matches("\\\\[a-zA-Z]+") && Greek.letter(use.name()).isEmpty()
        || isCases(use)
        || use.typed().matches("\\\\(begin|end)\\b.*");
  }

  /** Whether a name of three letters or more is one edit away from a known one: {@code tahn}. */
  private boolean isSlip(Use use) {
    String name = use.name();
    boolean own =
        Greek.letter(name).isPresent()
            || Spelling.isStep(use.typed())
            || ForeignFunction.named(name).isPresent();
    return name.length() >= 3
        && !own
        && Nearest.isOneEdit(
            name,
            candidates(use.isCalled()).stream().filter(it -> !isOtherLetter(name, it)).toList());
  }

  /** Whether two names are another letter each with one label: {@code m_hat}, {@code v_hat}. */
  private static boolean isOtherLetter(String one, String other) {
    return one.length() == other.length()
        && one.indexOf('_') == 1
        && one.substring(1).equals(other.substring(1));
  }

  /**
   * Whether a declared name of the same kind differs by capitals alone: {@code w} and {@code W}.
   */
  private boolean isInOtherCase(Use use) {
    return inLowerCase().getOrDefault(lower(use.name()), List.of()).stream()
        .flatMap(name -> declarations.find(name).stream())
        .anyMatch(it -> it.isIndexed() == use.isCalled());
  }

  private static boolean isCases(Use use) {
    return use.typed().matches("\\\\begin\\{[dr]?cases}");
  }

  void report(Use use) {
    Optional<Diagnostic> subscript = Subscripts.mend(use.typed(), use.span(), declarations);
    mistakes.add(subscript.orElseGet(() -> unknown(use)));
  }

  private Diagnostic unknown(Use use) {
    if (mistakes.isFull()) {
      return plain(use);
    }
    if (isCases(use)) {
      return Diagnostic.mistake(use.span(), ExpressionMessages.casesWithoutLast());
    }
    return ofTree(use).or(() -> end(use)).or(() -> nearest(use)).orElseGet(() -> plain(use));
  }

  private static Diagnostic plain(Use use) {
    return Diagnostic.mistake(use.span(), NameMessages.unknown(use.typed()));
  }

  private Optional<Diagnostic> ofTree(Use use) {
    if (Declarations.isTreePlace(use.name())) {
      return Optional.of(
          Diagnostic.mistake(
              use.span(), NameMessages.noTree(use.typed(), "over v = " + TreeReader.EXAMPLE)));
    }
    return declarations.treeAxes().stream()
        .filter(_ -> SIDES.contains(use.name()))
        .findFirst()
        .map(axis ->
            Diagnostic.mistake(
                use.span(), ExpressionMessages.childUnknown(use.name(), use.typed(), axis)));
  }

  private static Optional<Diagnostic> end(Use use) {
    return use.name().equals("tau")
        ? Optional.of(Diagnostic.mistake(use.span(), ExpressionMessages.tauWithoutSteps()))
        : Optional.empty();
  }

  private Optional<Diagnostic> nearest(Use use) {
    return Nearest.to(use.name(), candidates(use.isCalled()))
        .map(near ->
            Diagnostic.mistake(
                use.span(),
                NameMessages.unknown(use.typed(), near),
                new Diagnostic.Mend(SyntaxMessages.write(near), use.span(), near)));
  }

  private Map<String, List<String>> inLowerCase() {
    if (inLowerCase.isEmpty()) {
      inLowerCase.putAll(
          declarations.typed().stream().collect(Collectors.groupingBy(UnknownNames::lower)));
    }
    return inLowerCase;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private Set<String> candidates(boolean called) {
    return candidates.computeIfAbsent(called, this::collected);
  }

  private Set<String> collected(boolean called) {
    Set<String> names = new LinkedHashSet<>(declarations.typed());
    if (called) {
      Arrays.stream(BuiltIn.values()).map(BuiltIn::spelling).forEach(names::add);
      names.addAll(Keywords.SPECIAL);
    }
    return names;
  }
}
