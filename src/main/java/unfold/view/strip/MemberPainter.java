package unfold.view.strip;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.view.widget.CanvasPen;

/** Paints bars of steps: done steps are filled, a sequence that has ended is hatched. */
final class MemberPainter {
  private static final double NUMBER = 14;
  private static final double PITCH = 6;
  // narrower steps are not told apart
  private static final double NARROWEST = 5;

  private final GraphicsContext page;
  private final CanvasPen pen;
  private final Theme theme;

  MemberPainter(GraphicsContext page, Theme theme) {
    this.page = page;
    this.pen = new CanvasPen(page);
    this.theme = theme;
  }

  void paint(MemberLanes lanes, double moment) {
    page.setTextBaseline(VPos.CENTER);
    page.setTextAlign(TextAlignment.RIGHT);
    for (MemberLanes.Lane lane : lanes.lanes()) {
      boolean front = lane.sequence().number() - 1 == lanes.chosen();
      number(lane, front);
      bar(lane, moment);
      if (front) {
        pen.plate(lane.box().grow(3), 5, ShapeStyle.stroked(theme.accent(), 2));
      }
    }
    more(lanes);
  }

  private void number(MemberLanes.Lane lane, boolean front) {
    page.setFont(Font.font(front ? "Inter Semi Bold" : "Inter", NUMBER));
    page.setFill(CanvasPen.color(front ? theme.accentText() : theme.quiet()));
    String number = String.valueOf(lane.sequence().number());
    page.fillText(number, lane.numberAt(), lane.box().center().y());
  }

  private void bar(MemberLanes.Lane lane, double moment) {
    Box box = lane.box();
    int ticks = lane.sequence().ticks();
    double step = box.width() / Math.max(1, ticks);
    boolean ended = lane.sequence().hasEnded(moment);
    pen.plate(box, 2, ShapeStyle.filled(theme.ground()));
    double done = Math.min(ticks, Math.floor(moment + 1e-9)) * step;
    if (!ended && done > 0) {
      pen.plate(new Box(box.x(), box.y(), done, box.height()), 2, filled());
    }
    if (ended) {
      hatch(box);
    }
    Colour edge = ended ? theme.quiet() : theme.state().stroke();
    for (int tick = 1; step >= NARROWEST && tick < ticks; tick++) {
      double x = box.x() + tick * step;
      pen.path(
          Path.line(new Point(x, box.y()), new Point(x, box.bottom())),
          ShapeStyle.stroked(edge, 1));
    }
    pen.plate(box, 2, ShapeStyle.stroked(edge, 1.5));
  }

  private ShapeStyle filled() {
    return ShapeStyle.filled(theme.state().stroke().faded(0.6));
  }

  /** Hatches a bar at 45 degrees, as values of the step before are in the figure. */
  private void hatch(Box box) {
    page.save();
    page.beginPath();
    page.rect(box.x(), box.y(), box.width(), box.height());
    page.clip();
    for (double x = box.x(); x < box.right() + box.height(); x += PITCH) {
      Point top = new Point(x, box.y());
      Point foot = new Point(x - box.height(), box.bottom());
      pen.path(Path.line(top, foot), ShapeStyle.stroked(theme.quiet(), 1.25));
    }
    page.restore();
  }

  private void more(MemberLanes lanes) {
    page.setFill(CanvasPen.color(theme.quiet()));
    page.setFont(Font.font("Inter", NUMBER));
    double middle = MemberLanes.HEIGHT / 2;
    if (lanes.before()) {
      page.fillText("…", 14, middle);
    }
    if (lanes.after()) {
      page.fillText("…", lanes.lanes().getLast().box().right() + 22, middle);
    }
  }
}
