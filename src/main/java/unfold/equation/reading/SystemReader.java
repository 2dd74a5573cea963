package unfold.equation.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import unfold.equation.Alphabet;
import unfold.equation.Axis;
import unfold.equation.Checked;
import unfold.equation.EquationSystem;
import unfold.equation.Function;
import unfold.equation.Settings;
import unfold.equation.Shape;
import unfold.equation.Statement;
import unfold.equation.check.AxisCheck;
import unfold.equation.check.EndOfData;
import unfold.equation.check.FixedPlaceCorners;
import unfold.equation.check.IndexBounds;
import unfold.equation.check.LeavesCheck;
import unfold.equation.check.LengthCheck;
import unfold.equation.check.MembersCheck;
import unfold.equation.check.NotFiniteCheck;
import unfold.equation.check.ReadPastEndCheck;
import unfold.equation.check.ReadPlaces;
import unfold.equation.check.SupplyCheck;
import unfold.equation.expression.AxisReader;
import unfold.equation.name.DeclarationReader;
import unfold.equation.name.Declarations;
import unfold.equation.name.NameTable;
import unfold.equation.name.PartialStatement;
import unfold.equation.name.SettingCheck;
import unfold.equation.shape.AlphabetRows;
import unfold.equation.shape.ImpliedIdentity;
import unfold.equation.shape.ShapeCheck;
import unfold.equation.shape.ShapeInference;
import unfold.equation.supply.SizesAndAlphabets;
import unfold.equation.syntax.DuplicateMistake;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedStatement;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.grammar.TextParser;

/**
 * Reads a text into a system in steps: declarations, sizes, right sides, shapes and data. Each step
 * goes on past what an earlier one could not make sense of, so that all mistakes of a text come to
 * light at once.
 */
final class SystemReader {
  private final SourceText source;
  private final Settings settings;
  private final Mistakes mistakes = new Mistakes();

  SystemReader(SourceText source, Settings settings) {
    this.source = source;
    this.settings = settings;
  }

  Checked<EquationSystem> read() {
    ParsedStatements parsed = ParsedStatements.of(TextParser.statements(source, mistakes));
    Declarations declarations = DeclarationReader.read(source, parsed, mistakes);
    SizesAndAlphabets categories =
        new SizesAndAlphabets.Reader(source, parsed, declarations, settings, mistakes).read();
    Map<String, NameTable.Arity> arities = FunctionReader.arities(parsed, declarations);
    NameTable known = new NameTable(declarations, categories.sizes(), arities);
    ReadingContext context = new ReadingContext(source, known, categories, settings, mistakes);
    AxisReader axisReader = new AxisReader(source, known, mistakes);
    List<Axis> axes = axisReader.read(parsed);
    Map<String, Function> functions = new FunctionReader(context).readAll(parsed);
    List<PartialStatement> read = settled(new RightSides(context, parsed).read(), axes);
    SettingCheck.check(settings, declarations, source, mistakes);
    known.abstracts().forEach(functions::putIfAbsent);
    List<PartialStatement> statements = withIdentity(read, functions, declarations);
    AxisCheck checked = new AxisCheck(declarations, axes, mistakes);
    checked.checkRanges();
    new LeavesCheck(axisReader.sentences(), categories.alphabets(), mistakes).check(statements);
    Map<String, Shape> shapes = shapes(statements, functions, axes, declarations);
    if (!mistakes.any()) {
      checked.noteUnused(statements);
      new NotFiniteCheck(source, mistakes).note(statements, functions.values());
      EndOfData ends = new EndOfData(shapes, axes);
      new ReadPastEndCheck(source, statements, functions, new IndexBounds(axes), ends, mistakes)
          .note();
    }
    return reading(parsed, categories, axes, statements, shapes, functions);
  }

  private Checked<EquationSystem> reading(
      ParsedStatements parsed,
      SizesAndAlphabets categories,
      List<Axis> axes,
      List<PartialStatement> statements,
      Map<String, Shape> shapes,
      Map<String, Function> functions) {
    EquationSystem system =
        new EquationSystem(
            source.text(),
            heading(parsed, "title"),
            heading(parsed, "about"),
            categories.sizes(),
            axes,
            finished(statements, shapes),
            functions,
            alphabets(AlphabetRows.follow(statements, shapes), categories),
            mistakes.inOrder());
    return new Checked<>(
        mistakes.any() ? Optional.empty() : Optional.of(system), mistakes.inOrder());
  }

  /** Gives an I that nothing declares the values of the identity where its shape is clear. */
  private List<PartialStatement> withIdentity(
      List<PartialStatement> read, Map<String, Function> functions, Declarations declarations) {
    return read.stream()
        .filter(it -> it.name().equals(ImpliedIdentity.NAME) && it.supply().isEmpty())
        .filter(it -> declarations.isImplied(it.name()) && it.axes().isEmpty())
        .findFirst()
        .map(it -> new ImpliedIdentity(read, functions).settled(it))
        .orElse(read);
  }

  private List<PartialStatement> settled(List<PartialStatement> statements, List<Axis> axes) {
    FixedPlaceCorners corners =
        new FixedPlaceCorners(source, new ReadPlaces(statements, new IndexBounds(axes)), mistakes);
    return statements.stream().map(corners::settled).toList();
  }

  /** Infers all shapes that can be known, and reports where they and the data do not fit. */
  private Map<String, Shape> shapes(
      List<PartialStatement> statements,
      Map<String, Function> functions,
      List<Axis> axes,
      Declarations declarations) {
    Map<String, Shape> shapes = ShapeInference.infer(statements, functions);
    new ShapeCheck(source, shapes, functions, mistakes).check(statements);
    SupplyCheck supplies = new SupplyCheck(mistakes);
    List<PartialStatement> fitting =
        statements.stream().filter(statement -> supplies.fits(statement, shapes)).toList();
    new LengthCheck(axes, mistakes).check(fitting, shapes);
    new MembersCheck(declarations, mistakes).check(axes, statements);
    return shapes;
  }

  private SequencedMap<String, Statement> finished(
      List<PartialStatement> statements, Map<String, Shape> shapes) {
    SequencedMap<String, Statement> finished = new LinkedHashMap<>();
    for (PartialStatement statement : statements) {
      Shape shape = shapes.getOrDefault(statement.name(), Shape.SCALAR);
      finished.put(statement.name(), scaled(statement.finished(shape)));
    }
    return finished;
  }

  private Statement scaled(Statement statement) {
    return statement instanceof Statement.Parameter parameter
        ? parameter.scaledBy(settings.factor(parameter.name()))
        : statement;
  }

  private static Map<String, Alphabet> alphabets(
      Map<String, String> rows, SizesAndAlphabets categories) {
    Map<String, Alphabet> alphabets = new HashMap<>();
    rows.forEach((name, alphabet) ->
        Optional.ofNullable(categories.alphabets().get(alphabet))
            .ifPresent(found -> alphabets.put(name, found)));
    return alphabets;
  }

  private Optional<String> heading(ParsedStatements parsed, String word) {
    List<ParsedStatement.Heading> all =
        parsed.headings().stream().filter(h -> h.word().typed().equals(word)).toList();
    for (ParsedStatement.Heading second : all.subList(Math.min(1, all.size()), all.size())) {
      mistakes.add(
          DuplicateMistake.given(word, all.getFirst().word().span(), second.word().span()));
    }
    return all.stream().findFirst().map(ParsedStatement.Heading::text);
  }
}
