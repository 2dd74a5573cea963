package unfold.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.DataSource;
import unfold.data.Dataset;
import unfold.data.FolderSource;
import unfold.equation.EquationSystem;
import unfold.equation.Equations;
import unfold.figure.FigureOptions;
import unfold.figure.Scene;
import unfold.figure.View;
import unfold.layout.CircuitLayout;
import unfold.playback.Moment;
import unfold.schedule.Schedule;
import unfold.trace.Precision;
import unfold.trace.Simulation;
import unfold.trace.Simulator;
import unfold.trace.Trace;
import unfold.trace.Watch;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.unfolding.Unfolding;

/** Scenes to be taken away as graphs: all that is ready-made and computes, both grains, views. */
record GraphRequests(String name, Grain grain, View view) {
  private static final List<Path> FOLDERS =
      List.of(Path.of("resources/gallery"), Path.of("src/test/resources/systems"));
  private static final Map<String, Integer> SHORT = Map.of("driven.rec", 4);

  private static final Map<String, ExportRequest> KNOWN = new ConcurrentHashMap<>();

  static Stream<GraphRequests> all() {
    return FOLDERS.stream()
        .flatMap(GraphRequests::texts)
        .filter(GraphRequests::computes)
        .flatMap(file ->
            Stream.of(Grain.values())
                .flatMap(grain ->
                    Stream.of(View.CIRCUIT, View.UNFOLDED)
                        .map(view -> new GraphRequests(file.toString(), grain, view))));
  }

  private static Stream<Path> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith(".rec")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean computes(Path file) {
    return Equations.read(read(file))
        .system()
        .filter(system -> loaded(system, file, Map.of()).isPresent())
        .flatMap(system -> Circuits.of(system, Grain.OPERATIONS).circuit())
        .isPresent();
  }

  private static Optional<Dataset> loaded(
      EquationSystem system, Path file, Map<String, Integer> extents) {
    DataSource data = FolderSource.beside(file);
    return Dataset.load(system, data, 1, extents).dataset();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Computed and laid out once for all tests. */
  ExportRequest request() {
    ExportRequest known = KNOWN.computeIfAbsent(name + grain, _ -> made());
    return new ExportRequest(
        known.scene(),
        known.moment(),
        known.page().withView(view),
        known.words(),
        known.provenance());
  }

  private ExportRequest made() {
    Path file = Path.of(name);
    EquationSystem system = Equations.read(read(file)).system().orElseThrow();
    Map<String, Integer> extents = new HashMap<>();
    Optional.ofNullable(SHORT.get(String.valueOf(file.getFileName())))
        .ifPresent(tau -> extents.put("t", tau));
    return request(loaded(system, file, extents).orElseThrow(), grain, view, name);
  }

  /** Of a text whose data are its own. */
  static ExportRequest of(String text, View view, String words) {
    EquationSystem system = Equations.read(text).system().orElseThrow();
    Dataset given = Dataset.load(system, DataSource.none(), 1, Map.of()).dataset().orElseThrow();
    return request(given, Grain.VARIABLES, view, words);
  }

  private static ExportRequest request(Dataset given, Grain grain, View view, String words) {
    Circuit circuit = Circuits.of(given.system(), grain).circuit().orElseThrow();
    Unfolding unfolding = Unfolding.of(circuit, given.extents());
    Schedule schedule = Schedule.of(unfolding);
    Scene scene = Scene.of(schedule, CircuitLayout.of(circuit), trace(given), FigureOptions.USUAL);
    LinkedHashMap<String, Integer> extents = new LinkedHashMap<>();
    given.extents().ranges().forEach((axis, range) -> extents.put(axis, range.last()));
    Provenance provenance = new Provenance("", new LinkedHashMap<>(), extents, 1, 0, grain, true);
    return new ExportRequest(scene, new Moment(0), Page.USUAL.withView(view), words, provenance);
  }

  private static Optional<Trace> trace(Dataset given) {
    if (!given.system().hasValues()) {
      return Optional.empty();
    }
    Circuit circuit = Circuits.of(given.system(), Grain.VARIABLES).circuit().orElseThrow();
    Schedule schedule = Schedule.of(Unfolding.of(circuit, given.extents()));
    Simulation run =
        new Simulator(new Nd4jArithmetic(), Precision.FLOAT64, 1 << 30)
            .run(schedule, given, Watch.NONE);
    return run instanceof Simulation.Finished(Trace trace) ? Optional.of(trace) : Optional.empty();
  }

  @Override
  public String toString() {
    return name + " by " + grain + ", " + view;
  }
}
