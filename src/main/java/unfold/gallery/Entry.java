package unfold.gallery;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A system of the gallery.
 *
 * @param name its name on the command line
 * @param text the recurrence text as shipped
 * @param title the title without the figure or equation it shows
 * @param shows the figure, equation or section of the book, such as {@code Fig. 10.3}
 * @param about a sentence or two on what to look at
 */
public record Entry(String name, String text, String title, String shows, String about) {
  // the two lines every shipped text begins with: to list the gallery no text has to be parsed
  private static final Pattern HEAD =
      Pattern.compile(
          """
          title "(?<title>[^"]*) \\((?<shows>[^()"]*)\\)"
          about "(?<about>[^"]*)"
          """);

  static Entry of(String name, String text) {
    MatchResult head =
        HEAD.matcher(text)
            .results()
            .findFirst()
            .filter(match -> match.start() == 0)
            .orElseThrow(() -> new IllegalStateException(name + " has no title and about"));
    return new Entry(name, text, head.group("title"), head.group("shows"), head.group("about"));
  }
}
