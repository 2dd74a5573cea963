package unfold.session;

import java.util.Locale;

/** The sentences, without their full stops, that the window shows about what is open. */
final class SessionSentences {
  private SessionSentences() {}

  static String noSuchFigure() {
    return "There is no such figure";
  }

  static String notDrawable(Throwable fault) {
    return "No picture could be made, and not through you: " + fault;
  }

  static String stopped() {
    return "Stopped before the picture was made: Ctrl+Enter makes it";
  }

  static String valuesStopped() {
    return "Stopped before all was computed: Ctrl+Enter computes it";
  }

  static String notComputable(Throwable fault) {
    return "Nothing can be computed here: " + fault;
  }

  /** A clause of the console as a sentence of the window. */
  static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }

  static String noValuesUntil(String condition) {
    return "No values until " + condition;
  }

  static String scaleOutside(String least, String most) {
    return "A scale is a number from %s to %s".formatted(least, most);
  }

  static String rateOutside(String least, String most) {
    return "A rate is a number from %s to %s".formatted(least, most);
  }

  static String momentOutside(String least, String most) {
    return "A moment is a number from %s to %s".formatted(least, most);
  }

  static String sideOutside(int most) {
    return "A side is a whole number of pixels from 1 to %,d".formatted(most);
  }

  static String stepPastEnd(int step, int end) {
    return "Step %d is past the end, which is %d: choose steps up to that".formatted(step, end);
  }
}
