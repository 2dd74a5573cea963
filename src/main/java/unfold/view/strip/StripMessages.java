package unfold.view.strip;

/** The texts of the states over time and of the minibatch above the figures. */
final class StripMessages {
  private StripMessages() {}

  static String heading() {
    return "STATES OVER TIME";
  }

  static String headingWithoutStates() {
    return "VALUES OVER TIME";
  }

  static String noState() {
    return "no state: nothing waits for a step";
  }

  static String moment() {
    return "Moment";
  }

  static String sequence() {
    return "Sequence of the minibatch";
  }

  static String sequenceHelp() {
    return "Which sequence is shown (M, Shift+M)";
  }

  static String before() {
    return "pale: before";
  }

  static String firstOf(int shown, long all) {
    return "the first " + shown + " of " + all;
  }
}
