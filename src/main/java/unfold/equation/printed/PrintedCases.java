package unfold.equation.printed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cases, a value and its condition in each row, as one {@code if} within the other. */
final class PrintedCases {
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "(?:\\\\(?:text|mbox|textrm|mathrm|textit|operatorname)\\{)?\\s*(?:otherwise|else|sonst)"
              + "\\s*[.,;]?\\s*}?\\s*[.,;]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IF =
      Pattern.compile(
          "^(?:\\\\(?:text|mbox|textrm|mathrm|textit)\\{\\s*)?(?:if|for|when|where)\\b\\s*(?:\\})?",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> COMPARISONS =
      Map.of(
          "\\leq", " <= ", "\\le", " <= ", "\\geq", " >= ", "\\ge", " >= ", "\\neq", " != ", "\\ne",
          " != ", "\\land", " and ", "\\wedge", " and ", "\\lor", " or ", "\\vee", " or ");

  private static final Pattern WORDS =
      Pattern.compile("\\\\(?:text|mbox|textrm|mathrm)\\{\\s*(and|or|not)\\s*}");

  private static final Pattern COMMAND = Pattern.compile("\\\\[a-zA-Z]+");
  private static final Pattern EQUALS = Pattern.compile("(?<![<>=!])=(?!=)");

  private PrintedCases() {}

  /** The cases in one line; empty where no last one holds otherwise. */
  static Optional<String> written(List<List<String>> rows) {
    if (rows.isEmpty() || !isOtherwise(rows.getLast())) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder();
    for (List<String> row : rows.subList(0, rows.size() - 1)) {
      if (row.size() != 2 || row.getLast().isEmpty() || isOtherwise(row)) {
        return Optional.empty();
      }
      written.append("if(").append(condition(row.getLast())).append(", ").append(value(row));
      written.append(", ");
    }
    return Optional.of(
        written.append(value(rows.getLast())).append(")".repeat(rows.size() - 1)).toString());
  }

  private static boolean isOtherwise(List<String> row) {
    return row.size() == 1 || row.size() == 2 && OTHERWISE.matcher(row.getLast()).matches();
  }

  private static String value(List<String> row) {
    return row.getFirst().replaceFirst("[,;]\\s*$", "").strip();
  }

  private static String condition(String typed) {
    String bare = IF.matcher(typed.replaceFirst("[,;.]\\s*$", "")).replaceFirst("").strip();
    bare = WORDS.matcher(bare).replaceAll(" $1 ");
    String plain =
        COMMAND
            .matcher(bare)
            .replaceAll(
                it -> Matcher.quoteReplacement(COMPARISONS.getOrDefault(it.group(), it.group())));
    return EQUALS.matcher(plain).replaceAll("==").strip().replaceAll("\\s+", " ");
  }
}
