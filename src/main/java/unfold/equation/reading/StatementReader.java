package unfold.equation.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.equation.DataSupply;
import unfold.equation.Expression;
import unfold.equation.FixedPlace;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.FixedPlace.Definition.ByEquation;
import unfold.equation.Place;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.check.Overlaps;
import unfold.equation.expression.ExpressionReader;
import unfold.equation.expression.NameScope;
import unfold.equation.expression.PlaceReader;
import unfold.equation.expression.ShapeReader;
import unfold.equation.name.Declaration;
import unfold.equation.name.PartialStatement;
import unfold.equation.supply.LawReader;
import unfold.equation.supply.SupplyReader;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.DuplicateMistake;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedShape;
import unfold.equation.syntax.SourceText;

/** Reads all lines of one name into one statement. */
final class StatementReader {
  private final SourceText source;
  private final Mistakes mistakes;
  private final ExpressionReader expressions;
  private final PlaceReader places;
  private final ShapeReader shapes;
  private final SupplyReader supplies;
  private final LawReader laws;
  private final ReadingContext context;

  private final Declaration declaration;
  private final List<FixedPlace> fixed = new ArrayList<>();
  private Optional<Expression> equation = Optional.empty();
  private Optional<DataSupply> supply = Optional.empty();
  private Optional<Shape> stated = Optional.empty();
  private Optional<String> alphabet = Optional.empty();
  private Optional<Definition> everywhere = Optional.empty();
  private PartialStatement.Role role = PartialStatement.Role.NONE;

  /** Whether a mistake elsewhere hides the shape that was stated. */
  private boolean shapeHidden;

  StatementReader(ReadingContext context, Declaration declaration) {
    this.source = context.source();
    this.mistakes = context.mistakes();
    this.expressions = context.expressions();
    this.places = context.places();
    this.shapes = context.shapes();
    this.supplies = context.supplies();
    this.laws = context.laws();
    this.context = context;
    this.declaration = declaration;
  }

  PartialStatement read(List<Definition> lines) {
    int before = mistakes.count();
    lines.forEach(this::readHead);
    lines.forEach(this::readLine);
    checkSetting();
    return new PartialStatement(
        declaration.name(),
        declaration.kind(),
        role,
        declaration.axes(),
        stated,
        alphabet,
        equation,
        fixed,
        supply,
        everywhere.isPresent(),
        mistakes.count() == before && !shapeHidden,
        everywhere.orElse(lines.getFirst()).span());
  }

  private void checkSetting() {
    boolean nowhereElse = declaration.kind() == Declaration.Kind.INPUT && everywhere.isEmpty();
    if (nowhereElse && context.settings().values().containsKey(declaration.name())) {
      mistakes.add(source.span(0, 0), ReadingMessages.fixedPlacesCannotBeSet(declaration.name()));
    }
  }

  private void readHead(Definition line) {
    line.role().ifPresent(word -> role = role(word));
    line.shape().ifPresent(shape -> readShape(line, shape));
  }

  private void readShape(Definition line, ParsedShape shape) {
    Optional<Shape> read = shapes.read(shape);
    if (stated.isPresent() && read.isPresent() && !read.equals(stated)) {
      mistakes.add(shape.span(), ReadingMessages.twoShapes(line.name(), read.get(), stated.get()));
    }
    stated = stated.or(() -> read);
    shapeHidden |= read.isEmpty();
    alphabet = alphabet.or(() -> shapes.alphabet(shape));
  }

  private static PartialStatement.Role role(Definition.RoleWord word) {
    return switch (word) {
      case INPUT -> PartialStatement.Role.INPUT;
      case TARGET -> PartialStatement.Role.TARGET;
      case OUTPUT -> PartialStatement.Role.OUTPUT;
      case LOSS -> PartialStatement.Role.LOSS;
      case PARAM -> PartialStatement.Role.NONE;
    };
  }

  private void readLine(Definition line) {
    Optional<List<Place>> heads = places.read(line, declaration.axes());
    if (heads.isEmpty()) {
      return;
    }
    if (heads.get().stream().allMatch(Place.Free.class::isInstance)) {
      readEverywhere(line);
    } else {
      readFixed(line, heads.get());
    }
  }

  private void readEverywhere(Definition line) {
    if (everywhere.isPresent()) {
      String head = source.text(line.head().span());
      mistakes.add(DuplicateMistake.given(head, everywhere.get().span(), line.head().span()));
      return;
    }
    everywhere = Optional.of(line);
    switch (declaration.kind()) {
      case INPUT, PARAMETER -> readSupply(line);
      default -> readEquation(line);
    }
  }

  private void readSupply(Definition line) {
    if (context.settings().value(line.name()).isPresent()) {
      supply = new SettingReader(context).read(line.name(), alphabet);
      return;
    }
    if (line.law().isPresent() && line.rightSide().isPresent()) {
      mistakes.add(line.law().get().span(), ReadingMessages.dataAndLaw());
      return;
    }
    supply =
        line.law().isPresent()
            ? laws.read(line.law().get(), line.name())
            : line.rightSide().flatMap(sum -> supplies.read(sum, alphabet, line.name()));
  }

  private void readEquation(Definition line) {
    if (hasRightSide(line)) {
      equation = Optional.of(expressions.read(line.rightSide().orElseThrow(), scope(line)));
    }
  }

  private boolean hasRightSide(Definition line) {
    String head = source.text(line.head().span());
    if (line.law().isPresent()) {
      mistakes.add(line.law().get().span(), ReadingMessages.lawOfVariable(head));
      return false;
    }
    if (line.rightSide().isEmpty()) {
      mistakes.add(line.head().span(), ReadingMessages.equationMissing(head));
    }
    return line.rightSide().isPresent();
  }

  private void readFixed(Definition line, List<Place> heads) {
    Optional<FixedPlace> earlier =
        fixed.stream().filter(place -> place.places().equals(heads)).findFirst();
    SourceSpan head = line.head().span();
    if (earlier.isPresent()) {
      mistakes.add(DuplicateMistake.given(source.text(head), earlier.get().span(), head));
    } else if (hasRightSide(line)) {
      readRightSide(line)
          .ifPresent(definition -> addFixed(new FixedPlace(heads, definition, line.span()), head));
    }
  }

  private void addFixed(FixedPlace place, SourceSpan head) {
    Overlaps.with(place, fixed)
        .ifPresent(other ->
            mistakes.add(head, ReadingMessages.overlap(source.text(head), other.span().line())));
    fixed.add(place);
  }

  private Optional<FixedPlace.Definition> readRightSide(Definition line) {
    ParsedExpression sum = line.rightSide().orElseThrow();
    return supplies.isWord(sum)
        ? supplies.read(sum, alphabet, line.name()).map(ByData::new)
        : Optional.of(new ByEquation(expressions.read(sum, scope(line))));
  }

  /**
   * The scope of a right side: axes that stand free at the head have an index, and so has a leaf.
   */
  private NameScope scope(Definition line) {
    Set<String> bound = new HashSet<>();
    Set<String> leaves = new HashSet<>();
    for (int i = 0; i < declaration.axes().size(); i++) {
      String axis = declaration.axes().get(i);
      Optional<String> name = line.places().get(i).name();
      if (name.equals(Optional.of("leaf")) && context.known().declarations().isTree(axis)) {
        leaves.add(axis);
      }
      name.filter(declaration.axes()::contains).ifPresent(bound::add);
    }
    bound.addAll(leaves);
    return new NameScope(bound, Set.of(), source.text(line.head().span()), leaves);
  }
}
