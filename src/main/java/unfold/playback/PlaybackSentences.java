package unfold.playback;

import java.util.List;

/** The sentences that tell a run; where several things do something, the count decides the verb. */
final class PlaybackSentences {
  private PlaybackSentences() {}

  static String nothingYet() {
    return "Nothing is computed yet.";
  }

  static String everything() {
    return "Everything is computed.";
  }

  static String begins(String step) {
    return step + " begins.";
  }

  static String ends(String step) {
    return step + " ends.";
  }

  static String done(String step) {
    return step + " is done.";
  }

  static String onlyStep() {
    return "The one step";
  }

  static String step(int number) {
    return "step " + number;
  }

  static String height(int number) {
    return "height " + number;
  }

  static String inPass(int pass, String step) {
    return "Pass " + pass + ", " + step;
  }

  static String passBegins(int pass, boolean backward, String step) {
    return "Pass %d walks %s from %s.".formatted(pass, backward ? "back" : "on", step);
  }

  static String held(int count, String values) {
    return (count == 1 ? "The square holds " : "The squares hold ") + values + ".";
  }

  static String held(int count, String values, String step) {
    return (count == 1 ? "The square holds " : "The squares hold ") + values + " for " + step + ".";
  }

  static String arrive(int count, String inputs) {
    return inputs + (count == 1 ? " arrives." : " arrive.");
  }

  static String goesOn(int count, String inputs) {
    return inputs + (count == 1 ? " goes on along its wires." : " go on along their wires.");
  }

  static String handed(int count, String values, String where) {
    return (count == 1 ? "The square hands " : "The squares hand ") + values + " " + where + ".";
  }

  static String simplyOn() {
    return "on";
  }

  static String toFunction(String function) {
    return "to " + function;
  }

  static String throughParameters(List<String> parameters) {
    return "on through " + list(parameters);
  }

  static String severalComputed(String values) {
    return values + " are computed.";
  }

  static String computed(String value) {
    return value + " is computed.";
  }

  static String computedFrom(String value, String read) {
    return value + " is computed from " + read + ".";
  }

  static String deposited(int count, String values) {
    return values
        + (count == 1
            ? " takes its place in the unfolding."
            : " take their places in the unfolding.");
  }

  static String readOut(int count, String values, int later, String followers) {
    String follow = later == 0 ? "" : ", " + followers + (later == 1 ? " follows" : " follow");
    return values + (count == 1 ? " is read out" : " are read out") + follow + ".";
  }

  static String kept(int count, String values) {
    return values + (count == 1 ? " enters the square." : " enter the squares.");
  }

  static String kept(int count, String values, int step) {
    return values
        + (count == 1 ? " enters the square, for step " : " enter the squares, for step ")
        + step
        + ".";
  }

  static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
