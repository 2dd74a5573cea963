package unfold.result;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message cut to a length that can be read, whatever was typed into what it quotes: of a name or
 * number of more than 60 characters its beginning and end are left, and of a list that would make
 * it longer than 600 its first entries and the count of the others.
 */
public final class Excerpt {
  private static final int LONGEST = 600;

  /** The part of the longest that is kept for the count. */
  private static final int ROOM = 40;

  private static final int NAME = 60;
  private static final Pattern NAMES =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_]{" + (NAME + 1) + ",}+");

  /** Anything without a space, such as a path, which says more than a name. */
  private static final int WORD = 300;

  private static final Pattern WORDS = Pattern.compile("\\S{" + (WORD + 1) + ",}+");

  private static final String COMMA = ", ";
  private static final Pattern COMMAS = Pattern.compile(COMMA);

  private Excerpt() {}

  /** A message of at most 600 characters; the excerpt of an excerpt is the same. */
  public static String of(String message) {
    String named = NAMES.matcher(message).replaceAll(it -> around(it, NAME));
    String worded = WORDS.matcher(named).replaceAll(it -> around(it, WORD));
    return worded.length() <= LONGEST ? worded : cut(worded);
  }

  private static String around(MatchResult word, int most) {
    String whole = word.group();
    int beginning = whole.offsetByCodePoints(0, most / 2);
    int end = whole.offsetByCodePoints(whole.length(), most / 2 + 1 - most);
    return Matcher.quoteReplacement(whole.substring(0, beginning) + "…" + whole.substring(end));
  }

  private static String cut(String message) {
    int most = LONGEST - ROOM;
    int comma = message.lastIndexOf(COMMA, most);
    if (comma > most / 2) {
      long left = COMMAS.matcher(message).region(comma, message.length()).results().count();
      return message.substring(0, comma) + ResultMessages.more(left);
    }
    int end = Character.isLowSurrogate(message.charAt(most)) ? most - 1 : most;
    return message.substring(0, end) + ResultMessages.moreCharacters(message.length() - end);
  }
}
