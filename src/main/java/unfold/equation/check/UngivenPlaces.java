package unfold.equation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unfold.equation.Expression.Reference;
import unfold.equation.FixedPlace;
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Affine;
import unfold.equation.Place;
import unfold.equation.check.IndexBounds.Interval;
import unfold.equation.expression.IndexArithmetic;
import unfold.equation.name.PartialStatement;

/** Finds the places past the ends of an axis that are read and that no line gives. */
final class UngivenPlaces {
  private static final int MOST_SINGLES = 16;

  private final PartialStatement of;
  private final IndexBounds bounds;

  /**
   * @param of the statement that is read
   * @param bounds the bounds of the indices at which it is read
   */
  UngivenPlaces(PartialStatement of, IndexBounds bounds) {
    this.of = of;
    this.bounds = bounds;
  }

  /** The places below the first index of some axis that are read and not given. */
  Optional<List<Place>> below(Reference reference) {
    return first(reference, this::below);
  }

  /** The places above the last index of some axis that are read and not given. */
  Optional<List<Place>> above(Reference reference) {
    return first(reference, this::above);
  }

  /** The leaves, which have no children, if children are read and no fixed place is given. */
  Optional<List<Place>> leaves(Reference reference) {
    return of.fixedPlaces().isEmpty() ? first(reference, UngivenPlaces::leaf) : Optional.empty();
  }

  private static Optional<Place> leaf(Reference reference, int position) {
    return reference.indices().get(position) instanceof IndexExpression.Child child
        ? Optional.of(Place.Fixed.leaves(child.axis()))
        : Optional.empty();
  }

  private interface Side {
    Optional<Place> of(Reference reference, int position);
  }

  private Optional<List<Place>> first(Reference reference, Side side) {
    return IntStream.range(0, of.axes().size())
        .boxed()
        .flatMap(position -> side.of(reference, position).map(p -> places(position, p)).stream())
        .findFirst();
  }

  private List<Place> places(int position, Place place) {
    List<Place> places = new ArrayList<>();
    of.axes().forEach(axis -> places.add(new Place.Free(axis)));
    places.set(position, place);
    return places;
  }

  private Optional<Place> below(Reference reference, int position) {
    if (reference.indices().get(position) instanceof IndexExpression.Child) {
      return Optional.empty();
    }
    Affine before = lastBefore(position);
    Interval read = new Interval(bounds.of(reference.indices().get(position)).low(), before);
    boolean open = bounds.isAtMost(read.low(), before) && !isGiven(read, position);
    return open ? Optional.of(belowFirst(read, before)) : Optional.empty();
  }

  /** Whether the places just before the axis are given, and so some that are read may be not. */
  boolean beginsGiven(Reference reference) {
    return IntStream.range(0, of.axes().size())
        .anyMatch(position ->
            !lastBefore(position).equals(beforeAxis(position))
                && below(reference, position).isPresent());
  }

  private Affine beforeAxis(int position) {
    return IndexBounds.plus(bounds.range(of.axes().get(position)).low(), -1);
  }

  /** The last index before the axis that nothing gives, among the nearest. */
  private Affine lastBefore(int position) {
    Affine before = beforeAxis(position);
    for (int n = 0; n < MOST_SINGLES && isGivenByOne(new Interval(before, before), position); n++) {
      before = IndexBounds.plus(before, -1);
    }
    return before;
  }

  private static Place belowFirst(Interval read, Affine before) {
    return read.low().equals(before)
        ? Place.Fixed.at(before)
        : new Place.Fixed(Optional.empty(), Optional.of(before));
  }

  private Optional<Place> above(Reference reference, int position) {
    String axis = of.axes().get(position);
    Affine after = IndexBounds.plus(bounds.range(axis).high(), 1);
    Interval read = new Interval(after, bounds.of(reference.indices().get(position)).high());
    boolean open = bounds.isAtMost(after, read.high()) && !isGiven(read, position);
    Affine next = IndexBounds.plus(IndexExpression.last(axis, 0), 1);
    return open
        ? Optional.of(
            read.high().equals(after)
                ? Place.Fixed.at(next)
                : new Place.Fixed(Optional.of(next), Optional.empty()))
        : Optional.empty();
  }

  /** Whether fixed places, together, give all of it. */
  boolean isGiven(Interval read, int position) {
    Affine width = IndexArithmetic.plus(read.high(), IndexArithmetic.times(read.low(), -1));
    boolean few = IndexArithmetic.isConstant(width) && width.constant() < MOST_SINGLES;
    return few
        ? IntStream.rangeClosed(0, width.constant())
            .mapToObj(i -> IndexBounds.plus(read.low(), i))
            .allMatch(at -> isGivenByOne(new Interval(at, at), position))
        : isGivenByOne(read, position);
  }

  private boolean isGivenByOne(Interval read, int position) {
    return of.fixedPlaces().stream()
        .map(FixedPlace::places)
        .anyMatch(
            places -> places.get(position) instanceof Place.Fixed fixed && contains(fixed, read));
  }

  private boolean contains(Place.Fixed fixed, Interval read) {
    return fixed
            .from()
            .map(from -> bounds.isAtMost(bounds.of(from).high(), read.low()))
            .orElse(true)
        && fixed.to().map(to -> bounds.isAtMost(read.high(), bounds.of(to).low())).orElse(true);
  }
}
