package unfold.chain;

/** The messages about the files that a text names. */
final class ChainMessages {
  private ChainMessages() {}

  /**
   * @param why the file cannot be had from the gallery
   */
  static String neitherBesideNorShipped(String why) {
    return why + ", neither beside the text nor in the gallery";
  }
}
