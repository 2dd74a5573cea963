package unfold.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import unfold.circuit.Grain;
import unfold.gallery.Gallery;

/** A system of the gallery as it is drawn in tests: few steps where it has many. */
public record Sample(String name, Grain grain) {
  private static final Set<String> LONG = Set.of("driven", "hares", "echo-state");
  private static final Map<String, Integer> SHORT = Map.of("t", 4);
  private static final Map<String, Integer> AS_IT_IS = Map.of();

  public static Stream<Sample> all() {
    return Gallery.names().stream()
        .flatMap(name -> Stream.of(Grain.values()).map(grain -> new Sample(name, grain)));
  }

  /** Of one axis, as the figures of the book are. */
  public static Stream<Sample> ofOneAxis() {
    return all().filter(sample -> !sample.scenes().isPlane());
  }

  /** Laid out once for all tests. */
  public Scenes scenes() {
    return Scenes.ofGallery(name, grain, LONG.contains(name) ? SHORT : AS_IT_IS);
  }

  /** Each phase of an early tick, and the stills around it and at the end. */
  public static List<Double> moments(int ticks) {
    return List.of(0.0, 1.05, 1.2, 1.35, 1.5, 1.65, 1.8, 1.95, 2.0, ticks - 0.7, (double) ticks);
  }

  @Override
  public String toString() {
    return name + " by " + grain.name().toLowerCase(Locale.ROOT);
  }
}
