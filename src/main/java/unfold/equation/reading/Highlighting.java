package unfold.equation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import unfold.equation.BuiltIn;
import unfold.equation.Spelling;
import unfold.equation.reading.Highlight.Kind;
import unfold.equation.syntax.Keywords;
import unfold.equation.syntax.Lexeme;
import unfold.equation.syntax.Lexeme.Sort;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.grammar.Lexemes;

/** Finds the highlights of any text, whether it can be read or not. */
public final class Highlighting {
  private static final Set<String> SUPPLY_WORDS =
      Set.of("words", "chars", "tree", "normal", "uniform", "orthogonal", "density", "radius");

  private final SourceText source;
  private final List<Lexeme> visible = new ArrayList<>();
  private final List<Highlight> found = new ArrayList<>();

  private Highlighting(String text) {
    this.source = new SourceText(text);
  }

  /** All highlights in the order of the text, without blanks and line ends. */
  public static List<Highlight> of(String text) {
    return new Highlighting(text).read();
  }

  private List<Highlight> read() {
    List<Lexeme> all = Lexemes.of(source);
    all.stream().filter(lexeme -> lexeme.sort() != Sort.COMMENT).forEach(visible::add);
    int at = 0;
    for (Lexeme lexeme : all) {
      add(lexeme, at);
      at += lexeme.sort() == Sort.COMMENT ? 0 : 1;
    }
    return found;
  }

  private void add(Lexeme lexeme, int at) {
    switch (lexeme.sort()) {
      case STATEMENT_WORD -> add(Kind.KEYWORD, lexeme, Spelling.canonical(lexeme.text()));
      case NAME -> addName(lexeme, at);
      case NUMBER -> add(Kind.NUMBER, lexeme, lexeme.text());
      case TEXT -> add(Kind.STRING, lexeme, lexeme.text());
      case BRACKET -> add(Kind.BRACKET, lexeme, lexeme.text());
      case COLON, ASSIGN, OPERATOR -> add(Kind.OPERATOR, lexeme, lexeme.text());
      case COMMENT -> add(Kind.COMMENT, lexeme, lexeme.text());
      case LINE_END, UNKNOWN -> {}
    }
  }

  private void addName(Lexeme lexeme, int at) {
    String name = Spelling.canonical(lexeme.text());
    boolean first = at == 0 || visible.get(at - 1).sort() == Sort.LINE_END;
    if (!first && isSupplyWord(name)) {
      add(Kind.KEYWORD, lexeme, name);
    } else if (isDimensionSign(name, at)) {
      add(Kind.OPERATOR, lexeme, name);
    } else {
      add(isFunction(name) ? Kind.FUNCTION : Kind.NAME, lexeme, name);
    }
  }

  private static boolean isSupplyWord(String name) {
    return SUPPLY_WORDS.contains(name) || Keywords.DATA.contains(name);
  }

  private static boolean isFunction(String name) {
    return BuiltIn.named(name).isPresent()
        || Keywords.SPECIAL.contains(name)
        || Keywords.REDUCTION.matcher(name).matches();
  }

  /** Whether a name is a lone x between two names or numbers in a line with a colon before it. */
  private boolean isDimensionSign(String name, int at) {
    boolean between =
        name.equals("x") && at > 0 && at + 1 < visible.size() && isDimension(visible.get(at - 1));
    if (!between || !isDimension(visible.get(at + 1))) {
      return false;
    }
    for (int i = at; i >= 0; i--) {
      switch (visible.get(i).sort()) {
        case COLON -> {
          return true;
        }
        case LINE_END, ASSIGN -> {
          return false;
        }
        case STATEMENT_WORD, NAME, NUMBER, TEXT, BRACKET, OPERATOR, COMMENT, UNKNOWN -> {}
      }
    }
    return false;
  }

  private static boolean isDimension(Lexeme lexeme) {
    return lexeme.sort() == Sort.NAME || lexeme.sort() == Sort.NUMBER;
  }

  private void add(Kind kind, Lexeme lexeme, String word) {
    found.add(new Highlight(kind, lexeme.span(), word));
  }
}
