package unfold.equation.check;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import unfold.equation.BuiltIn;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.Expression.Reference;
import unfold.equation.FixedPlace;
import unfold.equation.Function;
import unfold.equation.IndexExpression.Affine;
import unfold.equation.Place;
import unfold.equation.check.IndexBounds.Interval;
import unfold.equation.name.Declaration;
import unfold.equation.name.PartialStatement;
import unfold.equation.print.PlaceText;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/**
 * Notes reads past the end of an axis of values that no line gives. Zeros there are what the book
 * means for a state; they mislead under a minimum, a logarithm and a fraction, where they keep a
 * variable zero for ever, and where data have simply ended.
 */
public final class ReadPastEndCheck {
  private static final int LONGEST_START = 1000;

  private final SourceText source;
  private final Map<String, PartialStatement> statements = new HashMap<>();
  private final Map<String, Function> functions;
  private final IndexBounds bounds;
  private final EndOfData ends;
  private final Mistakes mistakes;

  public ReadPastEndCheck(
      SourceText source,
      List<PartialStatement> statements,
      Map<String, Function> functions,
      IndexBounds bounds,
      EndOfData ends,
      Mistakes mistakes) {
    this.source = source;
    this.functions = functions;
    this.bounds = bounds;
    this.ends = ends;
    this.mistakes = mistakes;
    statements.forEach(statement -> this.statements.put(statement.name(), statement));
  }

  public void note() {
    for (PartialStatement statement : statements.values()) {
      statement
          .equation()
          .ifPresent(equation -> {
            IndexBounds here = free(statement);
            noteNeverBegins(statement, equation, here);
            note(equation, here);
          });
      statement.fixedExpressions().forEach(right -> note(right, bounds));
    }
  }

  /** The bounds without the indices that fixed places take from both ends of an axis. */
  private IndexBounds free(PartialStatement statement) {
    IndexBounds free = bounds;
    for (int i = 0; i < statement.axes().size(); i++) {
      Interval range = bounds.range(statement.axes().get(i));
      Affine low = range.low();
      for (int n = 0; n < LONGEST_START && isGiven(statement, i, low); n++) {
        low = IndexBounds.plus(low, 1);
      }
      Affine high = range.high();
      for (int n = 0; n < LONGEST_START && isGiven(statement, i, high); n++) {
        high = IndexBounds.plus(high, -1);
      }
      free = free.narrowing(statement.axes().get(i), new Interval(low, high));
    }
    return free;
  }

  private boolean isGiven(PartialStatement statement, int position, Affine index) {
    Place.Fixed here = Place.Fixed.at(index);
    return statement.fixedPlaces().stream()
        .map(FixedPlace::places)
        .filter(places -> isFreeBut(position, places))
        .anyMatch(places ->
            places.get(position) instanceof Place.Fixed fixed
                && fixed.isSingle()
                && bounds.of(fixed.from().orElseThrow()).low().equals(here.from().orElseThrow()));
  }

  private static boolean isFreeBut(int position, List<Place> places) {
    return Stream.iterate(0, i -> i < places.size(), i -> i + 1)
        .allMatch(i -> i == position || places.get(i) instanceof Place.Free);
  }

  private void noteNeverBegins(PartialStatement statement, Expression equation, IndexBounds here) {
    Predicate<Reference> itself = reference -> reference.name().equals(statement.name());
    if (statement.fixedPlaces().isEmpty() && new ZeroAnalysis(functions, itself).isZero(equation)) {
      references(equation)
          .filter(itself)
          .findFirst()
          .flatMap(reference ->
              open(reference, here)
                  .or(() -> new UngivenPlaces(statement, here).leaves(reference))
                  .map(at -> neverBegins(statement, reference, at)))
          .ifPresent(mistakes::add);
    }
  }

  private Diagnostic neverBegins(
      PartialStatement statement, Reference reference, List<Place> places) {
    String at = PlaceText.of(statement.name(), places);
    return Diagnostic.note(
        reference.span(),
        CheckMessages.neverBegins(at, statement.name()),
        write(at + " = 1", statement));
  }

  private void note(Expression right, IndexBounds here) {
    right.walk().forEach(part -> notePart(part, here));
  }

  private void notePart(Expression part, IndexBounds here) {
    if (part instanceof Expression.Apply apply) {
      note(apply, here);
    } else if (part instanceof Reference reference) {
      noteInput(reference, here);
      notePartlyGiven(reference, here);
    } else if (part instanceof Expression.Binary fraction
        && fraction.operator() == Expression.Operator.DIVIDE) {
      noteZero(fraction.right(), CheckMessages.dividesByZero(), here);
    }
  }

  private void note(Expression.Apply apply, IndexBounds here) {
    if (apply.function() == BuiltIn.LOG) {
      noteZero(apply.arguments().getFirst(), CheckMessages.logarithmOfZero(), here);
    } else if (apply.function() == BuiltIn.MIN && apply.arguments().size() == 2) {
      references(apply)
          .forEach(reference -> note(reference, CheckMessages.minimumIsZero(), "0", here));
    }
  }

  private void noteZero(Expression argument, String why, IndexBounds here) {
    references(argument)
        .filter(reference -> new ZeroAnalysis(functions, reference::equals).isZero(argument))
        .forEach(reference -> note(reference, why, "1", here));
  }

  private void note(Reference reference, String why, String value, IndexBounds here) {
    open(reference, here)
        .ifPresent(places -> {
          String at = PlaceText.of(reference.name(), places);
          PartialStatement read = requireNonNull(statements.get(reference.name()));
          mistakes.add(
              Diagnostic.note(
                  reference.span(),
                  CheckMessages.readsZero(at, why),
                  write(at + " = " + value, read)));
        });
  }

  private Optional<List<Place>> open(Reference reference, IndexBounds here) {
    PartialStatement read = statements.get(reference.name());
    if (read == null || read.kind() != Declaration.Kind.VARIABLE || read.axes().isEmpty()) {
      return Optional.empty();
    }
    UngivenPlaces ungiven = new UngivenPlaces(read, here);
    return ungiven.below(reference).or(() -> ungiven.above(reference));
  }

  /** Notes a read of data past their end. */
  private void noteInput(Reference reference, IndexBounds here) {
    PartialStatement read = statements.get(reference.name());
    if (read == null || !ends.hasEnd(read)) {
      return;
    }
    UngivenPlaces ungiven = new UngivenPlaces(read, here);
    ungiven
        .below(reference)
        .or(() -> ungiven.above(reference).flatMap(at -> ends.past(read, reference, here, at)))
        .ifPresent(places -> {
          String at = PlaceText.of(read.name(), places);
          mistakes.add(
              Diagnostic.note(
                  reference.span(),
                  CheckMessages.dataEnded(read.name(), at),
                  write(at + " = 0", read)));
        });
  }

  /** Notes a read before the first of the places that are given ahead of the axis. */
  private void notePartlyGiven(Reference reference, IndexBounds here) {
    PartialStatement read = statements.get(reference.name());
    if (read == null || read.kind() != Declaration.Kind.VARIABLE) {
      return;
    }
    UngivenPlaces ungiven = new UngivenPlaces(read, here);
    if (ungiven.beginsGiven(reference)) {
      ungiven
          .below(reference)
          .map(places -> PlaceText.of(read.name(), places))
          .ifPresent(at ->
              mistakes.add(
                  Diagnostic.note(
                      reference.span(),
                      CheckMessages.partlyGiven(read.name(), at),
                      write(at + " = 0", read))));
    }
  }

  private Diagnostic.Mend write(String line, PartialStatement after) {
    int end = after.span().end();
    return new Diagnostic.Mend(SyntaxMessages.write(line), source.span(end, end), "\n" + line);
  }

  private static Stream<Reference> references(Expression expression) {
    return expression
        .walk()
        .flatMap(part -> part instanceof Reference r ? Stream.of(r) : Stream.empty());
  }
}
