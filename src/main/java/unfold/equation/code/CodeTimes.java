package unfold.equation.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import unfold.equation.TextEdit;
import unfold.equation.paste.IndexedName;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.PastedText.Line;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TypedDeclarations;

/**
 * Names of a program that runs once a step: {@code h_prev}, {@code new_h}, and those that it
 * assigns. One that is read before it is assigned has the value of the step before.
 */
final class CodeTimes implements PastedNotation {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(\\p{L}+?)(?:_?prev|_t_?minus_?1|_tm1|_old|_last)|(?:prev|old|last)_(\\p{L}+)");
  private static final Pattern NOW =
      Pattern.compile("(\\p{L}+?)(?:_new|_next|_t)|(?:new|next)_(\\p{L}+)|([a-ce-z])t");
  private static final List<String> INPUTS = List.of("x", "inputs", "input", "inp", "u");

  /** Whether a name is one that programs use for the value from outside. */
  static boolean isInput(String name) {
    return INPUTS.contains(name) || INPUTS.contains(name.replaceFirst("_t$", ""));
  }

  /** The name without the words for its time: {@code h} for {@code h_prev}. */
  static String withoutTime(String name) {
    return Program.part(BEFORE.matcher(name))
        .or(() -> Program.part(NOW.matcher(name)))
        .orElse(name);
  }

  @Override
  public String remedy() {
    return CodeMessages.codeTimes();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    return Code.isIn(read.text()) ? new Program(read).edits() : List.of();
  }

  /** The names of a program with the lines that assign them. */
  private static final class Program {
    private final Surroundings read;
    private final PastedText text;
    private final Map<String, Integer> assigned = new HashMap<>();
    private final Set<String> renewed = new HashSet<>();
    private final Set<String> timed = new HashSet<>();

    Program(Surroundings read) {
      this.read = read;
      this.text = read.text();
      for (IndexedName name : read.read()) {
        if (isFree(name)) {
          before(name).ifPresent(timed::add);
          now(name).ifPresent(it -> (isBelow(name) ? timed : renewed).add(it));
        } else if (name.isIndexed()) {
          timed.add(name.name());
        }
      }
      timed.addAll(renewed);
      Set<String> used = new HashSet<>();
      read.read().forEach(it -> used.add(base(it)));
      INPUTS.stream().filter(used::contains).findFirst().ifPresent(timed::add);
      assign();
    }

    private boolean isLibrary(IndexedName name) {
      return text.at(name.to()).is(".") && Code.LIBRARIES.contains(name.typed().plain());
    }

    private static boolean isBelow(IndexedName name) {
      return name.typed().plain().matches("\\p{L}+_t|[a-ce-z]t");
    }

    /** Follows the lines until no further name turns out to have a value per step. */
    private void assign() {
      Map<Integer, List<IndexedName>> byLine = byLine();
      int known = -1;
      while (known != timed.size()) {
        known = timed.size();
        for (int i = 0; i < read.lines().size(); i++) {
          assign(i, byLine.getOrDefault(i, List.of()));
        }
      }
    }

    private void assign(int number, List<IndexedName> names) {
      Line line = read.lines().get(number);
      boolean assigns =
          line.equals() >= 0
              && !TypedDeclarations.isStatement(text, line)
              && !names.isEmpty()
              && text.dense(line.from(), names.getFirst().from()).matches("(?:self\\.)?");
      if (!assigns) {
        return;
      }
      IndexedName head = names.getFirst();
      boolean moves =
          names.stream()
              .skip(1)
              .anyMatch(
                  it -> it.isIndexed() || timed.contains(base(it)) || base(it).equals(base(head)));
      if (isFree(head) && moves) {
        timed.add(base(head));
      }
      assigned.putIfAbsent(base(head), number);
    }

    private Map<Integer, List<IndexedName>> byLine() {
      Map<Integer, List<IndexedName>> all = new HashMap<>();
      int line = 0;
      for (IndexedName name : read.read()) {
        while (line + 1 < read.lines().size() && read.lines().get(line).to() <= name.from()) {
          line++;
        }
        if (!isLibrary(name)) {
          all.computeIfAbsent(line, _ -> new ArrayList<>()).add(name);
        }
      }
      return all;
    }

    List<TextEdit> edits() {
      List<TextEdit> edits = new ArrayList<>();
      byLine()
          .forEach((number, names) -> {
            if (isHandedOn(number, names)) {
              edits.add(without(read.lines().get(number)));
            } else if (!isStatement(number)) {
              names.stream()
                  .filter(this::isFree)
                  .forEach(it -> edit(it, number).ifPresent(edits::add));
            }
          });
      edits.sort(Comparator.comparingInt(TextEdit::start));
      return edits;
    }

    /** Whether a line only makes the new value the one before: {@code h_prev = h}. */
    private boolean isHandedOn(int number, List<IndexedName> names) {
      Line line = read.lines().get(number);
      return names.size() == 2
          && line.equals() >= 0
          && text.between(line.from(), line.to()).matches("\\w+\\s*=\\s*\\w+\\s*")
          && base(names.getFirst()).equals(base(names.getLast()));
    }

    private TextEdit without(Line line) {
      return new TextEdit(text.at(line.from()).start(), text.at(line.to()).end(), "");
    }

    private boolean isStatement(int line) {
      return TypedDeclarations.isStatement(text, read.lines().get(line));
    }

    private Optional<TextEdit> edit(IndexedName name, int line) {
      Optional<String> written =
          before(name)
              .map(it -> it + "(t-1)")
              .or(() -> now(name).map(it -> it + "(t)"))
              .or(() -> plain(name, line));
      return written.map(
          it -> new TextEdit(text.at(name.from()).start(), text.at(name.to()).start(), it));
    }

    /** A name without a word for its time. */
    private Optional<String> plain(IndexedName name, int line) {
      String typed = name.typed().plain();
      if (!timed.contains(typed) || !name.typed().above().isEmpty()) {
        return Optional.empty();
      }
      boolean head = name.from() < read.lines().get(line).equals();
      boolean input = !assigned.containsKey(typed) && !renewed.contains(typed);
      boolean earlier = assigned.getOrDefault(typed, Integer.MAX_VALUE) < line;
      boolean now = head || input || earlier && !renewed.contains(typed);
      return Optional.of(typed + (now ? "(t)" : "(t-1)"));
    }

    /** Whether a name has neither an index nor a declaration nor a bracket of a call. */
    private boolean isFree(IndexedName name) {
      boolean bracket = text.at(name.to()).is("(") || text.at(name.to()).is("[");
      boolean below = name.isIndexed() && isBelow(name);
      return !bracket
          && !isLibrary(name)
          && (!name.isIndexed() || below)
          && !read.declared().isValue(name.typed().plain())
          && !read.axes().isAxis(name.typed().plain());
    }

    private String base(IndexedName name) {
      return before(name).or(() -> now(name)).orElse(name.name());
    }

    private static Optional<String> before(IndexedName name) {
      return part(BEFORE.matcher(name.typed().plain()));
    }

    private static Optional<String> now(IndexedName name) {
      return part(NOW.matcher(name.typed().plain()));
    }

    private static Optional<String> part(Matcher parts) {
      return parts.matches()
          ? IntStream.rangeClosed(1, parts.groupCount())
              .mapToObj(parts::group)
              .filter(Objects::nonNull)
              .findFirst()
          : Optional.empty();
    }
  }
}
