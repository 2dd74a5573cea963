package unfold.equation.paste;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import unfold.equation.paste.TextPiece.Kind;

/** The axes of a pasted text: those it declares, and letters that stand as an index does. */
public final class Axes {
  private static final Pattern INDEX =
      Pattern.compile("(\\p{L}[\\p{L}\\p{N}]*)(?:[+-][\\p{L}\\p{N}]+)?");
  private static final Pattern SHIFTED = Pattern.compile("([a-z])[+-][0-9]+");
  private static final Pattern LETTER = Pattern.compile("[a-z]");
  private static final Pattern BRACKETS = Pattern.compile("[,()<>\\[\\]]");
  private static final Pattern PAIR =
      Pattern.compile("([a-z])(?:[+-][0-9]+)?\\|\\1(?:[+-][0-9]+)?");

  private final Set<String> all = new LinkedHashSet<>();
  private final List<String> missing = new ArrayList<>();

  private Axes() {}

  public static Axes in(PastedText text, List<ScriptedName> names, TypedDeclarations declared) {
    Axes axes = new Axes();
    List<String> scripts =
        names.stream()
            .flatMap(it -> Stream.of(scripts(it), head(it, text)).flatMap(parts -> parts))
            .toList();
    axes.all.addAll(declared.axes());
    List<String> guessed =
        scripts.stream()
            .flatMap(it -> Stream.of(SHIFTED.matcher(it), PAIR.matcher(it)))
            .filter(Matcher::matches)
            .map(it -> it.group(1))
            .filter(it -> !declared.isValue(it))
            .distinct()
            .toList();
    if (!declared.hasAxes() && (guessed.isEmpty() || usesTime(scripts, names, text))) {
      axes.all.add("t");
    }
    axes.all.addAll(guessed);
    if (!axes.all.equals(declared.axes()) && !axes.all.equals(Set.of("t"))) {
      axes.all.stream().filter(it -> !declared.axes().contains(it)).forEach(axes.missing::add);
    }
    return axes;
  }

  private static boolean usesTime(List<String> scripts, List<ScriptedName> names, PastedText text) {
    return scripts.stream()
            .anyMatch(it -> it.equals("t") || it.startsWith("t-") || it.startsWith("t+"))
        || names.stream().anyMatch(it -> inBracket(it, text).stream().anyMatch("t"::equals));
  }

  /** What stands in scripts, without the brackets around it. */
  private static Stream<String> scripts(ScriptedName name) {
    return Stream.concat(name.below().stream(), name.above().stream())
        .flatMap(it -> beside(List.of(BRACKETS.split(it))));
  }

  /** The indices in the bracket of a name that a line begins with. */
  private static Stream<String> head(ScriptedName name, PastedText text) {
    boolean first = text.at(text.skipBack(name.from() - 1)).kind() == Kind.LINE_END;
    return first ? beside(inBracket(name, text)) : Stream.empty();
  }

  /** Indices of which one on a grid is shifted, so that a letter beside it is an index too. */
  private static Stream<String> beside(List<String> parts) {
    boolean grid =
        parts.size() > 1
            && parts.stream().anyMatch(it -> SHIFTED.matcher(it).matches() && !it.startsWith("t"));
    return parts.stream().map(it -> grid && LETTER.matcher(it).matches() ? it + "+0" : it);
  }

  private static List<String> inBracket(ScriptedName name, PastedText text) {
    int end = text.partner(name.bracket());
    return end < 0 ? List.of() : List.of(text.dense(name.bracket() + 1, end).split(","));
  }

  public boolean isAxis(String name) {
    return all.contains(name);
  }

  /** The place of an axis among all. */
  public int rank(String index) {
    String axis = of(index).orElse("");
    return new ArrayList<>(all).indexOf(axis);
  }

  /** The axis that an index is made of: {@code t} of {@code t-1}. */
  public Optional<String> of(String index) {
    Matcher parts = INDEX.matcher(index);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String axis = parts.group(1).equals("tau") && isAxis("t") ? "t" : parts.group(1);
    return Optional.of(axis).filter(this::isAxis);
  }

  /** The statement that declares what the text leaves out; empty where there is nothing to add. */
  public Optional<String> statement() {
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("over " + String.join(", ", missing) + "\n");
  }
}
