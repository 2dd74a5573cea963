package unfold.equation.syntax;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;

/** Collects the mistakes in a text and the notes on it while it is read. */
public final class Mistakes {
  /** The most mistakes, and the most notes, of a text: whoever has mended these sees the next. */
  private static final int MOST = 100;

  private final List<Diagnostic> found = new ArrayList<>();
  private int mistakes;
  private int notes;
  private int more;

  /** Adds a diagnostic unless the same stands at the same place; past the most it is counted. */
  public void add(Diagnostic diagnostic) {
    if ((diagnostic.isMistake() ? mistakes : notes) >= MOST) {
      count(diagnostic);
      more++;
      return;
    }
    boolean sameThere =
        found.stream().anyMatch(d -> d.span().equals(diagnostic.span()) && sameKind(d, diagnostic));
    if (!sameThere) {
      found.add(diagnostic);
      count(diagnostic);
    }
  }

  private void count(Diagnostic diagnostic) {
    mistakes += diagnostic.isMistake() ? 1 : 0;
    notes += diagnostic.isMistake() ? 0 : 1;
  }

  /** Whether no further mistake will be told, so that none needs a mend. */
  public boolean isFull() {
    return mistakes >= MOST;
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

  /** All diagnostics in the order of the text, and at the last one how many more there are. */
  public List<Diagnostic> inOrder() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(Diagnostic.IN_ORDER_OF_TEXT);
    if (more > 0) {
      all.add(Diagnostic.note(all.getLast().span(), SyntaxMessages.more(more)));
    }
    return List.copyOf(all);
  }

  private static boolean sameKind(Diagnostic one, Diagnostic other) {
    return one.severity() == other.severity() && one.message().equals(other.message());
  }
}
