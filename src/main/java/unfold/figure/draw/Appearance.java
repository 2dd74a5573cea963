package unfold.figure.draw;

import unfold.figure.scene.NodeContent;
import unfold.typesetting.MathLabel;

/**
 * The look of a node at a moment. All numbers but {@code swelling} lie from 0 to 1.
 *
 * @param filled the opacity of its fill
 * @param landed the part of the way from dashed and waiting to solid
 * @param content its value
 * @param shown the opacity of the value
 * @param stale the opacity of the hatching that marks a value of the step before
 * @param swelling the part of its size by which it is larger, for the beat of a value being made
 */
public record Appearance(
    double filled,
    double landed,
    NodeContent content,
    double shown,
    double stale,
    double swelling) {
  private static final MathLabel ZERO = MathLabel.of("0", 12);

  /** The look of a node that is there in full. */
  public static Appearance solid(NodeContent content) {
    return new Appearance(1, 1, content, 1, 0, 0);
  }

  /** The look of a value that nobody gave and that reads as zero. */
  public static Appearance assumed() {
    return new Appearance(0, 0, new NodeContent.Token(ZERO), 1, 0, 0);
  }
}
