package unfold.session;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.data.Dataset;
import unfold.data.file.DataSource;
import unfold.data.file.FolderSource;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.reading.Equations;
import unfold.gallery.Gallery;
import unfold.layout.CircuitLayout;
import unfold.layout.UnfoldingLayout;
import unfold.result.Result;
import unfold.schedule.Schedule;
import unfold.schedule.Scheduling;
import unfold.unfolding.Unfolding;

/** From a text to what can be drawn of it. */
final class Chain {
  private Chain() {}

  static Outcome of(Document document) {
    Checked<EquationSystem> reading = Equations.read(document.text(), document.settings());
    List<Diagnostic> said = inOrder(reading.diagnostics(), SettingNotes.of(document));
    return reading
        .value()
        .map(system -> wire(document, system, said))
        .orElseGet(() -> new Outcome.Mistaken(document, said));
  }

  private static Outcome wire(Document document, EquationSystem system, List<Diagnostic> notes) {
    Checked<Circuit> wiring = Circuits.of(system, document.grain());
    List<Diagnostic> all = inOrder(notes, wiring.diagnostics());
    return wiring
        .value()
        .map(circuit -> load(document, circuit, all))
        .orElseGet(() -> new Outcome.Mistaken(document, all));
  }

  private static Outcome load(Document document, Circuit circuit, List<Diagnostic> notes) {
    Checked<Dataset> loading =
        Dataset.load(
            circuit.system(), files(document.origin()), document.seed(), document.extents());
    return loading
        .value()
        .map(it -> unfold(document, circuit, it, notes))
        .orElseGet(() -> new Outcome.Mistaken(document, inOrder(notes, loading.diagnostics())));
  }

  private static Outcome unfold(
      Document document, Circuit circuit, Dataset dataset, List<Diagnostic> notes) {
    Checked<List<Schedule>> all =
        Scheduling.ofMembers(
            circuit, dataset.members().stream().map(Dataset.Member::extents).toList());
    return all.value()
        .<Outcome>map(it ->
            new Outcome.Unfolded(
                document, notes, draw(document.member(), it, dataset), values(dataset)))
        .orElseGet(() -> new Outcome.Mistaken(document, inOrder(notes, all.diagnostics())));
  }

  private static Drawing draw(int chosen, List<Schedule> schedules, Dataset dataset) {
    int member = Math.min(chosen, dataset.size() - 1);
    Unfolding unfolding = schedules.get(member).unfolding();
    return new Drawing(
        dataset,
        member,
        schedules,
        unfolding.circuit(),
        unfolding,
        CircuitLayout.of(unfolding.circuit()),
        UnfoldingLayout.of(unfolding));
  }

  private static KnownValues values(Dataset dataset) {
    return dataset.system().hasValues()
        ? new KnownValues.Awaited()
        : new KnownValues.Absent(reason(dataset));
  }

  private static String reason(Dataset dataset) {
    EquationSystem system = dataset.system();
    Stream<String> functions =
        system.functions().values().stream()
            .filter(it -> it.isAbstract())
            .map(it -> it.name() + " is defined");
    Stream<String> inputs =
        system.inputs().filter(it -> it.supply().isEmpty()).map(it -> it.name() + " is given data");
    String missing =
        Stream.concat(functions, inputs).findFirst().orElse("every parameter is given a value");
    return "No values until " + missing;
  }

  /** Files that a text names lie beside it; those of the gallery are found from anywhere. */
  static DataSource files(Origin origin) {
    return switch (origin) {
      case Origin.Saved(Path file) -> beside(file);
      case Origin.Drawn(Path figure) -> beside(figure);
      case Origin.Shipped _, Origin.Fresh _ -> Gallery.data();
    };
  }

  private static DataSource beside(Path file) {
    DataSource beside = FolderSource.beside(file);
    return name -> orShipped(beside.read(name), name);
  }

  private static Result<byte[]> orShipped(Result<byte[]> own, String name) {
    Result<byte[]> shipped = Gallery.data().read(name);
    return own.success().isPresent() || shipped.success().isEmpty() ? own : shipped;
  }

  private static List<Diagnostic> inOrder(List<Diagnostic> some, List<Diagnostic> others) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Diagnostic.IN_ORDER_OF_TEXT)
        .toList();
  }
}
