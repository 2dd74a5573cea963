package unfold.session;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.chain.Chain;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.trace.Trace;

/** The outcome of a document, as far as the chain has come. */
public sealed interface Outcome {
  Document document();

  /** Mistakes and notes in the order of the text. */
  List<Diagnostic> diagnostics();

  /** The outcome of a document before anything is computed. */
  static Outcome of(Document document, Chain chain) {
    List<Diagnostic> said = inOrder(chain.diagnostics(), SettingNotes.of(document));
    Checked<Drawing> drawing = Drawing.of(chain, document.grain());
    return drawing
        .value()
        .<Outcome>map(it -> new Unfolded(document, said, it, KnownValues.of(it.system())))
        .orElseGet(() ->
            said.stream().anyMatch(Diagnostic::isMistake)
                ? new Mistaken(document, said, chain.withheld())
                : Undrawn.tooLarge(document, drawing.diagnostics()));
  }

  private static List<Diagnostic> inOrder(List<Diagnostic> some, List<Diagnostic> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Diagnostic.IN_ORDER_OF_TEXT)
        .toList();
  }

  /** The same outcome, of another document that computes like its own. */
  default Outcome of(Document other) {
    return switch (this) {
      case Begun _ -> new Begun(other);
      case Mistaken(_, var said, var withheld) -> new Mistaken(other, said, withheld);
      case Undrawn(_, String reason) -> new Undrawn(other, reason);
      case Unfolded(_, var said, var picture, var values) ->
          new Unfolded(other, said, picture, values);
    };
  }

  /** The likeliest mend of what stands nearest to a place in the text; empty without any. */
  default Optional<Mend> mendAt(int offset) {
    return diagnostics().stream()
        .filter(it -> !it.mends().isEmpty())
        .min(Comparator.comparingInt(it -> it.span().distanceTo(offset)))
        .map(it -> it.mends().getFirst());
  }

  /** The outcome of a document that was just opened: nothing yet. */
  record Begun(Document document) implements Outcome {
    @Override
    public List<Diagnostic> diagnostics() {
      return List.of();
    }
  }

  /**
   * The outcome of a document that cannot be unfolded; the diagnostics say why.
   *
   * @param withheld the files that it names and that wait for the user to allow them
   */
  record Mistaken(Document document, List<Diagnostic> diagnostics, List<Path> withheld)
      implements Outcome {
    public Mistaken {
      diagnostics = List.copyOf(diagnostics);
      withheld = List.copyOf(withheld);
    }
  }

  /**
   * The outcome of a document whose picture was not made, though nothing is wrong with its text.
   *
   * @param reason in the reader's words; a sentence without its full stop
   */
  record Undrawn(Document document, String reason) implements Outcome {
    /** The outcome of a document whose picture somebody did not want to wait for. */
    public static Undrawn stopped(Document document) {
      return new Undrawn(document, SessionSentences.stopped());
    }

    /** The outcome of a document whose picture nobody could read. */
    static Undrawn tooLarge(Document document, List<Diagnostic> reasons) {
      Diagnostic mistake = reasons.stream().filter(Diagnostic::isMistake).findFirst().orElseThrow();
      return new Undrawn(document, SessionSentences.sentence(mistake.message()));
    }

    @Override
    public List<Diagnostic> diagnostics() {
      return List.of();
    }
  }

  record Unfolded(
      Document document, List<Diagnostic> diagnostics, Drawing picture, KnownValues values)
      implements Outcome {
    public Unfolded {
      diagnostics = List.copyOf(diagnostics);
    }

    /** Whether its values are still being computed. */
    public boolean isAwaited() {
      return values instanceof KnownValues.Awaited;
    }

    /** Every value of the chosen member, once it is computed. */
    public Optional<Trace> trace() {
      return switch (values) {
        case KnownValues.Recorded(List<Trace> traces, _) ->
            Optional.of(traces.get(picture.member()));
        case KnownValues.Awaited _, KnownValues.Absent _ -> Optional.empty();
      };
    }

    /** The scene that its figures of all numbered steps are made of. */
    public Scene scene(FigureOptions options) {
      return new Scene(
          picture.schedule(), picture.circuitLayout(), picture.unfoldingLayout(), trace(), options);
    }

    /** The same drawing where somebody did not want to wait for the values. */
    public Unfolded stopped() {
      return with(new KnownValues.Absent(SessionSentences.valuesStopped()));
    }

    /** The same drawing with the reasons why it cannot be computed. */
    Unfolded refused(List<Diagnostic> reasons) {
      KnownValues none = new KnownValues.Absent(reasons.getFirst().message());
      return new Unfolded(document, inOrder(diagnostics, reasons), picture, none);
    }

    Unfolded with(KnownValues other) {
      return new Unfolded(document, diagnostics, picture, other);
    }
  }
}
