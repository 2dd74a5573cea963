package unfold.figure.draw;

import unfold.figure.scene.NodeContent;
import unfold.typesetting.MathLabel;

/**
 * How a node stands there at a moment.
 *
 * @param filled how much of its colour it has, from 0 to 1
 * @param landed from 0 (dashed, waiting) to 1 (solid)
 * @param content its value
 * @param shown how clearly the value is seen, from 0 to 1
 * @param stale how strongly it is hatched as that of the step before, from 0 to 1
 * @param swelling by how much of its size it is larger, for the beat of a value being made
 */
public record Appearance(
    double filled,
    double landed,
    NodeContent content,
    double shown,
    double stale,
    double swelling) {
  private static final MathLabel ZERO = MathLabel.of("0", 12);

  public static Appearance solid(NodeContent content) {
    return new Appearance(1, 1, content, 1, 0, 0);
  }

  /** A value that nobody gave and that reads as zero. */
  public static Appearance assumed() {
    return new Appearance(0, 0, new NodeContent.Token(ZERO), 1, 0, 0);
  }
}
