package unfold.equation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sign above a letter, which makes it a name of its own: {@code h_tilde} for h̃. */
public enum Accent {
  HAT("\u0302", "hat", "widehat"),
  TILDE("\u0303", "tilde", "widetilde"),
  BAR("\u0304", "bar", "overline"),
  DOT("\u0307", "dot"),
  DDOT("\u0308", "ddot"),
  CHECK("\u030C", "check", "widecheck"),
  VEC("\u20D7", "vec", "overrightarrow"),
  BREVE("\u0306", "breve");

  /** The first character behind those that the languages of Europe write every day. */
  private static final char EXTENDED = '\u0180';

  private final String combining;
  private final List<String> commands;

  Accent(String combining, String... commands) {
    this.combining = combining;
    this.commands = List.of(commands);
  }

  /** What a name with it ends in: {@code _hat}. */
  public String suffix() {
    return "_" + name().toLowerCase(Locale.ROOT);
  }

  /** The character that sets it on the one before. */
  public String combining() {
    return combining;
  }

  /** The command of TeX that sets it. */
  public String command() {
    return "\\" + commands.getFirst();
  }

  /** The accent of a suffix without its underscore; empty for any other. */
  public static Optional<Accent> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(it -> it.suffix().equals("_" + suffix)).findFirst();
  }

  static Optional<Accent> ofCommand(String command) {
    return Arrays.stream(values()).filter(it -> it.commands.contains(command)).findFirst();
  }

  /**
   * A name with the accents of its only letter written behind it. Words keep their letters, and so
   * do the letters of the alphabets of Europe such as ä, except those with a hat.
   */
  static String named(String name) {
    int end = name.indexOf('_');
    String stem =
        Normalizer.normalize(end < 0 ? name : name.substring(0, end), Normalizer.Form.NFC);
    String apart = Normalizer.normalize(stem, Normalizer.Form.NFD).replace('\u0305', '\u0304');
    String plain = apart.replaceAll("\\p{M}", "");
    boolean alone = plain.codePointCount(0, plain.length()) == 1;
    boolean european = stem.length() == 1 && stem.charAt(0) < EXTENDED;
    StringBuilder suffixes = new StringBuilder();
    for (Accent accent : values()) {
      if ((alone && !european || accent == HAT) && apart.contains(accent.combining)) {
        apart = apart.replace(accent.combining, "");
        suffixes.append(accent.suffix());
      }
    }
    String behind = end < 0 ? "" : name.substring(end);
    return Normalizer.normalize(apart + suffixes + behind, Normalizer.Form.NFC);
  }
}
