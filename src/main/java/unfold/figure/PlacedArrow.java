package unfold.figure;

import unfold.layout.place.WirePlace;

/** A wire in its place, ready to be drawn. */
record PlacedArrow(WirePlace place, Arrow arrow) {
  static PlacedArrow of(WirePlace place) {
    return new PlacedArrow(place, Arrow.along(place.path()));
  }
}
