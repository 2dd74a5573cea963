package unfold.equation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import unfold.equation.BuiltIn;
import unfold.equation.Spelling;
import unfold.equation.reading.Highlight.Kind;
import unfold.equation.syntax.Keywords;
import unfold.equation.syntax.RecurrenceLexer;
import unfold.equation.syntax.SourceText;

/** Tells an editor what is what, in any text, whether it can be read or not. */
public final class Highlighting {
  private static final Set<String> SUPPLY_WORDS =
      Set.of("words", "chars", "tree", "normal", "uniform", "orthogonal", "density", "radius");

  private final SourceText source;
  private final List<Token> visible = new ArrayList<>();
  private final List<Highlight> found = new ArrayList<>();

  private Highlighting(String text) {
    this.source = new SourceText(text);
  }

  /** In the order of the text; blanks and line ends are left out. */
  public static List<Highlight> of(String text) {
    return new Highlighting(text).read();
  }

  private List<Highlight> read() {
    RecurrenceLexer lexer = new RecurrenceLexer(CharStreams.fromString(source.text()));
    lexer.removeErrorListeners();
    List<? extends Token> all = lexer.getAllTokens();
    all.stream().filter(t -> t.getChannel() == Token.DEFAULT_CHANNEL).forEach(visible::add);
    int at = 0;
    for (Token token : all) {
      if (token.getType() == RecurrenceLexer.COMMENT) {
        add(Kind.COMMENT, token, token.getText());
      } else if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        addVisible(token, at++);
      }
    }
    return found;
  }

  private void addVisible(Token token, int at) {
    switch (token.getType()) {
      case RecurrenceLexer.NAME -> addName(token, at);
      case RecurrenceLexer.NUMBER -> add(Kind.NUMBER, token, token.getText());
      case RecurrenceLexer.STRING, RecurrenceLexer.UNCLOSED ->
          add(Kind.STRING, token, token.getText());
      case RecurrenceLexer.LPAREN,
          RecurrenceLexer.RPAREN,
          RecurrenceLexer.LBRACKET,
          RecurrenceLexer.RBRACKET,
          RecurrenceLexer.LBRACE,
          RecurrenceLexer.RBRACE ->
          add(Kind.BRACKET, token, token.getText());
      case RecurrenceLexer.NEWLINE, RecurrenceLexer.UNKNOWN -> {}
      default -> add(Kind.OPERATOR, token, token.getText());
    }
  }

  private void addName(Token token, int at) {
    String name = Spelling.canonical(token.getText());
    boolean first = at == 0 || visible.get(at - 1).getType() == RecurrenceLexer.NEWLINE;
    boolean statement = first && Keywords.statementWord(visible, at).isPresent();
    if (statement || !first && isSupplyWord(name)) {
      add(Kind.KEYWORD, token, name);
    } else if (isDimensionSign(name, at)) {
      add(Kind.OPERATOR, token, name);
    } else {
      add(isFunction(name) ? Kind.FUNCTION : Kind.NAME, token, name);
    }
  }

  private static boolean isSupplyWord(String name) {
    return SUPPLY_WORDS.contains(name) || Keywords.DATA.contains(name);
  }

  private static boolean isFunction(String name) {
    return BuiltIn.named(name).isPresent()
        || Keywords.SPECIAL.contains(name)
        || name.matches("(sum|mean|max)_\\w+");
  }

  /** A lone x between two names or numbers, where the line has a colon before. */
  private boolean isDimensionSign(String name, int at) {
    boolean between =
        name.equals("x") && at > 0 && at + 1 < visible.size() && isDimension(visible.get(at - 1));
    if (!between || !isDimension(visible.get(at + 1))) {
      return false;
    }
    for (int i = at; i >= 0; i--) {
      switch (visible.get(i).getType()) {
        case RecurrenceLexer.COLON -> {
          return true;
        }
        case RecurrenceLexer.NEWLINE, RecurrenceLexer.ASSIGN -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isDimension(Token token) {
    return token.getType() == RecurrenceLexer.NAME || token.getType() == RecurrenceLexer.NUMBER;
  }

  private void add(Kind kind, Token token, String word) {
    found.add(new Highlight(kind, source.span(token), word));
  }
}
