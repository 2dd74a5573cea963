package unfold.equation.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import unfold.equation.paste.TextPiece.Kind;

/** Finds the names of a text with what is written below and above each. */
public final class ScriptedNames {
  private static final Set<String> OPENING = Set.of("(", "[", "\\left", "\\big", "\\Big", "\\bigl");

  /** The most pieces of a name in braces, so that braces are not nested without end. */
  private static final int LONGEST = 200;

  private static final Set<String> STEPS = Set.of("\\Delta", "\\delta");

  /** What is a label or an index; any other script is an expression, such as a power. */
  private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N},|+\\-()<>\\[\\]⊤*]{1,40}");

  private static final Pattern WRAPPED = Pattern.compile("\\([^()]*\\)");

  private final PastedText text;

  private ScriptedNames(PastedText text) {
    this.text = text;
  }

  /** All names in the order of the text, those within scripts left out. */
  public static List<ScriptedName> in(PastedText text) {
    ScriptedNames reader = new ScriptedNames(text);
    List<ScriptedName> names = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      Optional<ScriptedName> name = reader.at(at);
      name.ifPresent(names::add);
      at = name.map(ScriptedName::to).orElse(at + 1);
    }
    return names;
  }

  /** The name that begins there. */
  private Optional<ScriptedName> at(int position) {
    TextPiece piece = text.at(position);
    return switch (piece.kind()) {
      case WORD -> Optional.of(scripted(position, position + 1, plain(piece.text())));
      case COMMAND ->
          isStepSize(position)
              ? Optional.of(scripted(position, text.skip(position + 1) + 1, plain("Δt")))
              : Dress.of(piece.text()).isPresent()
                  ? dressed(position)
                  : Dress.name(piece.text()).map(it -> scripted(position, position + 1, plain(it)));
      case SIGN ->
          piece.is("{") && text.partner(position) > 0 && isAlone(position)
              ? inBraces(position)
              : Optional.empty();
      case NUMBER, BLANK, QUOTED, LINE_END -> Optional.empty();
    };
  }

  /** Whether a brace belongs neither to a command nor to a script. */
  private boolean isAlone(int brace) {
    TextPiece before = text.at(brace - 1);
    return before.kind() != Kind.COMMAND && !before.is("_") && !before.is("^") && !before.is("}");
  }

  /** The name that braces hold and nothing else. */
  private Optional<ScriptedName> inBraces(int opening) {
    int end = text.partner(opening);
    return end > opening + LONGEST
        ? Optional.empty()
        : at(text.skip(opening + 1))
            .filter(it -> text.skip(it.to()) == end)
            .map(it ->
                scripted(
                    opening,
                    end + 1,
                    new ScriptedName(0, 0, it.base(), it.below(), it.above(), -1)));
  }

  /** Whether {@code \Delta t} begins there, which is one name. */
  private boolean isStepSize(int position) {
    return text.at(position).isOneOf(STEPS)
        && text.at(position + 1).isBlank()
        && text.at(text.skip(position + 1)).is("t");
  }

  private static ScriptedName plain(String base) {
    return new ScriptedName(0, 0, base, List.of(), List.of(), -1);
  }

  private Optional<ScriptedName> dressed(int position) {
    String accent = Dress.of(text.at(position).text()).orElseThrow();
    int inside = text.skip(position + 1);
    int end = text.partner(inside);
    if (end > inside + LONGEST) {
      return Optional.empty();
    }
    if (!text.at(inside).is("{") || end < 0) {
      return at(inside).filter(_ -> inside > position).map(it -> accented(position, it, accent));
    }
    return at(text.skip(inside + 1))
        .filter(it -> text.skip(it.to()) == end)
        .map(it ->
            scripted(
                position,
                end + 1,
                new ScriptedName(
                    0, 0, Dress.word(it.base()) + accent, it.below(), it.above(), -1)));
  }

  private static ScriptedName accented(int position, ScriptedName name, String accent) {
    return new ScriptedName(
        position, name.to(), name.base() + accent, name.below(), name.above(), name.bracket());
  }

  /** Adds the scripts that follow a name. */
  private ScriptedName scripted(int from, int end, ScriptedName name) {
    List<String> below = new ArrayList<>(name.below());
    List<String> above = new ArrayList<>(name.above());
    int to = end;
    while (true) {
      int sign = text.at(from).kind() == Kind.COMMAND ? text.skip(to) : to;
      int after = text.at(sign).is("_") || text.at(sign).is("^") ? scriptEnd(sign) : -1;
      String script = after < 0 ? "" : content(text.skip(sign + 1), after);
      if (!SIMPLE.matcher(script).matches()) {
        break;
      }
      (text.at(sign).is("_") ? below : above).add(script);
      to = after;
    }
    int bracket =
        text.at(isFunction(from, name) ? text.skip(to) : to).isOneOf(OPENING) ? text.skip(to) : -1;
    return new ScriptedName(from, to, name.base(), below, above, bracket);
  }

  /** Whether it is a command for a function, whose bracket may follow after a blank. */
  private boolean isFunction(int from, ScriptedName name) {
    return text.at(from).kind() == Kind.COMMAND && Dress.isFunction(name.base());
  }

  /** The position after the script that a sign begins, or -1. */
  private int scriptEnd(int sign) {
    int at = text.skip(sign + 1);
    TextPiece first = text.at(at);
    boolean above = text.at(sign).is("^");
    return switch (first.kind()) {
      case WORD, NUMBER -> at + 1;
      case COMMAND -> {
        boolean braces = text.at(at + 1).is("{") && text.partner(at + 1) > 0;
        yield braces ? text.partner(at + 1) + 1 : at + 1;
      }
      case SIGN -> first.is("{") || above && first.is("(") ? past(at) : angle(at, above);
      case BLANK, QUOTED, LINE_END -> -1;
    };
  }

  private int past(int opening) {
    return text.partner(opening) < 0 ? -1 : text.partner(opening) + 1;
  }

  /** The end of {@code <t-1>} above, or of a lone star. */
  private int angle(int at, boolean above) {
    if (!above || !text.at(at).is("<")) {
      return above && (text.at(at).is("*") || text.at(at).is("⊤")) ? at + 1 : -1;
    }
    for (int i = at + 1; i < at + 8; i++) {
      if (text.at(i).is(">")) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * The script without blanks and braces, in plain letters. Round brackets in braces become square
   * ones: they hold an index or a label, where without braces they may hold a power.
   */
  private String content(int from, int to) {
    int start = text.at(from).is("{") ? from + 1 : from;
    int end = start > from ? to - 1 : to;
    StringBuilder plain = new StringBuilder();
    for (int i = start; i < end; i++) {
      TextPiece piece = text.at(i);
      switch (piece.kind()) {
        case WORD, NUMBER -> append(plain, piece.text());
        case SIGN -> plain.append(sign(piece.text()));
        case COMMAND -> append(plain, command(piece.text()));
        case BLANK, QUOTED, LINE_END -> {}
      }
    }
    boolean wrapped = start > from && WRAPPED.matcher(plain).matches();
    return wrapped ? "[" + plain.substring(1, plain.length() - 1) + "]" : plain.toString();
  }

  /** Adds a word; beside another one it is no label, but a product. */
  private static void append(StringBuilder plain, String word) {
    boolean beside =
        !plain.isEmpty()
            && !word.isEmpty()
            && Character.isLetterOrDigit(plain.charAt(plain.length() - 1))
            && Character.isLetterOrDigit(word.charAt(0));
    plain.append(beside ? " " : "").append(word);
  }

  private static String sign(String sign) {
    return switch (sign) {
      case "{", "}" -> "";
      case "−", "–" -> "-";
      case "⟨" -> "<";
      case "⟩" -> ">";
      default -> sign;
    };
  }

  private static String command(String command) {
    return switch (command) {
      case "\\langle" -> "<";
      case "\\rangle" -> ">";
      case "\\top", "\\intercal" -> "⊤";
      case "\\mid", "\\vert" -> "|";
      case "\\left", "\\right", "\\," -> "";
      default -> Dress.name(command).orElse(Dress.of(command).isPresent() ? "" : command);
    };
  }
}
