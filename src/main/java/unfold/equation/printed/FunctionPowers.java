package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import unfold.equation.TextEdit;
import unfold.equation.paste.Dress;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;

/** Powers between a function and its bracket: {@code \tanh^2(a)} is {@code tanh(a)^2}. */
final class FunctionPowers implements PastedNotation {
  private static final Pattern COUNT = Pattern.compile("\\{?[2-9]}?");

  @Override
  public String remedy() {
    return PrintedMessages.functionPowers();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int at = 1; at < text.size(); at++) {
      if (text.at(at).is("^") && isFunction(text, at - 1)) {
        move(text, at, edits);
      }
    }
    return edits;
  }

  private static boolean isFunction(PastedText text, int at) {
    return switch (text.at(at).kind()) {
      case WORD -> Dress.isFunction(text.at(at).text());
      case COMMAND -> Dress.name(text.at(at).text()).filter(Dress::isFunction).isPresent();
      case NUMBER, SIGN, BLANK, QUOTED, LINE_END -> false;
    };
  }

  /** Writes the power behind the bracket; one of -1 stays, as it may mean the inverse function. */
  private static void move(PastedText text, int power, List<TextEdit> edits) {
    int script = text.skip(power + 1);
    int after = text.past(script);
    int open = text.skip(after);
    int close = text.partner(open);
    String exponent = text.dense(script, after);
    if (!text.at(open).is("(") || close < 0 || !COUNT.matcher(exponent).matches()) {
      return;
    }
    edits.add(new TextEdit(text.at(power).start(), text.at(open).start(), ""));
    int end = text.at(close + 1).start();
    edits.add(new TextEdit(end, end, "^" + exponent.replaceAll("[{}]", "")));
  }
}
