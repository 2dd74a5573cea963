package unfold.equation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.EquationSystem;
import unfold.equation.Settings;
import unfold.equation.SourceSpan;
import unfold.equation.example.ExampleValues;

/** Offers values for all abstract names of a text, at the first note on one. */
final class MissingValues {
  private MissingValues() {}

  /** The same reading; the mend is offered only if the text after it can be computed. */
  static Checked<EquationSystem> offered(Checked<EquationSystem> read, Settings settings) {
    return read.value()
        .flatMap(system ->
            ExampleValues.of(system)
                .filter(mend -> givesValues(mend, system.text(), settings))
                .map(mend -> with(mend, system, read.diagnostics())))
        .orElse(read);
  }

  private static boolean givesValues(Mend mend, String text, Settings settings) {
    return BestReading.of(mend.appliedTo(text), settings)
        .value()
        .filter(EquationSystem::hasValues)
        .isPresent();
  }

  private static Checked<EquationSystem> with(
      Mend mend, EquationSystem system, List<Diagnostic> told) {
    Set<Integer> places =
        Stream.concat(
                system.withoutData().stream().map(it -> it.span()),
                system.functions().values().stream()
                    .filter(it -> it.isAbstract())
                    .map(it -> it.span()))
            .map(SourceSpan::start)
            .collect(Collectors.toSet());
    List<Diagnostic> notes = new ArrayList<>(told);
    Optional<Diagnostic> first =
        notes.stream().filter(it -> places.contains(it.span().start())).findFirst();
    first.ifPresent(it -> notes.set(notes.indexOf(it), it.with(mend)));
    return new Checked<>(Optional.of(system.withNotes(notes)), notes);
  }
}
