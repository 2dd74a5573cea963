package unfold.export.tikz;

/** The texts about TikZ for people. */
final class TikzMessages {
  private TikzMessages() {}

  static String readers() {
    return "TeX measures no side";
  }
}
