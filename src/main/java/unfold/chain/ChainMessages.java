package unfold.chain;

/** The messages about what a text may read, and how large a picture may be. */
final class ChainMessages {
  private static final String ALLOWING = "--allow-files";

  private ChainMessages() {}

  /**
   * @param why the file cannot be had from the gallery
   */
  static String neitherBesideNorShipped(String why) {
    return why + ", neither beside the text nor in the gallery";
  }

  static String tooManyNodes(int nodes, int most) {
    return "a circuit of %,d nodes is too large for a picture, which shows %,d at most; %s"
        .formatted(nodes, most, "unfold simulate computes its values all the same");
  }

  static String unreadable(String name) {
    return "%s cannot be read".formatted(name);
  }

  static String outside(String name) {
    return "%s lies outside the folder of the text: copy it beside the text, or allow it with %s"
        .formatted(name, ALLOWING);
  }

  static String notInFigure(String name) {
    return "%s is not in the figure: save the text beside that file, or allow it with %s"
        .formatted(name, ALLOWING);
  }
}
