package unfold.figure.scene;

/** The form in which nodes show their values: as bars, as numbers to read, or not at all. */
public enum ValueDisplay {
  BARS,
  NUMBERS,
  OFF;

  /** The form after it, in the order of bars, numbers, off; after the last the first. */
  public ValueDisplay next() {
    return switch (this) {
      case BARS -> NUMBERS;
      case NUMBERS -> OFF;
      case OFF -> BARS;
    };
  }

  /** The form of which an older program knows only whether there are values. */
  public static ValueDisplay of(boolean shown, boolean numbers) {
    return !shown ? OFF : numbers ? NUMBERS : BARS;
  }
}
