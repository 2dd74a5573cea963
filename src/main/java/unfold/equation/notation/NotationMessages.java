package unfold.equation.notation;

/** The phrases for what is done about notations from elsewhere. */
final class NotationMessages {
  private NotationMessages() {}

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

  static String weightsBesideBrackets() {
    return "write `·` between a weight and its bracket";
  }

  static String elementBelow() {
    return "write an element as `part(x(t), 2)`";
  }
}
