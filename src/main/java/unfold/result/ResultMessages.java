package unfold.result;

import java.util.Locale;

/** The ends of messages that are cut. */
final class ResultMessages {
  private ResultMessages() {}

  static String more(long entries) {
    return String.format(Locale.ROOT, " and %,d more", entries);
  }

  static String moreCharacters(int count) {
    return String.format(Locale.ROOT, "… and %,d more characters", count);
  }
}
