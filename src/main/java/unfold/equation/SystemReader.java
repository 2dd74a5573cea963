package unfold.equation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import unfold.equation.Declaration.Kind;
import unfold.equation.RecurrenceParser.HeadingContext;

/**
 * The steps from a text to a system: what every name stands for, then sizes, right sides, shapes
 * and data. Each step goes on past what an earlier one could not make sense of, so that all
 * mistakes of a text come to light at once.
 */
final class SystemReader {
  private final SourceText source;
  private final Settings settings;
  private final Mistakes mistakes = new Mistakes();

  SystemReader(String text, Settings settings) {
    this.source = new SourceText(text);
    this.settings = settings;
  }

  Reading read() {
    Outline outline = Outline.of(source, mistakes);
    Declarations declarations = DeclarationReader.read(source, outline, mistakes);
    new ImplicitParameters(source, declarations).declare(outline);
    SettingCheck.check(settings, declarations, source, mistakes);
    Categories categories =
        new Categories.Reader(source, outline, declarations, settings, mistakes).read();
    Known known = new Known(declarations, categories.sizes(), arities(outline, declarations));
    Readers readers = new Readers(source, known, categories, settings, mistakes);
    List<Axis> axes = new AxisReader(source, known, mistakes).read(outline);
    Map<String, Function> functions = functions(outline, declarations, readers);
    List<Draft> drafts = drafts(outline, declarations, readers);
    readTheRest(outline, declarations, readers);
    known.abstracts().forEach(functions::putIfAbsent);
    Map<String, Shape> shapes = Shapes.infer(drafts, functions);
    new ShapeCheck(source, shapes, functions, mistakes).check(drafts);
    SupplyCheck supplies = new SupplyCheck(mistakes);
    List<Draft> fitting = drafts.stream().filter(draft -> supplies.fits(draft, shapes)).toList();
    new LengthCheck(axes, mistakes).check(fitting, shapes);
    Optional<String> title = heading(outline, RecurrenceParser.TITLE);
    Optional<String> about = heading(outline, RecurrenceParser.ABOUT);
    List<Diagnostic> said = mistakes.inOrder();
    if (mistakes.any()) {
      return new Reading(Optional.empty(), said);
    }
    EquationSystem system =
        new EquationSystem(
            source.text(),
            title,
            about,
            categories.sizes(),
            axes,
            statements(drafts, shapes),
            functions,
            alphabets(AlphabetRows.follow(drafts, shapes), categories),
            said);
    return new Reading(Optional.of(system), said);
  }

  private static Map<String, Known.Arity> arities(Outline outline, Declarations declarations) {
    Map<String, Known.Arity> arities = new HashMap<>();
    outline
        .definitions()
        .forEach((name, lines) -> {
          if (declarations.is(name, Kind.FUNCTION)) {
            arities.put(name, FunctionReader.arity(lines.getFirst()));
          }
        });
    return arities;
  }

  private Map<String, Function> functions(
      Outline outline, Declarations declarations, Readers readers) {
    FunctionReader reader = new FunctionReader(readers);
    Map<String, Function> functions = new HashMap<>();
    outline
        .definitions()
        .forEach((name, lines) -> {
          if (declarations.is(name, Kind.FUNCTION)) {
            reader.read(lines).ifPresent(function -> functions.put(name, function));
          }
        });
    FunctionReader.checkThatTheyEnd(functions, mistakes);
    return functions;
  }

  private static List<Draft> drafts(Outline outline, Declarations declarations, Readers readers) {
    List<Draft> drafts = new ArrayList<>();
    List<Declaration> inOrder = new ArrayList<>(declarations.all().values());
    inOrder.sort(Comparator.comparingInt(declaration -> declaration.span().start()));
    for (Declaration declaration : inOrder) {
      Optional<List<Definition>> lines =
          Optional.ofNullable(outline.definitions().get(declaration.name()));
      switch (declaration.kind()) {
        case INPUT, PARAMETER, VARIABLE ->
            drafts.add(
                lines
                    .map(l -> new DraftReader(readers, declaration).read(l))
                    .orElseGet(() -> implicit(declaration, readers)));
        case SIZE, ALPHABET, AXIS, FUNCTION, BROKEN -> {}
      }
    }
    return drafts;
  }

  /** Right sides of names that could not be declared are read for their mistakes alone. */
  private static void readTheRest(Outline outline, Declarations declarations, Readers readers) {
    Scope everything = new Scope(Set.copyOf(declarations.axes()), Set.of(), "");
    outline.definitions().values().stream()
        .flatMap(List::stream)
        .filter(line -> isUndecided(line.name(), declarations) && !line.isInput())
        .flatMap(line -> line.rightSide().stream())
        .forEach(sum -> readers.expressions().read(sum, everything));
  }

  private static boolean isUndecided(String name, Declarations declarations) {
    return declarations.find(name).isEmpty() || declarations.is(name, Kind.BROKEN);
  }

  private static Draft implicit(Declaration declaration, Readers readers) {
    return new Draft(
        declaration.name(),
        Kind.PARAMETER,
        Draft.Role.NONE,
        List.of(),
        Optional.of(Shape.SCALAR),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new SettingReader(readers).read(declaration.name(), Optional.empty()),
        true,
        true,
        declaration.span());
  }

  private static SequencedMap<String, Statement> statements(
      List<Draft> drafts, Map<String, Shape> shapes) {
    SequencedMap<String, Statement> statements = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Shape shape = shapes.getOrDefault(draft.name(), Shape.SCALAR);
      statements.put(draft.name(), draft.finished(shape));
    }
    return statements;
  }

  private static Map<String, Alphabet> alphabets(Map<String, String> rows, Categories categories) {
    Map<String, Alphabet> alphabets = new HashMap<>();
    rows.forEach((name, alphabet) -> alphabets.put(name, categories.alphabets().get(alphabet)));
    return alphabets;
  }

  private Optional<String> heading(Outline outline, int word) {
    List<HeadingContext> all =
        outline.headings().stream().filter(h -> h.word.getType() == word).toList();
    for (HeadingContext second : all.subList(Math.min(1, all.size()), all.size())) {
      SourceSpan first = source.span(all.getFirst().word);
      mistakes.add(Twice.given(second.word.getText(), first, source.span(second.word)));
    }
    return all.stream().findFirst().map(h -> Simple.unquoted(h.STRING().getText()));
  }
}
