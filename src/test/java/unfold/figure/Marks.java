package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Point;

/** The marks of a figure, to be asked about. */
public final class Marks {
  private final List<Mark> all;

  private Marks(List<Mark> all) {
    this.all = all;
  }

  public static Marks of(Figure figure) {
    return new Marks(figure.marks(figure.extent()).toList());
  }

  public List<Mark> all() {
    return all;
  }

  /** The marks of one subject, in painting order. */
  List<Mark> of(String id) {
    return all.stream().filter(mark -> mark.subject().id().equals(id)).toList();
  }

  /** Every subject once, in painting order. */
  List<String> ids() {
    return all.stream().map(mark -> mark.subject().id()).distinct().toList();
  }

  public List<String> idsFrom(String prefix) {
    return ids().stream().filter(id -> id.startsWith(prefix)).toList();
  }

  private <M extends Mark> Stream<M> only(String id, Class<M> kind) {
    return of(id).stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Where a chip or a disc is. */
  Point place(String id) {
    assertThat(of(id)).as(id).isNotEmpty();
    return of(id).getFirst().bounds().center();
  }

  /** Where its label is. */
  Point tag(String id) {
    return only(id, Mark.Label.class).findFirst().orElseThrow().bounds().center();
  }

  /** Whether its outline is whole: neither dashed nor still becoming clear. */
  boolean isSolid(String id) {
    List<ShapeStyle> looks =
        only(id, Mark.Disc.class).map(Mark.Disc::look).filter(ShapeStyle::isStroked).toList();
    return looks.size() == 1
        && looks.getFirst().dash().isEmpty()
        && looks.getFirst().stroke().opacity() == 1;
  }

  boolean isDashed(String id) {
    return only(id, Mark.Disc.class).anyMatch(disc -> !disc.look().dash().isEmpty())
        || only(id, Mark.Plate.class).anyMatch(plate -> !plate.look().dash().isEmpty());
  }

  /** How clearly its value is seen, from 0 to 1. */
  double clarity(String id) {
    return only(id, Mark.Cells.class).mapToDouble(Mark.Cells::opacity).max().orElse(0);
  }

  /** How strongly it is hatched, from 0 to 1. */
  double hatching(String id) {
    return only(id, Mark.Line.class)
        .mapToDouble(line -> line.look().stroke().opacity())
        .max()
        .orElse(0);
  }

  double opacity(String id) {
    return only(id, Mark.Plate.class)
        .mapToDouble(plate -> plate.look().stroke().opacity())
        .max()
        .orElse(0);
  }

  double radius(String id) {
    return only(id, Mark.Disc.class).mapToDouble(Mark.Disc::radius).max().orElse(0);
  }

  boolean isRinged(String id) {
    return !of("the-ring-" + id).isEmpty();
  }

  /** How much of a wire along an axis of the page is drawn through, from 0 to 1. */
  double drawn(String id) {
    Box whole =
        only(id, Mark.Line.class)
            .map(line -> line.path().bounds())
            .reduce(Box::union)
            .orElseThrow();
    double through =
        only(id, Mark.Line.class)
            .filter(line -> line.look().isStroked() && line.look().dash().isEmpty())
            .mapToDouble(line -> line.path().length())
            .sum();
    return through / Math.max(whole.width(), whole.height());
  }
}
