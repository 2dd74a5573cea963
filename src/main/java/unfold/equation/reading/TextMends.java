package unfold.equation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.EquationSystem;
import unfold.equation.Settings;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.SourceText;
import unfold.equation.tidy.TextMend;

/**
 * Offers one mend for all places at which a text uses a notation from elsewhere. A mend is offered
 * only if the text after it, once read, has fewer mistakes.
 */
final class TextMends {
  /** The longest text for which it is tried, in characters: each try reads the text once more. */
  private static final int LONGEST = 20_000;

  /** The most places of which each is told; of more the first stands for all. */
  private static final int MOST_TOLD = 5;

  private final SourceText source;
  private final Settings settings;

  TextMends(SourceText source, Settings settings) {
    this.source = source;
    this.settings = settings;
  }

  Checked<EquationSystem> addedTo(Checked<EquationSystem> read) {
    if (read.diagnostics().isEmpty() || source.text().length() > LONGEST) {
      return read;
    }
    List<Diagnostic> told = read.diagnostics();
    for (Mend mend : TextMend.ofNotations(source)) {
      if (told.stream().anyMatch(it -> isOn(it, mend)) && improves(mend, read)) {
        told = withMend(told, mend);
      } else if (read.value().isPresent() && improves(mend, read)) {
        told = withMendOfNote(told, mend);
      }
    }
    if (read.value().isEmpty() && told.equals(read.diagnostics())) {
      Mend all = TextMend.ofAll(source);
      told = !all.replacements().isEmpty() && improves(all, read) ? withLast(told, all) : told;
    }
    return told.equals(read.diagnostics()) ? read : new Checked<>(read.value(), told);
  }

  private boolean improves(Mend mend, Checked<EquationSystem> read) {
    Checked<EquationSystem> after = BestReading.of(mend.appliedTo(source.text()), settings);
    long before = BestReading.mistakes(read);
    return before > 0
        ? BestReading.mistakes(after) < before
        : BestReading.mistakes(after) == 0
            && after.diagnostics().size() < read.diagnostics().size();
  }

  /** Adds a mend to all that it puts right; where that is much, the first is told for the rest. */
  private static List<Diagnostic> withMend(List<Diagnostic> told, Mend mend) {
    List<Diagnostic> within = told.stream().filter(it -> isWithin(it, mend)).toList();
    boolean folded = within.size() > MOST_TOLD;
    List<Diagnostic> all = new ArrayList<>();
    for (Diagnostic diagnostic : told) {
      if (folded && diagnostic.equals(within.getFirst())) {
        String message = TextMendMessages.atPlaces(diagnostic.message(), within.size());
        all.add(mended(diagnostic, message, List.of(mend)));
      } else if (!folded || !within.contains(diagnostic)) {
        boolean here = isOn(diagnostic, mend) && !does(diagnostic, mend);
        all.add(
            here ? mended(diagnostic, diagnostic.message(), first(mend, diagnostic)) : diagnostic);
      }
    }
    return all;
  }

  /** Adds a mend to the first note that it does away with, wherever that stands. */
  private List<Diagnostic> withMendOfNote(List<Diagnostic> told, Mend mend) {
    List<String> left =
        BestReading.of(mend.appliedTo(source.text()), settings).diagnostics().stream()
            .map(Diagnostic::message)
            .toList();
    List<Diagnostic> all = new ArrayList<>(told);
    for (int i = 0; i < all.size(); i++) {
      Diagnostic note = all.get(i);
      if (!left.contains(note.message())) {
        all.set(i, mended(note, note.message(), first(mend, note)));
        break;
      }
    }
    return all;
  }

  private static List<Diagnostic> withLast(List<Diagnostic> told, Mend mend) {
    Optional<Diagnostic> first =
        told.stream().filter(Diagnostic::isMistake).filter(it -> isOn(it, mend)).findFirst();
    return told.stream()
        .map(it -> first.filter(it::equals).isPresent() ? it.with(mend) : it)
        .toList();
  }

  private static List<Mend> first(Mend mend, Diagnostic diagnostic) {
    return Stream.concat(Stream.of(mend), diagnostic.mends().stream()).toList();
  }

  private static Diagnostic mended(Diagnostic diagnostic, String message, List<Mend> mends) {
    return new Diagnostic(diagnostic.severity(), diagnostic.span(), message, mends);
  }

  /** Whether a diagnostic offers the same change already. */
  private static boolean does(Diagnostic diagnostic, Mend mend) {
    return diagnostic.mends().stream()
        .anyMatch(it -> it.replacements().equals(mend.replacements()));
  }

  private static boolean isOn(Diagnostic diagnostic, Mend mend) {
    SourceSpan span = diagnostic.span();
    return mend.replacements().stream()
        .map(Diagnostic.Replacement::span)
        .anyMatch(it -> it.start() < span.end() && span.start() < it.end());
  }

  private static boolean isWithin(Diagnostic diagnostic, Mend mend) {
    SourceSpan span = diagnostic.span();
    return mend.replacements().stream()
        .map(Diagnostic.Replacement::span)
        .anyMatch(it -> it.start() <= span.start() && span.end() <= it.end());
  }
}
