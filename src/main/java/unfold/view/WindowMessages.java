package unfold.view;

import java.util.Locale;

/** The texts of the window: headings, the words of an empty pane, and the summary of a run. */
final class WindowMessages {
  private WindowMessages() {}

  static String changes() {
    return "Changes";
  }

  static String changesHelp() {
    return "Enter goes back, or on, to what is chosen. Esc stays here.";
  }

  static String equations() {
    return "EQUATIONS";
  }

  static String circuit() {
    return "CIRCUIT";
  }

  static String unfolded() {
    return "UNFOLDED";
  }

  static String noPicture() {
    return "The picture appears once the text can be read.";
  }

  static String circuitOf(String nodes) {
    return "Circuit of " + nodes;
  }

  static String unfolding(String summary) {
    return "Unfolding, " + summary;
  }

  static String pending() {
    return "unfolding …";
  }

  static String stoppable() {
    return " · Esc stops it";
  }

  static String lastGoodText() {
    return "as of the last good text";
  }

  static String earlier() {
    return "the picture is of an earlier text";
  }

  static String awaited() {
    return "the numbers are being computed …";
  }

  static String recorded(long seed, String states, String time) {
    return "seed %d · %s recorded in %s".formatted(seed, states, time);
  }

  static String states(long count) {
    return count == 1 ? "1 state" : "%,d states".formatted(count);
  }

  static String steps(long count) {
    return count == 1 ? "1 step" : "%,d steps".formatted(count);
  }

  static String milliseconds(double millis) {
    return String.format(Locale.ROOT, "%.1f ms", millis);
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
