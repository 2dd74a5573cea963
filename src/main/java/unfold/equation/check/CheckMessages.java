package unfold.equation.check;

/** The texts of mistakes in ranges and fixed places, and of notes on axes and reads. */
final class CheckMessages {
  private CheckMessages() {}

  static String rangeNeedsItself(String cycle) {
    return "the range of an axis cannot need itself: " + cycle;
  }

  static String unusedAxis(String axis) {
    return "nothing has the axis `%s`".formatted(axis);
  }

  /**
   * The mistake of two lines that differ where both hold.
   *
   * @param corner the places where both lines hold
   */
  static String differingCorner(String later, String earlier, int lineOfEarlier, String corner) {
    return "`%1$s` meets `%2$s` of line %3$d at `%4$s`, and they differ: write `%4$s = …`"
        .formatted(later, earlier, lineOfEarlier, corner);
  }

  static String constantNotFinite(String typed, boolean undefined) {
    return "`%s` is %s".formatted(typed, undefined ? "no number" : "infinite");
  }

  static String dividedByZero(String typed) {
    return "`%s` is zero: what is divided by it is infinite or no number".formatted(typed);
  }

  static String neverBegins(String places, String name) {
    return "nothing gives `%1$s`, so 0 is read there, and `%2$s` is 0 everywhere: write `%1$s = …`"
        .formatted(places, name);
  }

  /**
   * The note on a read of zero that misleads.
   *
   * @param why what a zero does there
   */
  static String readsZero(String places, String why) {
    return "nothing gives `%1$s`, so 0 is read there, %2$s: write `%1$s = …`"
        .formatted(places, why);
  }

  static String dividesByZero() {
    return "and nothing can be divided by it";
  }

  static String logarithmOfZero() {
    return "and it has no logarithm";
  }

  static String minimumIsZero() {
    return "and `min` may take it";
  }

  static String partlyGiven(String name, String places) {
    return "`%1$s` is given just before it begins and not at `%2$s`, so 0 is read there: write `%2$s = 0` to say so"
        .formatted(name, places);
  }

  static String dataEnded(String name, String places) {
    return "`%1$s` has no data at `%2$s`, so 0 is read there: write `%2$s = 0` to say so"
        .formatted(name, places);
  }
}
