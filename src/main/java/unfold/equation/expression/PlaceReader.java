package unfold.equation.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.equation.Diagnostic;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.equation.SourceSpan;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedPlace;
import unfold.equation.syntax.ParsedPlace.OnePlace;
import unfold.equation.syntax.ParsedPlace.PlaceRange;
import unfold.equation.syntax.ParsedPrimary.NameUse;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Reads the indices at the head of an equation: an axis, a place or a range of places. */
public final class PlaceReader {
  private final SourceText source;
  private final IndexReader indices;
  private final Mistakes mistakes;
  private final TreeWords treeWords;
  private final NameScope scope;

  public PlaceReader(
      SourceText source, NameTable known, ExpressionReader expressions, Mistakes mistakes) {
    this.source = source;
    this.indices = new IndexReader(source, known.declarations(), expressions, mistakes);
    this.mistakes = mistakes;
    this.treeWords = new TreeWords(source, known.declarations(), mistakes);
    this.scope =
        new NameScope(Set.copyOf(known.declarations().axes()), Set.of(), IndexMessages.head());
  }

  /** Reads one place for each index; empty after reporting what is wrong. */
  public Optional<List<Place>> read(Definition line, List<String> axes) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < line.places().size(); i++) {
      String axis = i < axes.size() ? axes.get(i) : "";
      place(line.places().get(i), axis, line.name()).ifPresent(places::add);
    }
    return places.size() == line.places().size() ? Optional.of(places) : Optional.empty();
  }

  private Optional<Place> place(ParsedPlace place, String axis, String name) {
    return switch (place) {
      case PlaceRange range -> range(range);
      case OnePlace one -> place(one.index(), axis, name);
    };
  }

  private Optional<Place> place(ParsedExpression place, String axis, String name) {
    if (treeWords.alone(place).isPresent()) {
      return inTree(place, axis);
    }
    if (isChild(place, axis, name)) {
      return Optional.empty();
    }
    Optional<IndexExpression.Affine> index = indices.wholeNumber(place, scope);
    if (index.isEmpty() || index.get().isPlace()) {
      return index.map(Place.Fixed::at);
    }
    if (index.get().shiftAlong(axis).orElse(1) == 0) {
      return Optional.of(new Place.Free(axis));
    }
    boolean other = index.get().shiftedAxis().isPresent() && index.get().constant() == 0;
    mistakes.add(other ? otherAxis(place, axis, name) : shifted(place, axis, name));
    return Optional.empty();
  }

  /** Reads {@code leaf} as all leaves and {@code root} as one place. */
  private Optional<Place> inTree(ParsedExpression place, String axis) {
    String word = SimpleForm.plainName(place).orElseThrow().typed();
    NameScope atLeaf = new NameScope(Set.of(axis), Set.of(), IndexMessages.head(), Set.of(axis));
    Optional<IndexExpression> index = treeWords.index(word, axis, atLeaf, place.span());
    return word.equals("leaf")
        ? index.map(_ -> Place.Fixed.leaves(axis))
        : index.map(Place.Fixed::at);
  }

  private boolean isChild(ParsedExpression place, String axis, String name) {
    boolean child = place instanceof NameUse use && use.side().isPresent();
    if (child) {
      SourceSpan span = place.span();
      mistakes.add(
          span,
          IndexMessages.givenFromChildren(name, axis, source.text(span)),
          new Diagnostic.Mend(SyntaxMessages.write(axis), span, axis));
    }
    return child;
  }

  private Diagnostic otherAxis(ParsedExpression place, String axis, String name) {
    SourceSpan span = place.span();
    return Diagnostic.mistake(
        span,
        IndexMessages.otherAxis(name, axis, source.text(span)),
        new Diagnostic.Mend(SyntaxMessages.write(axis), span, axis));
  }

  private Diagnostic shifted(ParsedExpression place, String axis, String name) {
    SourceSpan span = place.span();
    return Diagnostic.mistake(span, IndexMessages.shiftedHead(name, axis, source.text(span)));
  }

  private Optional<Place> range(PlaceRange place) {
    Optional<Optional<IndexExpression>> from = end(place.from());
    Optional<Optional<IndexExpression>> to = end(place.to());
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Place.Fixed(from.get(), to.get()))
        : Optional.empty();
  }

  /** An end that was not typed is open; an end that is wrong makes the whole empty. */
  private Optional<Optional<IndexExpression>> end(Optional<ParsedExpression> end) {
    if (end.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    Optional<IndexExpression.Affine> index = indices.wholeNumber(end.get(), scope);
    if (index.isPresent() && !index.get().isPlace()) {
      mistakes.add(end.get().span(), IndexMessages.endNeedsAxis());
      return Optional.empty();
    }
    return index.map(Optional::of);
  }
}
