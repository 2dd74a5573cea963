package unfold.view.figure;

/** The texts of the panes: the button between them and the note on a call. */
final class FigurePaneMessages {
  private FigurePaneMessages() {}

  static String unfold() {
    return "Unfold";
  }

  static String fold() {
    return "Fold";
  }

  static String unfoldHelp() {
    return "Unfold the circuit (U)";
  }

  static String foldHelp() {
    return "Fold the copies back into the circuit (U)";
  }

  static String everyInput() {
    return "every input so far";
  }

  static String startAndParameters() {
    return "its start and the parameters";
  }

  static String oneNumber() {
    return "one number";
  }

  static String oneState() {
    return "one state";
  }

  static String oneState(long numbers) {
    return "one state of " + numbers + " numbers";
  }

  static String at(String index) {
    return " at " + index;
  }

  static String call(String name, String step, String all, String into) {
    return name + step + ": " + all + ", folded into " + into;
  }

  static String stepsBefore(int steps) {
    return steps == 1 ? "‹ 1 step" : "‹ " + steps + " steps";
  }

  static String stepsAfter(int steps) {
    return steps == 1 ? "+1 step ›" : "+" + steps + " steps ›";
  }
}
