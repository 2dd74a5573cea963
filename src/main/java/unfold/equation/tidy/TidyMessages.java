package unfold.equation.tidy;

/** The phrases for what is done to a pasted text. */
public final class TidyMessages {
  private TidyMessages() {}

  /** What was done, from what is to be done. */
  public static String done(TextChange change) {
    String verb = change.remedy().replaceFirst("^write", "wrote").replaceFirst("^leave", "left");
    return verb + places(change.places());
  }

  /** What is to be done, with the number of places. */
  public static String toDo(TextChange change) {
    return change.remedy() + places(change.places());
  }

  /** What a mend of the whole text does. */
  static String everywhere(String remedy, int places) {
    return remedy + places(places);
  }

  private static String places(int places) {
    return places == 1 ? "" : " (" + places + " places)";
  }

  public static String tooLong() {
    return "texts of more than %,d characters are not tidied".formatted(Tidy.LONGEST);
  }

  static String tidyAll() {
    return "tidy the whole text";
  }
}
