package unfold.result;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The pictures of control characters, such as ␛, in their place: whatever a stranger typed, a
 * terminal that it is printed on has nothing to obey. There are as many characters as before.
 */
public final class ControlPictures {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
  private static final Pattern NO_LAYOUT = Pattern.compile("(?!\\r\\n)[\\p{Cc}&&[^\\n\\t]]");

  private ControlPictures() {}

  /** A line in which line ends and tabs are spaces. */
  public static String inLine(String typed) {
    return CONTROL.matcher(typed).replaceAll(ControlPictures::picture);
  }

  /** A text that keeps its line ends, except lone carriage returns, and its tabs. */
  public static String inText(String typed) {
    return NO_LAYOUT.matcher(typed).replaceAll(ControlPictures::picture);
  }

  private static String picture(MatchResult found) {
    char control = found.group().charAt(0);
    if (Character.isWhitespace(control)) {
      return " ";
    }
    return String.valueOf(control < 0x20 ? (char) (0x2400 + control) : '\u2421');
  }
}
