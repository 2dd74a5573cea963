package unfold.equation.syntax;

import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.SourceSpan;

/** An index at the head of a statement, as typed. */
public sealed interface ParsedPlace {
  SourceSpan span();

  /** Every name in it, in reading order. */
  Stream<ParsedName> names();

  /** The canonical name of a place that is a bare name. */
  Optional<String> name();

  /** A single index: {@code t} or {@code t-1}. */
  record OnePlace(ParsedExpression index) implements ParsedPlace {
    @Override
    public SourceSpan span() {
      return index.span();
    }

    @Override
    public Stream<ParsedName> names() {
      return index.names();
    }

    @Override
    public Optional<String> name() {
      return SimpleForm.name(index);
    }
  }

  /** A range of indices, of which one end may be left out: {@code 1..3}. */
  record PlaceRange(Optional<ParsedExpression> from, Optional<ParsedExpression> to, SourceSpan span)
      implements ParsedPlace {
    @Override
    public Stream<ParsedName> names() {
      return Stream.of(from, to).flatMap(Optional::stream).flatMap(ParsedExpression::names);
    }

    @Override
    public Optional<String> name() {
      return Optional.empty();
    }
  }
}
