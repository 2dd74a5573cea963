package unfold.equation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.FixedPlace;
import unfold.equation.FixedPlace.Definition.ByEquation;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.equation.SourceSpan;
import unfold.equation.expression.Constants;
import unfold.equation.name.PartialStatement;
import unfold.equation.print.PlaceText;
import unfold.equation.print.Printer;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/**
 * Settles the corners where two fixed places of a name meet, such as {@code h(0, j)} and {@code
 * h(i, 0)} at {@code h(0, 0)}. Where they agree the corner follows; where they differ it must be
 * written.
 */
public final class FixedPlaceCorners {
  private final SourceText source;
  private final ReadPlaces reads;
  private final Mistakes mistakes;

  public FixedPlaceCorners(SourceText source, ReadPlaces reads, Mistakes mistakes) {
    this.source = source;
    this.reads = reads;
    this.mistakes = mistakes;
  }

  /** The statement with the corners that follow, each before the places that it settles. */
  public PartialStatement settled(PartialStatement statement) {
    if (statement.axes().size() < 2) {
      return statement;
    }
    List<FixedPlace> all = new ArrayList<>(statement.fixedPlaces());
    for (int later = 1; later < statement.fixedPlaces().size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        FixedPlace one = statement.fixedPlaces().get(earlier);
        settle(statement, one, statement.fixedPlaces().get(later), all).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparingLong(FixedPlaceCorners::freeAxes));
    return statement.with(all);
  }

  private static long freeAxes(FixedPlace place) {
    return place.places().stream().filter(Place.Free.class::isInstance).count();
  }

  /** The corner that must be added, if any. */
  private Optional<FixedPlace> settle(
      PartialStatement statement, FixedPlace one, FixedPlace other, List<FixedPlace> all) {
    return reads
        .meeting(one.places(), other.places())
        .filter(corner -> !corner.equals(one.places()) && !corner.equals(other.places()))
        .filter(corner -> all.stream().noneMatch(place -> isWritten(place, corner, one, other)))
        .filter(corner -> isGiven(statement, one, corner) == isGiven(statement, other, corner))
        .flatMap(corner -> decide(statement, one, other, corner));
  }

  /** Whether the line itself runs over the corner. */
  private boolean isGiven(PartialStatement statement, FixedPlace line, List<Place> corner) {
    return reads.isGiven(corner, line.places(), statement.axes());
  }

  /** Decides a corner that both lines give, or neither. */
  private Optional<FixedPlace> decide(
      PartialStatement statement, FixedPlace one, FixedPlace other, List<Place> corner) {
    boolean given = isGiven(statement, one, corner);
    boolean read = reads.mayHit(statement.name(), corner);
    Optional<FixedPlace.Definition> here = at(corner, one, statement.axes());
    Optional<FixedPlace.Definition> there = at(corner, other, statement.axes());
    if (here.isPresent() && there.isPresent() && meaning(here.get()).equals(meaning(there.get()))) {
      return !given && read
          ? Optional.of(new FixedPlace(corner, here.get(), other.span()))
          : Optional.empty();
    }
    if (given || read || isNumber(one) && isNumber(other)) {
      mistakes.add(differ(statement.name(), one, other, corner));
    }
    return Optional.empty();
  }

  /** Whether another line says what holds in the corner. */
  private boolean isWritten(
      FixedPlace place, List<Place> corner, FixedPlace one, FixedPlace other) {
    boolean third = place != one && place != other;
    return third
        && (reads.isWithin(place.places(), corner)
            || reads.isWithin(corner, place.places())
                && freeAxes(place) < Math.max(freeAxes(one), freeAxes(other)));
  }

  /** The definition of a line in the corner; empty where it is not one for the whole corner. */
  private static Optional<FixedPlace.Definition> at(
      List<Place> corner, FixedPlace line, List<String> axes) {
    if (!(line.definition() instanceof ByEquation(Expression expression))) {
      return Optional.of(line.definition());
    }
    Map<String, IndexExpression.Affine> singles = ReadPlaces.singles(corner, axes);
    Expression inCorner = new Substitution(singles).in(expression);
    for (int i = 0; i < axes.size(); i++) {
      String axis = axes.get(i);
      boolean open =
          corner.get(i) instanceof Place.Fixed && line.places().get(i) instanceof Place.Free;
      if (open && !singles.containsKey(axis) && AxisCheck.mentions(inCorner, axis)) {
        return Optional.empty();
      }
    }
    return Optional.of(new ByEquation(inCorner));
  }

  private static Object meaning(FixedPlace.Definition definition) {
    return definition instanceof ByEquation(Expression expression)
        ? Printer.ofText().print(expression)
        : definition;
  }

  private static boolean isNumber(FixedPlace place) {
    return place.definition() instanceof ByEquation(Expression expression)
        && Constants.value(expression).isPresent();
  }

  private Diagnostic differ(String name, FixedPlace one, FixedPlace other, List<Place> corner) {
    String at = PlaceText.of(name, corner);
    SourceSpan span = other.span();
    String message =
        CheckMessages.differingCorner(
            PlaceText.of(name, other.places()),
            PlaceText.of(name, one.places()),
            one.span().line(),
            at);
    SourceSpan end = source.span(span.end(), span.end());
    return Diagnostic.mistake(
        span, message, new Diagnostic.Mend(SyntaxMessages.write(at), end, "\n" + at + " = 0"));
  }
}
