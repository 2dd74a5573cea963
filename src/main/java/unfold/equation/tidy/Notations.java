package unfold.equation.tidy;

import java.util.List;
import unfold.equation.tidy.IndexedName.Way;

/** The notations that are tidied, in the order in which they have their turn. */
final class Notations {
  /** Those of which a reader is asked, as they have a meaning only by custom. */
  static final List<Notation> ASKED =
      List.of(
          new CodeTimes(),
          new IndexNotation(Way.TWO_TIMES, TidyMessages.twoTimes()),
          new IndexNotation(Way.LAYER_ABOVE, TidyMessages.layerAbove()),
          new IndexNotation(Way.BELOW, TidyMessages.timeBelow()),
          new IndexNotation(Way.ABOVE, TidyMessages.timeAbove()),
          new Joined(),
          new SideBySide(),
          new RowConvention(),
          new ShiftedHead());

  static final List<Notation> ALL =
      List.of(
          new CodeDefinitions(),
          new CodeTimes(),
          new CodeLines(),
          new Frames(),
          new LineEnds(),
          new UnicodeScripts(),
          new Fractions(),
          new Signs(),
          new CodeWords(),
          new IndexNotation(Way.TWO_TIMES, TidyMessages.twoTimes()),
          new IndexNotation(Way.LAYER_ABOVE, TidyMessages.layerAbove()),
          new IndexNotation(Way.BELOW, TidyMessages.timeBelow()),
          new IndexNotation(Way.ABOVE, TidyMessages.timeAbove()),
          new IndexNotation(Way.PLAIN, TidyMessages.plainNames()),
          new CodeProducts(),
          new Joined(),
          new SideBySide(),
          new RowConvention(),
          new WeightBesideBracket(),
          new ShiftedHead());

  private Notations() {}
}
