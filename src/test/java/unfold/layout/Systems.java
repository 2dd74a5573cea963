package unfold.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.EquationSystem;
import unfold.equation.Equations;
import unfold.equation.Extents;
import unfold.unfolding.Unfolding;

/** Every ready-made text that can be read, and single ones by name. */
final class Systems {
  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/resources/systems"), Path.of("resources/gallery"));

  private Systems() {}

  static Stream<String> names() {
    return files().filter(file -> read(file).isPresent()).map(Systems::name);
  }

  static Circuit circuit(String name, Grain grain) {
    Path found = files().filter(file -> name(file).equals(name)).findFirst().orElseThrow();
    return of(read(found).orElseThrow(), grain);
  }

  static Circuit of(String text, Grain grain) {
    return of(Equations.read(text).system().orElseThrow(), grain);
  }

  private static Circuit of(EquationSystem system, Grain grain) {
    return Circuits.of(system, grain).circuit().orElseThrow();
  }

  static Unfolding unfolding(Circuit circuit, int tau) {
    return Unfolding.of(circuit, Extents.of(circuit.system().axes().getFirst().name(), tau));
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".rec", "");
  }

  private static Stream<Path> files() {
    return FOLDERS.stream().flatMap(Systems::files);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".rec")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<EquationSystem> read(Path file) {
    try {
      return Equations.read(Files.readString(file)).system();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
