package unfold.equation.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.equation.paste.IndexedName.Way;

/** Reads which scripts of a name are indices, which are labels and which are powers. */
public final class ScriptReader {
  /** The functions over an axis, which stands below them. */
  private static final Set<String> REDUCTIONS =
      Set.of("sum", "mean", "max", "min", "prod", "softmax");

  private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

  private final PastedText text;
  private final Axes axes;
  private final TypedDeclarations declared;
  private final Uses uses;

  public ScriptReader(PastedText text, Axes axes, TypedDeclarations declared, Uses uses) {
    this.text = text;
    this.axes = axes;
    this.declared = declared;
    this.uses = uses;
  }

  public IndexedName read(ScriptedName typed) {
    return new Reading(typed).result();
  }

  /** The scripts of one name, sorted. */
  private final class Reading {
    private final ScriptedName typed;
    private final List<String> labels = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private String rest = "";
    private String moment = "";
    private boolean bare;

    Reading(ScriptedName typed) {
      this.typed = typed;
      readBeside();
      typed.above().forEach(this::readAbove);
      typed.below().forEach(this::readBelow);
    }

    private void readBeside() {
      int end = text.partner(typed.bracket());
      List<String> inside =
          end < 0 ? List.of() : List.of(text.dense(typed.bracket() + 1, end).split(","));
      boolean square = text.at(typed.bracket()).is("[");
      boolean indices =
          inside.stream().anyMatch(it -> axes.of(it).isPresent())
              || square && uses.timed().contains(typed.plain());
      if (indices && inside.stream().allMatch(it -> isIndex(it))) {
        beside.addAll(inside);
      }
    }

    private boolean isIndex(String part) {
      return axes.of(part).isPresent() || NUMBER.matcher(part).matches();
    }

    private void readAbove(String script) {
      String left = script;
      while (!left.isEmpty()) {
        int end = "(<[".indexOf(left.charAt(0)) < 0 ? -1 : closing(left);
        if (end < 0) {
          readBareAbove(left);
          return;
        }
        readWrapped(left.substring(1, end), left.charAt(0));
        left = left.substring(end + 1);
      }
    }

    private static int closing(String script) {
      return script.indexOf(")>]".charAt("(<[".indexOf(script.charAt(0))));
    }

    /** Reads what stands above in brackets; in round ones without braces it may be a power. */
    private void readWrapped(String inside, char opening) {
      List<String> parts = List.of(inside.split(","));
      if (opening == '[' && declared.isValue(typed.plain() + "_" + inside)) {
        labels.add(inside);
        return;
      }
      boolean factor = declared.isParameter(typed.plain()) || declared.isSize(typed.plain());
      boolean indices = parts.stream().allMatch(it -> axes.of(it).isPresent() || isNumber(it));
      boolean labels = parts.stream().allMatch(it -> LABEL.matcher(it).matches() && !isFactor(it));
      if (opening == '(' && (factor || !indices) || factor && indices || !indices && !labels) {
        rest += "^(" + inside + ")";
        return;
      }
      for (String part : parts) {
        if (isNumber(part) ? isPlace(part) : axes.of(part).isPresent()) {
          above.add(part);
          bare |= opening == '<';
        } else {
          labelsAbove(part, opening);
        }
      }
    }

    private boolean isFactor(String name) {
      return declared.isValue(name) && axes.of(name).isEmpty();
    }

    private void labelsAbove(String part, char opening) {
      if (opening == '(') {
        rest += "^(" + part + ")";
      } else {
        labels.add(part);
      }
    }

    private static boolean isNumber(String part) {
      return NUMBER.matcher(part).matches();
    }

    /** A number above in brackets: the place of a name with one index, or the label of a layer. */
    private boolean isPlace(String number) {
      return uses.layered().contains(typed.base())
          || typed.below().isEmpty()
              && beside.isEmpty()
              && (uses.timed().contains(typed.base()) || number.equals("0"));
    }

    private void readBareAbove(String script) {
      if (script.equals("T") && !declared.isValue("T") || script.equals("⊤")) {
        rest += "'";
      } else if (axes.of(script).isPresent() && isVariable(script)) {
        above.add(script);
        bare = true;
      } else if (script.matches("\\p{L}+") && !declared.isValue(script) && !isAxis(script)) {
        labels.add(script);
      } else {
        rest += "^" + (script.matches("-?[\\p{L}\\p{N}]+") ? script : "(" + script + ")");
      }
    }

    private boolean isAxis(String script) {
      return axes.of(script).isPresent();
    }

    /** Whether what is raised is a variable with its time, and not a factor to a power. */
    private boolean isVariable(String script) {
      return beside.isEmpty()
          && !declared.isParameter(typed.plain())
          && (declared.isInput(typed.plain())
              || uses.raisedHeads().contains(typed.base())
              || !uses.raisedHeads().isEmpty() && typed.base().matches("[a-z](_.*)?"));
    }

    private void readBelow(String script) {
      if (declared.isParameter(typed.plain()) || REDUCTIONS.contains(typed.base())) {
        labels.add(script);
        return;
      }
      boolean wrapped = "(<[".indexOf(script.charAt(0)) >= 0 && script.length() > 2;
      String inside = wrapped ? script.substring(1, script.length() - 1) : script;
      for (String part : inside.split(",")) {
        if (part.indexOf('|') > 0) {
          readTwoTimes(part);
        } else if (axes.of(part).isPresent() && beside.isEmpty() || isStart(part)) {
          below.add(part);
        } else {
          labels.add(part);
        }
      }
    }

    /** Whether {@code h_0} is the start of an h with an index. */
    private boolean isStart(String part) {
      return NUMBER.matcher(part).matches()
          && typed.below().size() == 1
          && typed.bracket() < 0
          && !uses.started().contains(typed.base())
          && (part.equals("0") || uses.indexedBelow().contains(typed.base()))
          && uses.timed().contains(typed.base())
          && !uses.timed().contains(typed.plain());
    }

    private void readTwoTimes(String part) {
      String[] times = part.split("\\|", 2);
      moment = times[0].equals(times[1]) ? "post" : "prior";
      below.add(times[0]);
    }

    IndexedName result() {
      List<String> scripts =
          Stream.of(below, above).flatMap(List::stream).collect(Collectors.toList());
      boolean kept = scripts.isEmpty() && text.at(typed.bracket()).is("(");
      String bracket = kept || beside.isEmpty() && scripts.isEmpty() ? "" : bracket(scripts);
      int to = kept || beside.isEmpty() ? end() : text.partner(typed.bracket()) + 1;
      boolean indexed = !beside.isEmpty() || !scripts.isEmpty();
      return new IndexedName(typed, to, name(), indexed, name() + bracket + rest, way());
    }

    /** The end of the name, with the blanks before the bracket of a function. */
    private int end() {
      return typed.bracket() < 0 ? typed.to() : typed.bracket();
    }

    private String name() {
      List<String> parts = new ArrayList<>(List.of(typed.base()));
      parts.addAll(labels);
      if (!moment.isEmpty()) {
        parts.add(moment);
      }
      boolean function = text.at(typed.from()).is("\\sigma") && typed.bracket() >= 0;
      return function && parts.size() == 1 ? "sigmoid" : String.join("_", parts);
    }

    private String bracket(List<String> scripts) {
      List<String> indices = new ArrayList<>(beside);
      indices.addAll(scripts);
      if (indices.stream().allMatch(it -> axes.of(it).isPresent())) {
        indices.sort(Comparator.comparingInt(axes::rank));
      }
      return "(" + String.join(", ", indices) + ")";
    }

    private Way way() {
      if (!moment.isEmpty()) {
        return Way.TWO_TIMES;
      }
      if (!above.isEmpty() && (!below.isEmpty() || !beside.isEmpty())) {
        return Way.LAYER_ABOVE;
      }
      if (!below.isEmpty()) {
        return Way.BELOW;
      }
      return bare ? Way.ABOVE : Way.PLAIN;
    }
  }
}
