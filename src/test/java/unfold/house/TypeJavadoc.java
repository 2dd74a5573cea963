package unfold.house;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first sentence of what is said above a type, in plain words. */
record TypeJavadoc(String firstSentence) {
  private static final int MOST_WORDS = 25;

  /** With these begins half a sentence, which stands in no index of a book. */
  private static final Set<String> QUESTION_WORDS =
      Set.of("How", "If", "So", "That", "What", "When", "Where", "Whether", "Which", "Why");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
  private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");
  private static final Pattern SENTENCE = Pattern.compile("(?s)(.*?\\.)(\\s.*)?");
  private static final Pattern FURTHER = Pattern.compile("(?m)(<p>|^@\\w+).*", Pattern.DOTALL);

  /** Of the one type of a file, empty where there is nothing above it. */
  static Optional<TypeJavadoc> of(Path file) {
    String text = Sources.text(file);
    Matcher type =
        Pattern.compile(
                "(?m)^[a-z -]*\\b@?(class|interface|enum|record) "
                    + Sources.simpleName(file)
                    + "\\b")
            .matcher(text);
    String above = type.find() ? text.substring(0, type.start()) : "";
    Matcher comment = COMMENT.matcher(above);
    return comment.find() ? Optional.of(parse(comment.group(1))) : Optional.empty();
  }

  private static TypeJavadoc parse(String comment) {
    String lines = comment.replaceAll("(?m)^\\s*\\*? ?", "").strip();
    String plain = TAG.matcher(FURTHER.matcher(lines).replaceFirst("")).replaceAll("$1").strip();
    Matcher sentence = SENTENCE.matcher(plain);
    String first = sentence.matches() ? sentence.group(1) : plain;
    return new TypeJavadoc(first.replaceAll("\\s+", " "));
  }

  /** Whether it, up to its first colon, is a plain phrase that could stand in an index. */
  boolean isIndexPhrase() {
    String[] words = firstSentence.split("[:;]")[0].split(" ");
    return firstSentence.endsWith(".")
        && Character.isUpperCase(firstSentence.codePointAt(0))
        && words.length <= MOST_WORDS
        && !QUESTION_WORDS.contains(words[0].replaceAll("\\W", ""));
  }
}
