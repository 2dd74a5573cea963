package unfold.equation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.Surroundings;

/** Lines of Markdown and Python around equations: fences, loops, definitions, returned names. */
final class CodeLines implements PastedNotation {
  private static final Pattern ONLY_CODE =
      Pattern.compile(
          """
          ^(?: [\\x20\\t]* (?: (?:```|~~~|\"\"\") TAIL
                      | >>> [\\x20\\t]*
                      | (?:for|while|with|class|def|async\\x20def)\\b TAIL : [\\x20\\t]* (?:\\# TAIL)?
                      | return\\b [\\w\\x20,()\\[\\].]*
                      | (?:import|from) [\\x20\\t]+ \\w TAIL
                      | @\\w TAIL
                      | pass ) (?:\\R|\\z)
             | [\\x20\\t]* >>> [\\x20\\t]+
             | [\\x20\\t]+ (?=[^\\x20\\t\\r\\n&+*/=-]) )
          """
              .replace("TAIL", "[^\\r\\n]{0,300}"),
          Pattern.MULTILINE | Pattern.COMMENTS);

  @Override
  public String remedy() {
    return CodeMessages.codeLines();
  }

  @Override
  public List<TextEdit> in(Surroundings text) {
    if (!Code.isIn(text.text())) {
      return List.of();
    }
    String typed = text.text().text();
    List<TextEdit> edits = new ArrayList<>();
    Matcher lines = ONLY_CODE.matcher(typed);
    while (lines.find()) {
      edits.add(new TextEdit(lines.start(), lines.end(), ""));
    }
    return edits;
  }
}
