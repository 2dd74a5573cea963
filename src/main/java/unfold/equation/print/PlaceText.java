package unfold.equation.print;

import java.util.List;
import java.util.stream.Collectors;
import unfold.equation.IndexExpression;
import unfold.equation.Place;

/** Prints the head of an equation for fixed places: {@code h(..0, j)}. */
public final class PlaceText {
  private PlaceText() {}

  public static String of(String name, List<Place> places) {
    return places.stream().map(PlaceText::of).collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static String of(Place place) {
    return switch (place) {
      case Place.Free(String axis) -> axis;
      case Place.Fixed fixed when isLeaf(fixed) -> "leaf";
      case Place.Fixed fixed when fixed.isSingle() -> text(fixed.from().orElseThrow());
      case Place.Fixed(var from, var to) ->
          from.map(PlaceText::text).orElse("") + ".." + to.map(PlaceText::text).orElse("");
    };
  }

  private static boolean isLeaf(Place.Fixed fixed) {
    return fixed.to().isPresent()
        && fixed.to().get() instanceof IndexExpression.Spot spot
        && spot.kind() == IndexExpression.Spot.Kind.LEAF;
  }

  private static String text(IndexExpression index) {
    return IndexText.asWritten().of(index);
  }
}
