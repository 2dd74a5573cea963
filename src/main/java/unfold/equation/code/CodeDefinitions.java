package unfold.equation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.Surroundings;

/** Functions of a program that return the next state at once: {@code def step(x, h): return …}. */
final class CodeDefinitions implements PastedNotation {
  private static final Pattern AT_ONCE =
      Pattern.compile(
          "^[ \\t]*def[ \\t]+\\w+\\(([^()\\r\\n]*)\\)[ \\t]*:\\s*return[ \\t]+(?=[^\\r\\n]*[(*+@])",
          Pattern.MULTILINE);

  @Override
  public String remedy() {
    return CodeMessages.codeDefinitions();
  }

  @Override
  public List<TextEdit> in(Surroundings text) {
    List<TextEdit> edits = new ArrayList<>();
    Matcher definitions = AT_ONCE.matcher(text.text().text());
    while (Code.isIn(text.text()) && definitions.find()) {
      List<String> states = states(definitions.group(1));
      if (states.size() == 1) {
        edits.add(new TextEdit(definitions.start(), definitions.end(), states.getFirst() + " = "));
      }
    }
    return edits;
  }

  /** The arguments that are no inputs, which the function returns anew. */
  private static List<String> states(String arguments) {
    return Stream.of(arguments.split(","))
        .map(String::strip)
        .filter(it -> it.matches("\\p{Ll}\\w*") && !it.equals("self"))
        .filter(it -> !CodeTimes.isInput(it))
        .map(CodeTimes::withoutTime)
        .distinct()
        .toList();
  }
}
