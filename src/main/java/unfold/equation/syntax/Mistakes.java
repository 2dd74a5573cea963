package unfold.equation.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;

/** Gathers what is wrong with a text while it is being read. */
public final class Mistakes {
  private final List<Diagnostic> found = new ArrayList<>();
  private int mistakes;

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

  /** Says it only where nothing has said the same elsewhere. */
  public void addOnce(Diagnostic diagnostic) {
    if (found.stream().noneMatch(d -> sameKind(d, diagnostic))) {
      add(diagnostic);
    }
  }

  public void note(SourceSpan span, String message) {
    add(Diagnostic.note(span, message));
  }

  /** How many mistakes, so that a caller can tell whether a piece of reading added one. */
  public int count() {
    return mistakes;
  }

  public boolean any() {
    return mistakes > 0;
  }

  public List<Diagnostic> inOrder() {
    Comparator<Diagnostic> order = Diagnostic.IN_ORDER_OF_TEXT;
    return found.stream().sorted(order).toList();
  }

  private static boolean sameKind(Diagnostic one, Diagnostic other) {
    return one.severity() == other.severity() && one.message().equals(other.message());
  }
}
