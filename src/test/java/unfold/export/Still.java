package unfold.export;

import java.util.List;
import java.util.stream.Stream;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;

/** A figure of given marks. */
public record Still(List<Mark> all) implements Figure {
  public Still(Mark... marks) {
    this(List.of(marks));
  }

  @Override
  public Box extent() {
    return all.stream().map(Mark::bounds).reduce(Box::union).orElseThrow();
  }

  @Override
  public Theme theme() {
    return Theme.LIGHT;
  }

  @Override
  public Stream<Mark> marks(Box visible) {
    return all.stream();
  }
}
