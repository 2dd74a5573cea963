package unfold.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;

/**
 * A formula or words as outlines in figure units, without a colour. The origin is on the baseline,
 * where the pen started; what stands on the line has negative y.
 *
 * <p>Labels are immutable, made once and shared: equal calls give the same instance for as long as
 * it is kept, from any thread.
 */
public final class MathLabel {
  /**
   * The labels of ten thousand steps, where there is room for them: a label takes less than a
   * kilobyte.
   */
  private static final LabelCache CACHE =
      new LabelCache((int) Math.clamp(Runtime.getRuntime().maxMemory() / 8192, 8192L, 65_536L));

  private final String source;
  private final boolean math;
  private final double size;
  private final Ink ink;
  private final Box box;
  private volatile @Nullable Path outline;

  private MathLabel(String source, boolean math, double size, Ink ink) {
    this.source = source;
    this.math = math;
    this.size = size;
    this.ink = ink;
    this.box = ink.box();
  }

  /**
   * The label of TeX in math mode and text style, the size being that of the em in figure units;
   * malformed TeX gives its source as words.
   */
  public static MathLabel of(String tex, double size) {
    return CACHE.get(new LabelCache.Key(tex, true, size), () -> formula(tex, size));
  }

  /**
   * The label of words as they are, upright and without serifs, on one line. A character that no
   * font has is an empty box.
   */
  public static MathLabel text(String words, double size) {
    return CACHE.get(new LabelCache.Key(words, false, size), () -> words(words, size));
  }

  /**
   * The text of the label: TeX of math mode if {@link #isMath}, otherwise the words as they are.
   */
  public String source() {
    return source;
  }

  /** Whether the label is a formula; one made of malformed TeX is not. */
  public boolean isMath() {
    return math;
  }

  /** The size of the em, in figure units. */
  public double size() {
    return size;
  }

  /** The outlines of all glyphs and rules, filled by the non-zero rule. */
  public Path outline() {
    Path known = outline;
    if (known == null) {
      known = ink.outline();
      outline = known;
    }
    return known;
  }

  /** The glyphs, in the order of writing; together with {@link #rules} they are the outline. */
  public List<Glyph> glyphs() {
    return ink.glyphs();
  }

  /** The shapes other than glyphs, such as the bar of a fraction; often empty. */
  public Path rules() {
    return ink.rules();
  }

  /** The box of the ink; at the origin and of size 0 where there is none. */
  public Box box() {
    return box;
  }

  /**
   * The box that the eye takes for the label: of a formula the ink without its scripts, of words
   * the room of letters without ascenders, so that words beside each other share a baseline.
   */
  public Box body() {
    return ink.body();
  }

  /** The advance of the pen, with the little room that belongs to the first and last glyph. */
  public double width() {
    return ink.width();
  }

  /** The height of the ink above the baseline, at least 0. */
  public double height() {
    return Math.max(0, -box.y());
  }

  /** The depth of the ink below the baseline, at least 0. */
  public double depth() {
    return Math.max(0, box.bottom());
  }

  /**
   * The origin at which the label looks centred on a place: its ink from left to right, its body
   * from top to bottom.
   */
  public Point centredOn(Point place) {
    return place.minus(new Point(box.center().x(), body().center().y()));
  }

  /**
   * The formula, or its source as words if it is malformed. Errors count too: JLaTeXMath recurses
   * as deep as its text is nested, and AWT throws a bare {@code Error} when it is asked for a font
   * of the machine and there is none.
   */
  private static MathLabel formula(String tex, double size) {
    try {
      return new MathLabel(tex, true, size, Formula.ink(tex).scale(size));
    } catch (RuntimeException | Error malformed) {
      return words(tex, size);
    }
  }

  private static MathLabel words(String words, double size) {
    return new MathLabel(words, false, size, PlainWords.ink(words).scale(size));
  }
}
