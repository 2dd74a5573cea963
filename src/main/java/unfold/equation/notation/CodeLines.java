package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.paste.Edit;
import unfold.equation.paste.Surroundings;

/** Lines of Markdown and Python around equations: fences, loops, definitions, returned names. */
final class CodeLines implements PastedNotation {
  private static final Pattern ONLY_CODE =
      Pattern.compile(
          "^(?:[ \\t]*(?:```.*|~~~.*|>>>[ \\t]*|(?:for|while|with|class|def|async def)\\b.*:["
              + " \\t]*(?:#.*)?|return\\b[\\w ,()\\[\\].]*|(?:import|from)["
              + " \\t]+\\w.*|@\\w+.*|pass|\"\"\".*)(?:\\R|\\z)|[ \\t]*>>>[ \\t]+|[ \\t]+(?=[^"
              + " \\t\\r\\n#&+*/=-]))",
          Pattern.MULTILINE);

  @Override
  public String remedy() {
    return NotationMessages.codeLines();
  }

  @Override
  public List<Edit> in(Surroundings text) {
    if (!Code.isIn(text.text())) {
      return List.of();
    }
    String typed = text.text().text();
    List<Edit> edits = new ArrayList<>();
    Matcher lines = ONLY_CODE.matcher(typed);
    while (lines.find()) {
      edits.add(new Edit(lines.start(), lines.end(), ""));
    }
    return edits;
  }
}
