package unfold.equation.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.IndexExpression;
import unfold.equation.Nearest;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.Spelling;
import unfold.equation.name.Declaration;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.grammar.RecurrenceParser.DimensionContext;
import unfold.equation.syntax.grammar.RecurrenceParser.ShapeContext;

/** Reads {@code n x A}. */
public final class ShapeReader {
  private final SourceText source;
  private final NameTable known;
  private final IndexReader indices;
  private final Mistakes mistakes;

  public ShapeReader(
      SourceText source, NameTable known, ExpressionReader expressions, Mistakes mistakes) {
    this.source = source;
    this.known = known;
    this.indices = new IndexReader(source, known.declarations(), expressions, mistakes);
    this.mistakes = mistakes;
  }

  /** Empty after saying what is wrong, and where a size of it is wrong itself. */
  public Optional<Shape> read(ShapeContext shape) {
    if (shape.dimension().size() > 2) {
      mistakes.add(source.span(shape), "a shape has at most two dimensions, rows and columns");
      return Optional.empty();
    }
    List<Integer> numbers = new ArrayList<>();
    for (DimensionContext dimension : shape.dimension()) {
      number(dimension).filter(n -> isPossible(n, dimension)).ifPresent(numbers::add);
    }
    if (numbers.size() < shape.dimension().size()) {
      return Optional.empty();
    }
    return Optional.of(new Shape(numbers.getFirst(), numbers.size() == 2 ? numbers.get(1) : 1));
  }

  /** What the rows stand for, where that is an alphabet or may be meant as one. */
  public Optional<String> alphabet(ShapeContext shape) {
    return name(shape.dimension(0))
        .filter(name -> !known.declarations().is(name, Declaration.Kind.SIZE));
  }

  private static Optional<String> name(DimensionContext dimension) {
    return Optional.ofNullable(dimension.NAME()).map(name -> Spelling.canonical(name.getText()));
  }

  private Optional<Integer> number(DimensionContext dimension) {
    if (dimension.sum() != null) {
      return indices
          .wholeNumber(dimension.sum(), NameScope.constant("a shape"))
          .filter(IndexArithmetic::isConstant)
          .map(IndexExpression.Affine::constant);
    }
    if (dimension.NUMBER() != null) {
      return literal(dimension);
    }
    String name = name(dimension).orElseThrow();
    if (known.declarations().isSize(name)
        || known.declarations().is(name, Declaration.Kind.BROKEN)) {
      return Optional.ofNullable(known.sizes().get(name));
    }
    unknownSize(dimension, name);
    return Optional.empty();
  }

  private Optional<Integer> literal(DimensionContext dimension) {
    try {
      return Optional.of(Integer.parseInt(dimension.NUMBER().getText()));
    } catch (NumberFormatException e) {
      mistakes.add(source.span(dimension), "a dimension is a whole number");
      return Optional.empty();
    }
  }

  private void unknownSize(DimensionContext dimension, String name) {
    SourceSpan span = source.span(dimension);
    String typed = dimension.getText();
    String message = "`" + typed + "` is no size";
    Optional<String> product = apart(name);
    Optional<String> near = Nearest.to(name, sizes());
    if (product.isPresent()) {
      mistakes.add(replaceable(span, message + "; two dimensions are `%s`", product.get()));
    } else if (near.isPresent()) {
      mistakes.add(replaceable(span, message + "; the nearest is `%s`", near.get()));
    } else {
      mistakes.add(span, message + ": add `size " + typed + " = 4`");
    }
  }

  private static Diagnostic replaceable(SourceSpan span, String message, String meant) {
    return Diagnostic.mistake(
        span, message.formatted(meant), new Diagnostic.Mend("write `" + meant + "`", span, meant));
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

  private boolean isPossible(int number, DimensionContext dimension) {
    if (number < 1) {
      mistakes.add(source.span(dimension), "a dimension is at least 1, and this is " + number);
    }
    return number >= 1;
  }
}
