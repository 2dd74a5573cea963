package unfold.figure;

/** The words in a figure of circuit and unfolding. */
final class FigureMessages {
  private FigureMessages() {}

  static String unfold() {
    return "Unfold";
  }

  static String join() {
    return "this square is that arrow";
  }
}
