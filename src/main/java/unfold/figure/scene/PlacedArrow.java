package unfold.figure.scene;

import unfold.layout.place.WirePlace;

/** A wire in its place, ready to be drawn. */
public record PlacedArrow(WirePlace place, Arrow arrow) {
  static PlacedArrow of(WirePlace place) {
    return new PlacedArrow(place, Arrow.along(place.path()));
  }
}
