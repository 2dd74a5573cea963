package unfold.figure.scene;

import unfold.layout.place.WirePlace;

/** The place of a wire with the arrow that is drawn there. */
public record PlacedArrow(WirePlace place, Arrow arrow) {
  static PlacedArrow of(WirePlace place) {
    return new PlacedArrow(place, Arrow.along(place.path()));
  }
}
