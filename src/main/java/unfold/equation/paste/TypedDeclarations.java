package unfold.equation.paste;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unfold.equation.paste.PastedText.Line;
import unfold.equation.paste.TextPiece.Kind;
import unfold.equation.syntax.Keywords;

/** The names that lines with a statement word declare, as they are typed. */
public final class TypedDeclarations {
  private final Map<String, String> parameters = new HashMap<>();
  private final Map<String, String> inputs = new HashMap<>();
  private final Set<String> sizes = new LinkedHashSet<>();
  private final Set<String> axes = new LinkedHashSet<>();
  private final Map<String, String> ranges = new HashMap<>();
  private boolean over;

  private TypedDeclarations() {}

  public static TypedDeclarations in(PastedText text, List<Line> lines) {
    TypedDeclarations all = new TypedDeclarations();
    lines.forEach(line -> all.add(text, line));
    return all;
  }

  /** Whether a line begins with a word of statements. */
  public static boolean isStatement(PastedText text, Line line) {
    return Keywords.ofStatements().contains(text.at(line.from()).text())
        && text.at(text.skip(line.from() + 1)).kind() == Kind.WORD;
  }

  private void add(PastedText text, Line line) {
    if (!isStatement(text, line)) {
      return;
    }
    int at = text.skip(line.from() + 1);
    switch (text.at(line.from()).text()) {
      case "over" -> addAxes(text, at, line.to());
      case "size", "alphabet" -> sizes.add(text.at(at).text());
      case "param" -> parameters.put(name(text, at), shape(text, at, line));
      case "input", "target" -> inputs.put(name(text, at), shape(text, at, line));
      default -> {}
    }
  }

  private void addAxes(PastedText text, int from, int to) {
    over = true;
    boolean next = true;
    for (int i = from; i < to; i++) {
      TextPiece piece = text.at(i);
      if (next && piece.kind() == Kind.WORD) {
        axes.add(piece.text());
        addRange(text, i, to);
        next = false;
      }
      int partner = text.partner(i);
      if (partner > i) {
        i = partner;
      } else if (piece.is(",")) {
        next = true;
      }
    }
  }

  private void addRange(PastedText text, int axis, int to) {
    int equals = text.skip(axis + 1);
    int end = equals;
    while (end < to && !text.at(end).is(",")) {
      end = text.past(end);
    }
    if (text.at(equals).is("=")) {
      ranges.put(text.at(axis).text(), text.dense(equals + 1, end));
    }
  }

  private static String name(PastedText text, int at) {
    StringBuilder name = new StringBuilder(text.at(at).text());
    int next = at + 1;
    while (text.at(next).is("_") && text.at(next + 1).kind() != Kind.SIGN) {
      name.append('_').append(text.at(next + 1).text());
      next += 2;
    }
    return name.toString();
  }

  /** The shape without blanks; empty where none is written. */
  private static String shape(PastedText text, int at, Line line) {
    int from = at;
    while (from < line.to() && !text.at(from).is(":")) {
      if (text.at(from).is("=") || text.at(from).is("~")) {
        return "";
      }
      from++;
    }
    int to = from;
    while (to < line.to() && !text.at(to).is("=") && !text.at(to).is("~")) {
      to++;
    }
    return from == to ? "" : text.between(from + 1, to).replaceAll("\\s", "");
  }

  public boolean hasAxes() {
    return over;
  }

  public Set<String> axes() {
    return axes;
  }

  /** The declared range of an axis, without blanks; empty where it has none. */
  public Optional<String> range(String axis) {
    return Optional.ofNullable(ranges.get(axis));
  }

  public boolean isParameter(String name) {
    return parameters.containsKey(name);
  }

  public boolean isInput(String name) {
    return inputs.containsKey(name);
  }

  public boolean isSize(String name) {
    return sizes.contains(name);
  }

  public boolean isValue(String name) {
    return isParameter(name) || isInput(name) || isSize(name) || axes.contains(name);
  }

  /** The declared shape, without blanks; empty where the name or its shape is not declared. */
  public Optional<String> shape(String name) {
    return Optional.ofNullable(parameters.getOrDefault(name, inputs.get(name)));
  }
}
