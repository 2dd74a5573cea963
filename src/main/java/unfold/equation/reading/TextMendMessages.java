package unfold.equation.reading;

/** The texts of mistakes that stand at many places of a text. */
final class TextMendMessages {
  private TextMendMessages() {}

  static String atPlaces(String message, int places) {
    return message + "; so at " + places + " places";
  }
}
