package unfold.layout.place;

import unfold.geometry.Path;
import unfold.geometry.PathBuilder;
import unfold.geometry.Segment;

/** Joins paths end to end. */
public final class PathJoins {
  private PathJoins() {}

  /** The paths as one stretch; each has to start where the one before it ends. */
  public static Path join(Path first, Path... rest) {
    PathBuilder path = Path.builder().add(first);
    for (Path next : rest) {
      next.segments().forEach(segment -> append(path, segment));
    }
    return path.build();
  }

  private static void append(PathBuilder path, Segment segment) {
    switch (segment) {
      case Segment.MoveTo _ -> {}
      case Segment.LineTo(var to) -> path.lineTo(to);
      case Segment.CurveTo(var one, var two, var to) -> path.curveTo(one, two, to);
      case Segment.Close() -> path.close();
    }
  }
}
