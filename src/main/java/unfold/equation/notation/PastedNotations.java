package unfold.equation.notation;

import java.util.List;
import unfold.equation.paste.IndexedName.Way;

/** The notations that are tidied, in the order in which they have their turn. */
public final class PastedNotations {
  /** Those of which a reader is asked, as they have a meaning only by custom. */
  public static final List<PastedNotation> ASKED =
      List.of(
          new CodeTimes(),
          new IndexNotation(Way.TWO_TIMES, NotationMessages.twoTimes()),
          new IndexNotation(Way.LAYER_ABOVE, NotationMessages.layerAbove()),
          new IndexNotation(Way.BELOW, NotationMessages.timeBelow()),
          new IndexNotation(Way.ABOVE, NotationMessages.timeAbove()),
          new Joined(),
          new SideBySide(),
          new RowConvention(),
          new ShiftedHead());

  /** Those that have one meaning, so that a text is read with them as it stands. */
  public static final List<PastedNotation> DIRECT =
      List.of(
          new TexFrames(),
          new LineEnds(),
          new UnicodeScripts(),
          new SumSigns(),
          new Bars(),
          new Fractions(),
          new Signs(),
          new CodeWords(),
          new IndexNotation(Way.PLAIN, NotationMessages.plainNames()));

  public static final List<PastedNotation> ALL =
      List.of(
          new CodeDefinitions(),
          new CodeTimes(),
          new CodeLines(),
          new TexFrames(),
          new LineEnds(),
          new UnicodeScripts(),
          new SumSigns(),
          new Bars(),
          new Fractions(),
          new Signs(),
          new CodeWords(),
          new IndexNotation(Way.TWO_TIMES, NotationMessages.twoTimes()),
          new IndexNotation(Way.LAYER_ABOVE, NotationMessages.layerAbove()),
          new IndexNotation(Way.BELOW, NotationMessages.timeBelow()),
          new IndexNotation(Way.ABOVE, NotationMessages.timeAbove()),
          new IndexNotation(Way.PLAIN, NotationMessages.plainNames()),
          new CodeProducts(),
          new Joined(),
          new SideBySide(),
          new RowConvention(),
          new WeightBesideBracket(),
          new ShiftedHead());

  private PastedNotations() {}
}
