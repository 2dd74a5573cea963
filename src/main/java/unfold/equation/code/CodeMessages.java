package unfold.equation.code;

/** The phrases for what is done about lines of programs. */
final class CodeMessages {
  private CodeMessages() {}

  static String codeDefinitions() {
    return "write what a function returns as an equation";
  }

  static String codeLines() {
    return "leave out what is only code";
  }

  static String codeProducts() {
    return "write products side by side";
  }

  static String codeTimes() {
    return "write the time of names";
  }

  static String codeWords() {
    return "write functions without their library";
  }

  static String remainders() {
    return "write remainders as `mod`";
  }
}
