package unfold.equation.notation;

/** The phrases for what is done about notations from elsewhere. */
final class NotationMessages {
  private NotationMessages() {}

  static String sums() {
    return "write sums with their terms or over their axis";
  }

  static String bars() {
    return "write bars as `abs` and `norm`";
  }

  static String timeBelow() {
    return "write time in brackets";
  }

  static String timeAbove() {
    return "write time above in brackets";
  }

  static String layerAbove() {
    return "write time and layer in one bracket";
  }

  static String twoTimes() {
    return "write x(k|k-1) as x_prior(k) and x(k|k) as x_post(k)";
  }

  static String plainNames() {
    return "write names without TeX";
  }

  static String unicodeScripts() {
    return "write small letters with `_` and `^`";
  }

  static String shiftedHead() {
    return "write lines that begin with another step for this one";
  }

  static String rowConvention() {
    return "write the matrix before the value, as values are columns here";
  }

  static String sideBySide() {
    return "write `;` between what is stacked";
  }

  static String joined() {
    return "write joined vectors as `[a; b]`";
  }

  static String frames() {
    return "leave out what only frames the equations";
  }

  static String lineEnds() {
    return "write one equation a line";
  }

  static String signs() {
    return "write signs as on the keyboard";
  }

  static String fractions() {
    return "write fractions with `/`";
  }

  static String codeLines() {
    return "leave out what is only code";
  }

  static String codeDefinitions() {
    return "write what a function returns as an equation";
  }

  static String codeWords() {
    return "write functions without their library";
  }

  static String codeProducts() {
    return "write products side by side";
  }

  static String codeTimes() {
    return "write the time of names";
  }

  static String weightsBesideBrackets() {
    return "write `·` between a weight and its bracket";
  }
}
