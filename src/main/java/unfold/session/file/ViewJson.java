package unfold.session.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import unfold.geometry.Point;
import unfold.session.WindowView;
import unfold.session.WindowView.Part;
import unfold.session.WindowView.Place;

/** The view of a document as the fields of an object in JSON. What is missing is as usual. */
public record ViewJson(
    @Nullable List<String> folded,
    @Nullable Boolean joined,
    @Nullable PlaceJson circuit,
    @Nullable PlaceJson unfolding,
    @Nullable String selected) {
  record PlaceJson(double scale, double x, double y) {
    static PlaceJson of(Place it) {
      return new PlaceJson(it.scale(), it.centre().x(), it.centre().y());
    }

    Place place() {
      return new Place(scale, new Point(x, y));
    }
  }

  public static ViewJson of(WindowView it) {
    return new ViewJson(
        it.folded().stream().map(part -> part.name().toLowerCase(Locale.ROOT)).sorted().toList(),
        it.joined(),
        it.circuit().map(PlaceJson::of).orElse(null),
        it.unfolding().map(PlaceJson::of).orElse(null),
        it.selected().orElse(null));
  }

  /**
   * The view of these fields.
   *
   * @throws IllegalArgumentException if one of them has no such value
   */
  public WindowView view() {
    Set<Part> parts =
        folded == null
            ? Set.of()
            : folded.stream()
                .map(it -> Part.valueOf(it.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    return new WindowView(
        parts,
        joined != null && joined,
        Optional.ofNullable(circuit).map(PlaceJson::place),
        Optional.ofNullable(unfolding).map(PlaceJson::place),
        Optional.ofNullable(selected));
  }
}
