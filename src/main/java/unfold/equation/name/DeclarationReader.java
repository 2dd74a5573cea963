package unfold.equation.name;

import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;
import unfold.equation.name.Declaration.Kind;
import unfold.equation.syntax.Definition;
import unfold.equation.syntax.DuplicateMistake;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedAxis;
import unfold.equation.syntax.ParsedName;
import unfold.equation.syntax.ParsedPlace;
import unfold.equation.syntax.ParsedStatement;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.TreeReader;

/** Reads the declarations of all names, in whatever order the lines were typed. */
public final class DeclarationReader {
  private final SourceText source;
  private final ParsedStatements parsed;
  private final Mistakes mistakes;
  private final Declarations declarations = new Declarations();

  private DeclarationReader(SourceText source, ParsedStatements parsed, Mistakes mistakes) {
    this.source = source;
    this.parsed = parsed;
    this.mistakes = mistakes;
  }

  public static Declarations read(SourceText source, ParsedStatements parsed, Mistakes mistakes) {
    return new DeclarationReader(source, parsed, mistakes).read();
  }

  private Declarations read() {
    parsed.axes().forEach(this::addAxis);
    parsed.brokenAxes().forEach(this::addBrokenAxis);
    addTheAxisThatIsLeftOut();
    parsed.categories().forEach(this::addCategory);
    parsed.broken().forEach((name, span) -> addBroken(name, span));
    new MissingAxes(source, parsed, declarations, mistakes).addThem();
    parsed.definitions().values().forEach(this::addDefinitions);
    return declarations;
  }

  private void addAxis(ParsedAxis axis) {
    String name = axis.name().canonical();
    if (TreeReader.isTree(axis)) {
      declarations.addTree(name);
    }
    add(name, Kind.AXIS, axis.name().span());
  }

  /** A line that could not be read; it may have been meant as a tree. */
  private void addBrokenAxis(String name, SourceSpan span) {
    if (source.line(span).contains("tree")) {
      declarations.addTree(name);
    }
    add(name, Kind.AXIS, span);
  }

  private void addTheAxisThatIsLeftOut() {
    boolean taken =
        parsed.definitions().containsKey("t")
            || parsed.broken().containsKey("t")
            || parsed.categories().stream().anyMatch(c -> c.name().typed().equals("t"));
    if (declarations.axes().isEmpty() && !taken) {
      declarations.add(new Declaration("t", Kind.AXIS, List.of(), source.span(0, 0)));
    }
  }

  private void addCategory(ParsedStatement.Category category) {
    Kind kind = category.isAlphabet() ? Kind.ALPHABET : Kind.SIZE;
    add(category.name().canonical(), kind, category.name().span());
  }

  private void addBroken(String name, SourceSpan span) {
    if (!parsed.definitions().containsKey(name)) {
      declarations.add(new Declaration(name, Kind.BROKEN, List.of(), span));
    }
  }

  private void addDefinitions(List<Definition> lines) {
    if (isSubscripted(lines)) {
      return;
    }
    keepWhatGoesTogether(lines);
    Definition first = lines.getFirst();
    Kind kind = parsed.broken().containsKey(first.name()) ? Kind.BROKEN : kind(lines);
    boolean indexed = kind == Kind.INPUT || kind == Kind.VARIABLE || kind == Kind.PARAMETER;
    Optional<List<String>> axes =
        indexed ? new HeadAxes(declarations, mistakes).of(lines) : Optional.of(List.of());
    Kind sound = axes.isPresent() ? kind : Kind.BROKEN;
    add(new Declaration(first.name(), sound, axes.orElse(List.of()), first.nameSpan()));
  }

  /** {@code h_t = …}: not declared, so that its uses are reported too. */
  private boolean isSubscripted(List<Definition> lines) {
    if (lines.stream().anyMatch(line -> line.isParameter() || !line.places().isEmpty())) {
      return false;
    }
    List<Diagnostic> found =
        lines.stream()
            .flatMap(line ->
                Subscripts.mend(line.head().name().typed(), line.nameSpan(), declarations).stream())
            .toList();
    found.forEach(mistakes::add);
    return !found.isEmpty();
  }

  /** A parameter or a function has one line, whatever the others may be. */
  private void keepWhatGoesTogether(List<Definition> lines) {
    Definition first = lines.getFirst();
    boolean single = lines.stream().anyMatch(line -> line.isParameter() || isFunction(line));
    if (single) {
      lines.stream()
          .skip(1)
          .map(line -> DuplicateMistake.given(line.name(), first.span(), line.nameSpan()))
          .forEach(mistakes::add);
      lines.subList(1, lines.size()).clear();
    }
  }

  private Kind kind(List<Definition> lines) {
    if (lines.stream().anyMatch(Definition::isInput)) {
      return Kind.INPUT;
    }
    if (lines.stream().anyMatch(Definition::isParameter)) {
      return Kind.PARAMETER;
    }
    return lines.stream().anyMatch(this::isFunction) ? Kind.FUNCTION : Kind.VARIABLE;
  }

  /** A head with a semicolon, or with an argument that is no axis, size or number. */
  private boolean isFunction(Definition line) {
    return line.role().isEmpty()
        && (!line.after().isEmpty() || line.places().stream().anyMatch(this::isArgument));
  }

  private boolean isArgument(ParsedPlace place) {
    return !place.names().map(ParsedName::canonical).allMatch(declarations::isIndexName);
  }

  private void add(String name, Kind kind, SourceSpan span) {
    add(new Declaration(name, kind, List.of(), span));
  }

  private void add(Declaration declaration) {
    if (declarations.isTau(declaration.name())) {
      mistakes.add(declaration.span(), NameMessages.tauIsTaken());
    }
    Optional<Declaration> earlier = declarations.find(declaration.name());
    if (earlier.isPresent() && earlier.get().kind() != Kind.BROKEN) {
      mistakes.add(
          DuplicateMistake.given(declaration.name(), earlier.get().span(), declaration.span()));
    }
    declarations.add(declaration);
  }
}
