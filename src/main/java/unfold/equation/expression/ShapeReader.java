package unfold.equation.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.IndexExpression;
import unfold.equation.Nearest;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.name.Declaration;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedName;
import unfold.equation.syntax.ParsedShape;
import unfold.equation.syntax.ParsedShape.Dimension;
import unfold.equation.syntax.ParsedShape.NamedSize;
import unfold.equation.syntax.ParsedShape.WorkedOut;
import unfold.equation.syntax.ParsedShape.WrittenNumber;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Reads declared shapes: {@code n x A}. */
public final class ShapeReader {
  private final NameTable known;
  private final IndexReader indices;
  private final Mistakes mistakes;

  public ShapeReader(
      SourceText source, NameTable known, ExpressionReader expressions, Mistakes mistakes) {
    this.known = known;
    this.indices = new IndexReader(source, known.declarations(), expressions, mistakes);
    this.mistakes = mistakes;
  }

  /** Reads a shape; empty after reporting what is wrong, and where a size of it is wrong itself. */
  public Optional<Shape> read(ParsedShape shape) {
    if (shape.dimensions().size() > 2) {
      mistakes.add(shape.span(), IndexMessages.tooManyDimensions());
      return Optional.empty();
    }
    List<Integer> numbers = new ArrayList<>();
    for (Dimension dimension : shape.dimensions()) {
      number(dimension).filter(n -> isPossible(n, dimension)).ifPresent(numbers::add);
    }
    if (numbers.size() < shape.dimensions().size()) {
      return Optional.empty();
    }
    return Optional.of(new Shape(numbers.getFirst(), numbers.size() == 2 ? numbers.get(1) : 1));
  }

  /** The name of the rows where that is an alphabet or may be meant as one. */
  public Optional<String> alphabet(ParsedShape shape) {
    return shape.dimensions().getFirst() instanceof NamedSize size
        ? Optional.of(size.name().canonical())
            .filter(name -> !known.declarations().is(name, Declaration.Kind.SIZE))
        : Optional.empty();
  }

  private Optional<Integer> number(Dimension dimension) {
    return switch (dimension) {
      case WrittenNumber number -> literal(number);
      case NamedSize size -> named(size.name());
      case WorkedOut sum ->
          indices
              .wholeNumber(sum.value(), NameScope.constant(IndexMessages.shape()))
              .filter(IndexArithmetic::isConstant)
              .map(IndexExpression.Affine::constant);
    };
  }

  private Optional<Integer> named(ParsedName typed) {
    String name = typed.canonical();
    if (known.declarations().isSize(name)
        || known.declarations().is(name, Declaration.Kind.BROKEN)) {
      return Optional.ofNullable(known.sizes().get(name));
    }
    unknownSize(typed);
    return Optional.empty();
  }

  private Optional<Integer> literal(WrittenNumber number) {
    try {
      return Optional.of(Integer.parseInt(number.written()));
    } catch (NumberFormatException e) {
      mistakes.add(number.span(), IndexMessages.dimensionNotWhole());
      return Optional.empty();
    }
  }

  private void unknownSize(ParsedName size) {
    SourceSpan span = size.span();
    String name = size.canonical();
    String typed = size.typed();
    Optional<String> product = apart(name);
    Optional<String> near = Nearest.to(name, sizes());
    if (product.isPresent()) {
      String message = IndexMessages.noSizeButProduct(typed, product.get());
      mistakes.add(replaceable(span, message, product.get()));
    } else if (near.isPresent()) {
      String message = IndexMessages.noSizeButNear(typed, near.get());
      mistakes.add(replaceable(span, message, near.get()));
    } else {
      mistakes.add(span, IndexMessages.noSize(typed));
    }
  }

  private static Diagnostic replaceable(SourceSpan span, String message, String meant) {
    return Diagnostic.mistake(
        span, message, new Diagnostic.Mend(SyntaxMessages.write(meant), span, meant));
  }

  private List<String> sizes() {
    return known.declarations().names().stream().filter(known.declarations()::isSize).toList();
  }

  /** {@code nxn}, where {@code n} is a size. */
  private Optional<String> apart(String name) {
    for (int x = name.indexOf('x', 1); x > 0; x = name.indexOf('x', x + 1)) {
      String rows = name.substring(0, x);
      String columns = name.substring(x + 1);
      boolean sizes =
          known.declarations().isSize(rows)
              && (known.declarations().isSize(columns) || columns.matches("\\d+"));
      if (sizes) {
        return Optional.of(rows + " x " + columns);
      }
    }
    return Optional.empty();
  }

  private boolean isPossible(int number, Dimension dimension) {
    if (number < 1) {
      mistakes.add(dimension.span(), IndexMessages.dimensionBelowOne(number));
    }
    return number >= 1;
  }
}
