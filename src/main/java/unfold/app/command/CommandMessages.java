package unfold.app.command;

import static unfold.app.console.Phrases.counted;
import static unfold.app.console.Phrases.number;

import java.util.List;

/** The sentences that commands print about their work, and the reasons why they cannot do it. */
final class CommandMessages {
  private CommandMessages() {}

  /** A note after the name of the program. */
  static String note(String sentence) {
    return "unfold: note: " + sentence;
  }

  /**
   * @param number from 1
   */
  static String noMember(int number, int sequences) {
    return "there is no member %d: the data give %s"
        .formatted(number, counted(sequences, "sequence"));
  }

  static String nothingToCompute(String recurrence) {
    return "unfold: %s has no values to compute".formatted(recurrence);
  }

  static String withoutData(String name) {
    return "`%s` has no values until it is given data or a law".formatted(name);
  }

  static String computing() {
    return "computing";
  }

  static String stopped() {
    return "stopped";
  }

  /**
   * @param number of the member from 1
   */
  static String ofMember(int number, String sentence) {
    return "member %d: ".formatted(number) + sentence;
  }

  static String notFinite(String place, boolean undefined) {
    return "%s is %s".formatted(place, undefined ? "NaN" : "infinite");
  }

  /**
   * @param first the place where it began, with what it is there
   * @param then the first places of other names
   * @param more the number of names that are left out
   */
  static String notFinite(String first, List<String> then, int more) {
    String rest = then.isEmpty() ? "" : "; then " + String.join(", ", then);
    String hidden = more == 0 ? "" : " and %d more".formatted(more);
    return first + ", the first value that is not finite" + rest + hidden;
  }

  static String othersNotFinite(int members) {
    return "; %s more %s such values too".formatted(members, members == 1 ? "has" : "have");
  }

  static String drawing(String file) {
    return "drawing " + file;
  }

  static String booksHaveNoNumbers() {
    return "--show is for steps by their numbers, and --index book has only t-1, t and t+1:"
        + " leave one of them out";
  }

  static String severalAxes() {
    return "--index book and --show are for steps along one axis, and this system has more than"
        + " that";
  }

  static String stepPastEnd(int step, int end) {
    return "step %d of --show is past the end, which is %d: choose steps up to that, or a longer run with --tau"
        .formatted(step, end);
  }

  static String momentPastEnd(double moment, int end) {
    return "moment %s is past the end, which is %d".formatted(moment, end);
  }

  static String noVariable() {
    return "there is no variable to expand";
  }

  static String nothingToExpand(String value) {
    return "%s is given, there is nothing to expand".formatted(value);
  }

  static String dependsOn(String value, long count) {
    return "%s depends on %s".formatted(value, values(count));
  }

  static String feeds(String value, long count) {
    return "%s feeds %s".formatted(value, values(count));
  }

  private static String values(long count) {
    return count == 0 ? "nothing" : counted(count, "value");
  }

  static String tooManyValues(long values, long most) {
    return "%s are too many to follow one by one: %s is the most; choose a smaller extent"
        .formatted(counted(values, "value"), number(most));
  }

  static String callsStay(String name, double parts, long most) {
    return "with its functions written out %s has %s parts, more than %s: its calls stay"
        .formatted(name, number((long) parts), number(most));
  }

  static String noVertexForm(String typed) {
    return "%s is not of the form h(5)".formatted(typed);
  }

  static String noNode(String name, String nearest) {
    return "there is no %s; the nearest is %s".formatted(name, nearest);
  }

  static String noNode(String name, List<String> known) {
    return "there is no %s; there is %s".formatted(name, String.join(", ", known));
  }

  static String noIndex(String typed) {
    return "%s is no index".formatted(typed);
  }

  static String otherIndices(String name, List<String> axes, String typed) {
    String right = axes.isEmpty() ? "" : "(" + String.join(", ", axes) + ")";
    return "%1$s is read as %1$s%2$s, and not as %1$s(%3$s)".formatted(name, right, typed);
  }

  static String outsideExtents(String name, String index) {
    return "there is no %s(%s); it is outside the extents".formatted(name, index);
  }

  static String outsideRange(String name, String index, int first, int last) {
    return "there is no %1$s(%2$s); %1$s goes from %3$d to %4$d"
        .formatted(name, index, first, last);
  }

  static String existsNowhere(String name) {
    return "%s exists nowhere at these extents".formatted(name);
  }

  /** The place of a picture of the window where there can be none. */
  static String seeInstead(String obstacle, String folder) {
    return "unfold: %s; see %s".formatted(obstacle, folder);
  }

  static String builtFromSources() {
    return "built from its sources";
  }

  static String noTopic(String typed) {
    return "there is no help on %s; there is help on language and on each command".formatted(typed);
  }
}
