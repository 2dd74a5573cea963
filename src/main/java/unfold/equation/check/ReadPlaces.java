package unfold.equation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.Expression;
import unfold.equation.Expression.Reference;
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Affine;
import unfold.equation.Place;
import unfold.equation.check.IndexBounds.Interval;
import unfold.equation.name.PartialStatement;

/** The places of a name that the equations may read, as far as known before any data. */
public final class ReadPlaces {
  private final List<PartialStatement> statements;
  private final IndexBounds bounds;

  public ReadPlaces(List<PartialStatement> statements, IndexBounds bounds) {
    this.statements = statements;
    this.bounds = bounds;
  }

  /** Whether some reference may fall within these places. */
  boolean mayHit(String name, List<Place> places) {
    return statements.stream()
        .flatMap(PartialStatement::expressions)
        .flatMap(Expression::walk)
        .flatMap(part ->
            part instanceof Reference r && r.name().equals(name) ? Stream.of(r) : Stream.empty())
        .anyMatch(reference -> mayHit(reference, places));
  }

  private boolean mayHit(Reference reference, List<Place> places) {
    for (int i = 0; i < places.size(); i++) {
      boolean hits =
          switch (places.get(i)) {
            case Place.Free _ -> true;
            case Place.Fixed fixed -> mayMeet(bounds.of(reference.indices().get(i)), fixed);
          };
      if (!hits) {
        return false;
      }
    }
    return true;
  }

  private boolean mayMeet(Interval read, Place.Fixed place) {
    return end(place.to()).map(to -> bounds.mayBeAtMost(read.low(), to)).orElse(true)
        && end(place.from()).map(from -> bounds.mayBeAtMost(from, read.high())).orElse(true);
  }

  /** Whether every axis that stands free in a line runs over the corner, so that it is given. */
  boolean isGiven(List<Place> corner, List<Place> line, List<String> axes) {
    for (int i = 0; i < corner.size(); i++) {
      if (line.get(i) instanceof Place.Free
          && corner.get(i) instanceof Place.Fixed fixed
          && isOutside(fixed, bounds.range(axes.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean isOutside(Place.Fixed place, Interval range) {
    Affine before = IndexBounds.plus(range.low(), -1);
    Affine after = IndexBounds.plus(range.high(), 1);
    return end(place.to()).map(to -> bounds.isAtMost(to, before)).orElse(false)
        || end(place.from()).map(from -> bounds.isAtMost(after, from)).orElse(false);
  }

  /** The value of an end that depends on no axis. */
  Optional<Affine> end(Optional<IndexExpression> end) {
    return end.map(index -> bounds.of(index).high());
  }

  /** The places that two have in common; empty where it is certain that there are none. */
  Optional<List<Place>> meeting(List<Place> one, List<Place> other) {
    List<Place> common = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      Optional<Place> both = meeting(one.get(i), other.get(i));
      both.ifPresent(common::add);
    }
    return common.size() == one.size() ? Optional.of(common) : Optional.empty();
  }

  private Optional<Place> meeting(Place one, Place other) {
    if (!(one instanceof Place.Fixed a)) {
      return Optional.of(other);
    }
    if (!(other instanceof Place.Fixed b)) {
      return Optional.of(one);
    }
    boolean apart = isBefore(a, b) || isBefore(b, a);
    return apart
        ? Optional.empty()
        : Optional.of(new Place.Fixed(later(a.from(), b.from()), earlier(a.to(), b.to())));
  }

  private boolean isBefore(Place.Fixed one, Place.Fixed other) {
    return one.to().isPresent()
        && other.from().isPresent()
        && !bounds.mayBeAtMost(end(other.from()).orElseThrow(), end(one.to()).orElseThrow());
  }

  private Optional<IndexExpression> later(
      Optional<IndexExpression> one, Optional<IndexExpression> other) {
    return isKnownAtMost(one, other) ? other : one;
  }

  private Optional<IndexExpression> earlier(
      Optional<IndexExpression> one, Optional<IndexExpression> other) {
    return one.isEmpty() || isKnownAtMost(other, one) && other.isPresent() ? other : one;
  }

  /** An open lower end is below everything. */
  private boolean isKnownAtMost(Optional<IndexExpression> one, Optional<IndexExpression> other) {
    return one.isEmpty()
        || other.isPresent() && bounds.isAtMost(end(one).orElseThrow(), end(other).orElseThrow());
  }

  /** Whether the one lies within the other. */
  boolean isWithin(List<Place> inner, List<Place> outer) {
    return meeting(inner, outer).filter(inner::equals).isPresent();
  }

  /** The single places among these, for the axes that stand free elsewhere. */
  static Map<String, Affine> singles(List<Place> places, List<String> axes) {
    Map<String, Affine> singles = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) instanceof Place.Fixed fixed
          && fixed.isSingle()
          && fixed.from().orElseThrow() instanceof Affine at) {
        singles.put(axes.get(i), at);
      }
    }
    return singles;
  }
}
