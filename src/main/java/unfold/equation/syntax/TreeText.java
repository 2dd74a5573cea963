package unfold.equation.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;
import unfold.equation.Tree;

/** Reads a bracketed sentence: {@code ((I went) (to Nepal))}. */
public final class TreeText {
  private static final Pattern PIECES = Pattern.compile("[()]|[^()\\s\\p{Z}]+");

  private final SourceText source;
  private final Mistakes mistakes;
  private final List<Word> words = new ArrayList<>();
  private final List<Piece> forks = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();
  private boolean sound = true;

  private TreeText(SourceText source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  /** A word of the sentence, as an alphabet knows it, and where it stands. */
  public record Word(String token, SourceSpan span) {}

  /** A tree with the words at its leaves. */
  public record Sentence(Tree tree, List<Word> words) {
    public Sentence {
      words = List.copyOf(words);
    }
  }

  /** A word or a bracket that has been closed, with what lies below it. */
  private record Piece(int height, int firstWord, List<Piece> children, SourceSpan span) {}

  private record Opened(SourceSpan bracket, List<Piece> inside) {}

  /**
   * Reads one tree; empty after reporting what is wrong.
   *
   * @param span the text between the quotes
   */
  static Optional<Sentence> read(SourceSpan span, SourceText source, Mistakes mistakes) {
    return new TreeText(source, mistakes).read(span);
  }

  private Optional<Sentence> read(SourceSpan span) {
    open.push(new Opened(span, new ArrayList<>()));
    Matcher pieces = PIECES.matcher(source.text(span));
    while (pieces.find()) {
      take(pieces.group(), source.span(span.start() + pieces.start(), span.start() + pieces.end()));
    }
    while (open.size() > 1) {
      SourceSpan end = source.span(span.end(), span.end());
      wrong(
          open.pop().bracket(),
          SyntaxMessages.bracketNeverClosed(),
          new Diagnostic.Mend(SyntaxMessages.closeIt(), end, ")"));
    }
    Optional<Piece> root = sound ? closed(open.pop(), span) : Optional.empty();
    return sound ? root.map(this::sentence) : Optional.empty();
  }

  private void wrong(SourceSpan span, String message, Diagnostic.Mend... mends) {
    mistakes.add(span, message, mends);
    sound = false;
  }

  private void take(String piece, SourceSpan span) {
    switch (piece) {
      case "(" -> open.push(new Opened(span, new ArrayList<>()));
      case ")" -> close(span);
      default -> addWords(piece, span);
    }
  }

  private void addWords(String piece, SourceSpan span) {
    for (String token : Tokenizer.WORDS.split(piece)) {
      inside().add(new Piece(0, words.size(), List.of(), span));
      words.add(new Word(token, span));
    }
  }

  private List<Piece> inside() {
    return open.element().inside();
  }

  private void close(SourceSpan bracket) {
    if (open.size() == 1) {
      wrong(
          bracket,
          SyntaxMessages.bracketClosesNothing(),
          new Diagnostic.Mend(SyntaxMessages.leaveItOut(), bracket, ""));
      return;
    }
    Opened closed = open.pop();
    closed(closed, closed.bracket().to(bracket)).ifPresent(inside()::add);
  }

  /** The tree in a bracket; one thing in brackets is the thing itself. */
  private Optional<Piece> closed(Opened bracket, SourceSpan span) {
    List<Piece> inside = bracket.inside();
    if (inside.isEmpty()) {
      wrong(span, SyntaxMessages.noWord());
      return Optional.empty();
    }
    if (inside.size() > 2) {
      reportTooMany(inside, span);
    }
    if (inside.size() == 1) {
      Piece only = inside.getFirst();
      return Optional.of(new Piece(only.height(), only.firstWord(), only.children(), span));
    }
    return Optional.of(fork(inside.getFirst(), inside.get(1), span));
  }

  private Piece fork(Piece left, Piece right, SourceSpan span) {
    int height = 1 + Math.max(left.height(), right.height());
    Piece fork = new Piece(height, left.firstWord(), List.of(left, right), span);
    forks.add(fork);
    return fork;
  }

  private void reportTooMany(List<Piece> inside, SourceSpan span) {
    String twos =
        inside.stream()
            .map(piece -> source.text(piece.span()))
            .reduce((left, right) -> "(" + left + " " + right + ")")
            .orElseThrow();
    wrong(
        span,
        SyntaxMessages.moreThanTwo(inside.size(), twos),
        new Diagnostic.Mend(SyntaxMessages.write(twos), span, twos));
  }

  private Sentence sentence(Piece root) {
    forks.sort(Comparator.comparingInt(Piece::height).thenComparingInt(Piece::firstWord));
    Map<Numbered, Integer> numbers = new HashMap<>();
    forks.forEach(fork -> numbers.put(Numbered.of(fork), words.size() + numbers.size() + 1));
    List<Tree.Fork> numbered =
        forks.stream()
            .map(fork ->
                new Tree.Fork(
                    number(fork.children().getFirst(), numbers),
                    number(fork.children().getLast(), numbers)))
            .toList();
    return new Sentence(new Tree(words.stream().map(Word::token).toList(), numbered), words);
  }

  /** The identity of a fork: no two of one height begin at the same word. */
  private record Numbered(int height, int firstWord) {
    static Numbered of(Piece piece) {
      return new Numbered(piece.height(), piece.firstWord());
    }
  }

  private static int number(Piece piece, Map<Numbered, Integer> numbers) {
    return piece.height() == 0
        ? piece.firstWord() + 1
        : requireNonNull(numbers.get(Numbered.of(piece)));
  }
}
