package unfold.figure.draw;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.layout.place.ElidedCopies;
import unfold.layout.place.NodePlace;

/** Three dots where copies of a node are left out. */
public final class Ellipsis {
  private static final double DOT = 2.6;
  private static final double PITCH = 10;

  private Ellipsis() {}

  public static Stream<Mark> marks(ElidedCopies elided, Colour colour) {
    String id = elided.node().id();
    Subject subject =
        new Subject.Furniture(
            "ellipsis-" + id.replace('/', '.') + "-" + elided.slot(),
            DrawMessages.leftOut(id, elided.steps().first(), elided.steps().last()));
    NodePlace place = elided.place();
    double size = Math.min(1, place.outline().width() / (2 * NodePlace.VARIABLE_RADIUS) + 0.15);
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(i ->
            new Mark.Disc(
                subject,
                place.center().plus(i * PITCH * size, 0),
                DOT * size,
                ShapeStyle.filled(colour)));
  }
}
