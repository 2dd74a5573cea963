package unfold.app.command;

import static unfold.app.console.Phrases.counted;

import java.util.List;

/** The phrases that tell a circuit, its parameters and its unfolding in words. */
final class ShowSentences {
  private ShowSentences() {}

  static String given() {
    return "given";
  }

  static String stepped(boolean backwards) {
    return "stepped " + (backwards ? "backwards" : "forwards");
  }

  static String once() {
    return "once";
  }

  static String allStepsAtOnce() {
    return "all steps at once";
  }

  static String from(String sources) {
    return "from " + sources;
  }

  static String through(List<String> squares) {
    return " through " + String.join(" and ", squares);
  }

  static String blackSquares(int count) {
    return counted(count, "square");
  }

  static String hollowSquares(int count) {
    return counted(count, "hollow square");
  }

  static String noParameters() {
    return "no parameters";
  }

  static String sharedParameters(int count, long numbers, String each) {
    return parameters(count, "shared by every step", numbers, each);
  }

  static String ownParameters(int count, long numbers, String each) {
    return parameters(count, "not shared", numbers, each);
  }

  private static String parameters(int count, String manner, long numbers, String each) {
    return "%s %s, %s: %s"
        .formatted(counted(count, "parameter"), manner, counted(numbers, "number"), each);
  }

  static String members(int count) {
    return counted(count, "member");
  }

  /**
   * @param number from 1
   */
  static String inMember(int number) {
    return " in member " + number;
  }

  /**
   * @param member a phrase of {@link #inMember}, or nothing
   * @param extents in words, or nothing
   */
  static String unfolded(String member, String extents, long nodes, long edges) {
    return "unfolded%s%s: %s, %s"
        .formatted(
            member,
            extents.isEmpty() ? "" : " for " + extents,
            counted(nodes, "node"),
            counted(edges, "edge"));
  }
}
