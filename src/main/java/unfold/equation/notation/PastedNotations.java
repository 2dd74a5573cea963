package unfold.equation.notation;

import java.util.List;
import java.util.stream.Stream;
import unfold.equation.code.CodeNotations;
import unfold.equation.paste.IndexedName.Way;
import unfold.equation.paste.PastedNotation;
import unfold.equation.printed.PrintedNotations;

/** The notations that are tidied, in the order in which they have their turn. */
public final class PastedNotations {
  private static final List<PastedNotation> INDICES =
      List.of(
          new IndexNotation(Way.TWO_TIMES, NotationMessages.twoTimes()),
          new IndexNotation(Way.LAYER_ABOVE, NotationMessages.layerAbove()),
          new IndexNotation(Way.BELOW, NotationMessages.timeBelow()),
          new IndexNotation(Way.ABOVE, NotationMessages.timeAbove()));

  private static final List<PastedNotation> WORDS = List.of(CodeNotations.WORDS);

  private static final List<PastedNotation> NAMES =
      List.of(new IndexNotation(Way.PLAIN, NotationMessages.plainNames()));

  private static final List<PastedNotation> STACKS =
      List.of(new ElementBelow(), new Joined(), new SideBySide(), new RowConvention());

  /** Those of which a reader is asked, as they have a meaning only by custom. */
  public static final List<PastedNotation> ASKED =
      joined(List.of(CodeNotations.TIMES), INDICES, STACKS, List.of(new ShiftedHead()));

  /** Those that have one meaning, so that a text is read with them as it stands. */
  public static final List<PastedNotation> DIRECT =
      joined(PrintedNotations.READ, WORDS, CodeNotations.OPERATIONS, NAMES);

  public static final List<PastedNotation> ALL =
      joined(
          CodeNotations.FIRST,
          PrintedNotations.WRITTEN,
          WORDS,
          INDICES,
          NAMES,
          CodeNotations.OPERATIONS,
          STACKS,
          List.of(new WeightBesideBracket(), new ShiftedHead()));

  private PastedNotations() {}

  @SafeVarargs
  private static List<PastedNotation> joined(List<PastedNotation>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }
}
