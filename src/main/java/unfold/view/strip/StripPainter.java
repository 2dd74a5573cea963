package unfold.view.strip;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import unfold.figure.theme.Colour;
import unfold.figure.theme.Ramp;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;
import unfold.view.widget.CanvasPen;

/** Paints the strip's coloured cells with their numbers; the current column is framed. */
final class StripPainter {
  private static final double LABEL = 15;
  private static final double NUMBER = 12;
  // beyond the foot of any strip
  private static final double TALL = 10_000;

  /** The part of a cell that a number before a what-if looks out from. */
  private static final double PALE = 0.45;

  private static final double FADED = 0.45;

  /** The narrowest part, in pixels, that a number is written in. */
  private static final double NARROWEST = 36;

  private final GraphicsContext page;
  private final CanvasPen pen;
  private final Theme theme;

  StripPainter(GraphicsContext page, Theme theme) {
    this.page = page;
    this.pen = new CanvasPen(page);
    this.theme = theme;
  }

  void paint(StripContent content, StripGrid grid, double moment, double width) {
    page.setFont(Font.font("JetBrains Mono", Math.min(NUMBER, grid.rowHeight() * 0.55)));
    page.setTextAlign(TextAlignment.CENTER);
    page.setTextBaseline(VPos.CENTER);
    for (int row = 0; row < content.rows(); row++) {
      rowLabel(content.lines().get(row), grid.cell(row, 0).center().y(), grid);
    }
    page.save();
    page.beginPath();
    page.rect(grid.left() - 4, 0, width, TALL);
    page.clip();
    OptionalInt current = content.current(moment);
    for (int column = grid.firstVisible(); column <= grid.lastVisible(width); column++) {
      column(content, grid, column, moment, current.equals(OptionalInt.of(column)));
    }
    List<Integer> rows = content.rowsUnderWay(moment);
    if (!rows.isEmpty()) {
      current.ifPresent(it -> frame(grid.part(it, rows.getFirst(), rows.getLast())));
    }
    page.restore();
  }

  private void rowLabel(StripRow row, double middle, StripGrid grid) {
    if (grid.hasRoomForNumbers()) {
      MathLabel label = label(row.tex(), grid.rowHeight() - 1);
      Point at = label.centredOn(new Point(0, middle));
      double x = grid.left() - 20 - label.box().width();
      pen.label(label, new Point(x, at.y()), theme.quiet());
    }
  }

  /** The label in the usual size, or smaller if a row is lower. */
  private static MathLabel label(String tex, double room) {
    MathLabel usual = MathLabel.of(tex, LABEL);
    double height = usual.box().height();
    return height <= room ? usual : MathLabel.of(tex, LABEL * room / height);
  }

  private void column(
      StripContent content, StripGrid grid, int column, double moment, boolean current) {
    int step = content.step(column);
    MathLabel number = MathLabel.of("\\mathit{" + step + "}", LABEL);
    Box whole = grid.column(column);
    Point middle = new Point(whole.center().x(), whole.y() + StripGrid.HEADER / 2 - 1);
    if (content.rows() > 0) {
      pen.label(number, number.centredOn(middle), current ? theme.accentText() : theme.quiet());
    }
    for (int row = 0; row < content.rows(); row++) {
      Optional<Double> before = content.before(row, step);
      cell(content.lines().get(row), before, step, grid.cell(row, column), moment, grid);
    }
  }

  private void cell(
      StripRow row, Optional<Double> before, int step, Box place, double moment, StripGrid grid) {
    double gap = grid.rowHeight() > 12 ? 2 : 0.25;
    Box box = place.grow(-gap);
    if (!row.exists(step) || moment + 1e-9 < row.shownFrom(step)) {
      Colour faint = theme.quiet().faded(0.45);
      pen.plate(box, 2, ShapeStyle.stroked(faint, 1).dashed(3.0, 3.0));
      return;
    }
    before.ifPresent(value -> pale(value, row.scale(), box, grid));
    Box front = before.isPresent() ? front(box) : box;
    row.value(step)
        .ifPresentOrElse(value -> number(value, row.scale(), front, grid), () -> done(front));
  }

  /** What a cell has in front of what was there before: all but a part at its left. */
  private static Box front(Box box) {
    double left = box.width() * PALE;
    return new Box(box.x() + left, box.y(), box.width() - left, box.height());
  }

  /** Paints a number as it was before a what-if, behind the one that is there now. */
  private void pale(double value, double scale, Box box, StripGrid grid) {
    Colour heat = theme.ground().towards(heat(value / scale), FADED);
    pen.plate(box, 2, ShapeStyle.outlined(heat, theme.quiet().faded(0.25), 0.75));
    if (grid.hasRoomForNumbers() && box.width() * PALE >= NARROWEST) {
      page.setFill(CanvasPen.color(readableOn(heat)));
      page.fillText(text(value), box.x() + box.width() * PALE / 2, box.center().y());
    }
  }

  private void number(double value, double scale, Box box, StripGrid grid) {
    Colour heat = heat(value / scale);
    pen.plate(box, 2, ShapeStyle.outlined(heat, theme.quiet().faded(0.25), 0.75));
    if (grid.hasRoomForNumbers()) {
      page.setFill(CanvasPen.color(readableOn(heat)));
      page.fillText(text(value), box.center().x(), box.center().y());
    }
  }

  /** Paints a state that is computed although there is no number for it. */
  private void done(Box box) {
    pen.plate(
        box, 2, ShapeStyle.outlined(theme.state().fill(), theme.state().stroke().faded(0.5), 0.75));
  }

  private Colour heat(double fraction) {
    Ramp ramp = theme.cells();
    if (Double.isNaN(fraction)) {
      return theme.loss().fill();
    }
    Colour end = fraction < 0 ? ramp.negative() : ramp.positive();
    return ramp.ground().towards(end, Math.min(1, Math.abs(fraction)));
  }

  private static Colour readableOn(Colour ground) {
    Colour black = Colour.of(0x11141B);
    Colour white = Colour.of(0xFFFFFF);
    return ground.contrast(black) >= ground.contrast(white) ? black : white;
  }

  /** The number with a sign and two decimals, or with an exponent if it is too large. */
  static String text(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value < 0 ? "−∞" : "+∞";
    }
    String form = Math.abs(value) < 1000 ? "%+.2f" : "%+.1e";
    return String.format(Locale.ROOT, form, value).replace('-', '−');
  }

  private void frame(Box column) {
    pen.plate(column.grow(1), 5, ShapeStyle.stroked(theme.accent(), 2));
  }
}
