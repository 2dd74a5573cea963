package unfold.session;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import unfold.chain.AllowedFiles;

/**
 * The documents before and after the one that is open.
 *
 * @param past the oldest first
 * @param future the nearest first
 * @param typedAt the millisecond of the last keystroke, if the last change was typing
 */
public record History(
    List<Document> past, Document present, List<Document> future, OptionalLong typedAt) {
  /** Keystrokes closer than this many milliseconds are undone as one. */
  public static final long PAUSE = 1000;

  private static final int LONGEST = 1000;

  public History {
    past = List.copyOf(past.subList(Math.max(0, past.size() - LONGEST), past.size()));
    future = List.copyOf(future.subList(0, Math.min(LONGEST, future.size())));
  }

  public static History of(Document document) {
    return new History(List.of(), document, List.of(), OptionalLong.empty());
  }

  /**
   * Opens the next document: what was undone can no longer be redone. An equal one is no change.
   */
  public History then(Document next) {
    return then(of(next));
  }

  /** Opens what was open elsewhere, with all that could be undone and redone there. */
  public History then(History next) {
    boolean isOpen = next.present.equals(present);
    if (isOpen
        && past.subList(Math.max(0, past.size() - next.past.size()), past.size())
            .equals(next.past)) {
      return this;
    }
    List<Document> before = isOpen ? past : appended(past, present);
    return new History(
        Stream.concat(before.stream(), next.past.stream()).toList(),
        next.present,
        next.future,
        OptionalLong.empty());
  }

  /** The same, and what was open before it began can be undone to, if it cannot already. */
  public History after(History earlier) {
    List<Document> before = appended(earlier.past, earlier.present);
    List<Document> mine = appended(past, present);
    if (mine.subList(0, Math.min(mine.size(), before.size())).equals(before)) {
      return this;
    }
    Document first = past.isEmpty() ? present : past.getFirst();
    List<Document> others =
        earlier.present.equals(first) ? before.subList(0, before.size() - 1) : before;
    return new History(
        Stream.concat(others.stream(), past.stream()).toList(), present, future, typedAt);
  }

  /**
   * The history after a keystroke, as {@link #then}, but joined with the keystroke before it if
   * that was short ago.
   *
   * @param millis any clock that only goes forward
   */
  public History typed(Document next, long millis) {
    if (next.equals(present)) {
      return this;
    }
    boolean goesOn = typedAt.isPresent() && millis - typedAt.getAsLong() < PAUSE;
    OptionalLong now = OptionalLong.of(millis);
    return goesOn ? new History(past, next, List.of(), now) : push(next, now);
  }

  /**
   * The history after a parameter was scaled, joined with the scalings of the same parameter before
   * it: undo brings back what was there before the first of them.
   */
  public History scaled(String parameter, double by) {
    Document next = present.scaled(parameter, by);
    if (!isScaled(parameter)) {
      return then(next);
    }
    List<Document> before = past.subList(0, past.size() - 1);
    return past.getLast().equals(next)
        ? new History(before, next, List.of(), OptionalLong.empty())
        : new History(past, next, List.of(), OptionalLong.empty());
  }

  /** Tells whether the last change was to scale a parameter. */
  public boolean isScaled(String parameter) {
    return canUndo() && present.isScalingOf(past.getLast(), parameter);
  }

  private History push(Document next, OptionalLong typed) {
    return new History(appended(past, present), next, List.of(), typed);
  }

  public boolean canUndo() {
    return !past.isEmpty();
  }

  public boolean canRedo() {
    return !future.isEmpty();
  }

  /** The history one document earlier; unchanged where there is nothing to undo. */
  public History undo() {
    return canUndo()
        ? new History(
            past.subList(0, past.size() - 1),
            past.getLast(),
            prepended(present, future),
            OptionalLong.empty())
        : this;
  }

  /** The history one document later; unchanged where there is nothing to redo. */
  public History redo() {
    return canRedo()
        ? new History(
            appended(past, present),
            future.getFirst(),
            future.subList(1, future.size()),
            OptionalLong.empty())
        : this;
  }

  /**
   * The history so many documents away, or as far as there are any.
   *
   * @param away negative for earlier ones
   */
  public History go(int away) {
    History there = this;
    for (int i = 0; i < Math.abs(away); i++) {
      there = away < 0 ? there.undo() : there.redo();
    }
    return there;
  }

  /**
   * The history after a document was stored at a place. Other texts of the same, earlier and later
   * ones and what was typed meanwhile, are unsaved edits of it from now on.
   */
  public History saved(Document written, Origin place) {
    Document stored = written.savedTo(place);
    return replaced(written.origin(), each -> each.over(stored));
  }

  /** The history after the user's word on files, also for earlier and later texts of the same. */
  public History allowing(AllowedFiles files) {
    return replaced(present.origin(), each -> each.withAllowed(files));
  }

  /** The history with a change to all texts of a document. */
  private History replaced(Origin of, UnaryOperator<Document> change) {
    UnaryOperator<Document> over = each -> each.origin().equals(of) ? change.apply(each) : each;
    return new History(
        past.stream().map(over).toList(),
        over.apply(present),
        future.stream().map(over).toList(),
        OptionalLong.empty());
  }

  private static List<Document> appended(List<Document> list, Document last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  private static List<Document> prepended(Document first, List<Document> list) {
    return Stream.concat(Stream.of(first), list.stream()).toList();
  }
}
