package unfold.export.tikz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Pen;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Decimal;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/**
 * The pen of a TikZ picture. The marks of a subject are kept until it ends, so that a label can
 * become the text of the node it stands in.
 */
final class TikzPen implements Pen {
  private static final Subject NOTHING = new Subject.Furniture("nothing", "Nothing");

  private final TikzLines lines;
  private final TikzStyles styles;
  private final Function<Subject, String> words;
  private final TikzNames names = new TikzNames();
  private final List<Mark> marks = new ArrayList<>();
  private Subject subject = NOTHING;

  /**
   * A pen.
   *
   * @param words gives the name of a subject
   */
  TikzPen(TikzLines lines, TikzStyles styles, Function<Subject, String> words) {
    this.lines = lines;
    this.styles = styles;
    this.words = words;
  }

  @Override
  public void begin(Subject subject) {
    this.subject = subject;
    marks.clear();
  }

  @Override
  public void end() {
    lines.line(TikzText.comment(words.apply(subject)));
    Optional<TikzNode> node = TikzNode.among(subject, marks);
    for (Mark mark : marks) {
      if (node.filter(it -> it.shape() == mark).isPresent()) {
        node(node.orElseThrow());
      } else if (node.flatMap(TikzNode::text).filter(it -> it == mark).isEmpty()) {
        draw(mark);
      }
    }
  }

  @Override
  public void path(Path path, ShapeStyle look) {
    marks.add(new Mark.Line(subject, path, look));
  }

  @Override
  public void disc(Point center, double radius, ShapeStyle look) {
    marks.add(new Mark.Disc(subject, center, radius, look));
  }

  @Override
  public void plate(Box box, double corner, ShapeStyle look) {
    marks.add(new Mark.Plate(subject, box, corner, look));
  }

  @Override
  public void label(MathLabel label, Point at, Colour colour) {
    if (!label.source().isBlank()) {
      marks.add(new Mark.Label(subject, label, at, colour));
    }
  }

  private void node(TikzNode node) {
    String shape =
        switch (node.shape()) {
          case Mark.Disc disc -> styles.ofNode(disc);
          case Mark.Plate plate -> styles.ofNode(plate);
          case Mark.Line _, Mark.Label _, Mark.Cells _, Mark.Square _ -> "";
        };
    String text = node.text().map(it -> ", " + styles.ofLabel(it) + drop(node, it)).orElse("");
    lines.line(
        "\\node[%s%s] (%s) at %s {%s};"
            .formatted(
                shape,
                text,
                names.of(subject),
                lines.place(node.center()),
                node.text().map(TikzPen::source).orElse("")));
  }

  /** The option for the distance of the baseline below the node's centre. */
  private static String drop(TikzNode node, Mark.Label label) {
    return ", drop=" + Decimal.text(Math.round(10 * (label.at().y() - node.center().y())) / 10.0);
  }

  private void draw(Mark mark) {
    switch (mark) {
      case Mark.Disc disc ->
          shape(
              disc,
              disc.look(),
              lines.place(disc.center()) + " circle[radius=" + lines.length(disc.radius()) + "]");
      case Mark.Plate plate when isCell(plate) ->
          lines.line("\\fill[" + styles.ofCell(plate.look()) + "] " + rectangle(plate.box()) + ";");
      case Mark.Plate plate -> shape(plate, plate.look(), rectangle(plate.box()));
      case Mark.Line line -> shape(line, line.look(), lines.path(line.path()));
      case Mark.Label label -> label(label);
      case Mark.Cells _, Mark.Square _ -> {}
    }
  }

  private void shape(Mark shape, ShapeStyle look, String path) {
    if (look.isStroked()) {
      lines.line("\\draw[" + styles.ofPath(shape, look) + corners(shape) + "] " + path + ";");
    } else if (look.isFilled()) {
      lines.line("\\fill[" + styles.ofPath(shape, look) + corners(shape) + "] " + path + ";");
    }
  }

  private static boolean isCell(Mark.Plate plate) {
    return plate.corner() == 0 && plate.look().isFilled() && !plate.look().isStroked();
  }

  private static String corners(Mark shape) {
    return shape instanceof Mark.Plate plate && plate.corner() > 0
        ? ", rounded corners=" + Decimal.text(plate.corner()) + "\\px"
        : "";
  }

  private String rectangle(Box box) {
    return "%s rectangle +(%s,%s)"
        .formatted(
            lines.place(box.topLeft()), lines.length(box.width()), lines.length(box.height()));
  }

  private void label(Mark.Label label) {
    Point base = new Point(label.bounds().center().x(), label.at().y());
    lines.line(
        "\\node[on base, %s] at %s {%s};"
            .formatted(styles.ofLabel(label), lines.place(base), source(label)));
  }

  private static String source(Mark.Label label) {
    MathLabel text = label.label();
    return Optional.of(text.source())
        .filter(_ -> text.isMath())
        .flatMap(TikzMath::of)
        .map(tex -> "$" + tex + "$")
        .orElseGet(() -> TikzText.of(text.source()));
  }
}
