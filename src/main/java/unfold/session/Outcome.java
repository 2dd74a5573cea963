package unfold.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.trace.Trace;

/** What came of a document, so far. */
public sealed interface Outcome {
  Document document();

  /** Mistakes and notes in the order of the text. */
  List<Diagnostic> diagnostics();

  /** The likeliest mend of what stands nearest to a place in the text; empty without any. */
  default Optional<Mend> mendAt(int offset) {
    return diagnostics().stream()
        .filter(it -> !it.mends().isEmpty())
        .min(Comparator.comparingInt(it -> it.span().distanceTo(offset)))
        .map(it -> it.mends().getFirst());
  }

  /** Nothing yet. */
  record Begun(Document document) implements Outcome {
    @Override
    public List<Diagnostic> diagnostics() {
      return List.of();
    }
  }

  /** It cannot be unfolded, and the diagnostics say why. */
  record Mistaken(Document document, List<Diagnostic> diagnostics) implements Outcome {
    public Mistaken {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  record Unfolded(
      Document document, List<Diagnostic> diagnostics, Drawing picture, KnownValues values)
      implements Outcome {
    public Unfolded {
      diagnostics = List.copyOf(diagnostics);
    }

    boolean isAwaited() {
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

    /** What its figures of all numbered steps are made of. */
    public Scene scene(FigureOptions options) {
      return new Scene(
          picture.schedule(), picture.circuitLayout(), picture.unfoldingLayout(), trace(), options);
    }

    /** It can be drawn and not computed. */
    Unfolded refused(List<Diagnostic> reasons) {
      List<Diagnostic> all =
          Stream.concat(diagnostics.stream(), reasons.stream())
              .sorted(Diagnostic.IN_ORDER_OF_TEXT)
              .toList();
      KnownValues none = new KnownValues.Absent(reasons.getFirst().message());
      return new Unfolded(document, all, picture, none);
    }

    Unfolded with(KnownValues other) {
      return new Unfolded(document, diagnostics, picture, other);
    }
  }
}
