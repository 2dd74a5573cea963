package unfold.equation.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;

/** Collects the mistakes in a text and the notes on it while it is read. */
public final class Mistakes {
  private final List<Diagnostic> found = new ArrayList<>();
  private int mistakes;

  /** Adds a diagnostic unless the same stands at the same place. */
  public void add(Diagnostic diagnostic) {
    boolean sameThere =
        found.stream().anyMatch(d -> d.span().equals(diagnostic.span()) && sameKind(d, diagnostic));
    if (!sameThere) {
      found.add(diagnostic);
      mistakes += diagnostic.isMistake() ? 1 : 0;
    }
  }

  public void add(SourceSpan span, String message, Diagnostic.Mend... mends) {
    add(Diagnostic.mistake(span, message, mends));
  }

  /** Adds a diagnostic unless one of the same message stands anywhere. */
  public void addOnce(Diagnostic diagnostic) {
    if (found.stream().noneMatch(d -> sameKind(d, diagnostic))) {
      add(diagnostic);
    }
  }

  public void note(SourceSpan span, String message) {
    add(Diagnostic.note(span, message));
  }

  /**
   * The number of mistakes so far, by which a caller can tell whether a piece of reading added one.
   */
  public int count() {
    return mistakes;
  }

  public boolean any() {
    return mistakes > 0;
  }

  /** All diagnostics in the order of the text. */
  public List<Diagnostic> inOrder() {
    Comparator<Diagnostic> order = Diagnostic.IN_ORDER_OF_TEXT;
    return found.stream().sorted(order).toList();
  }

  private static boolean sameKind(Diagnostic one, Diagnostic other) {
    return one.severity() == other.severity() && one.message().equals(other.message());
  }
}
