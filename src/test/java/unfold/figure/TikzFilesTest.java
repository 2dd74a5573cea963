package unfold.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.export.ReadyMade;
import unfold.export.tikz.TikzWriter;
import unfold.figure.theme.Theme;

/** All that is ready-made as TikZ, as a reader of the source sees them. */
@Tag("figures")
class TikzFilesTest {
  private static final Pattern STYLE = Pattern.compile("(?m)^  ([a-z][^/]*)/\\.style");
  private static final Pattern COLOUR = Pattern.compile("\\\\definecolor\\{([^}]*)}");
  private static final Pattern COLOURED = Pattern.compile("(?:fill|draw|text)=([a-z-]+)");
  private static final Pattern OPTIONS =
      Pattern.compile("(?m)^\\\\(?:node|draw|fill)\\[([^\\]]*)]");
  private static final Pattern NAME = Pattern.compile("(?m)^\\\\node\\[[^\\]]*] \\(([^)]*)\\)");
  private static final Pattern SETTING =
      Pattern.compile("(?:drop|pill|size|rounded corners|(?:fill|draw) opacity)=.*");

  static Stream<ReadyMade> figures() {
    return ReadyMade.all();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyStyleAndColourThatIsUsedIsDefinedAtTheTop(ReadyMade figure) throws Exception {
    String tex = tex(figure);
    List<String> styles = groups(STYLE, tex);
    List<String> colours = groups(COLOUR, tex);
    assertThat(styles).doesNotHaveDuplicates().contains("wire", "head");
    assertThat(colours).doesNotHaveDuplicates().contains("ground", "ink");
    assertThat(colours).containsAll(groups(COLOURED, tex));
    assertThat(groups(OPTIONS, tex).stream().flatMap(it -> Stream.of(it.split(", "))).distinct())
        .allMatch(
            it -> styles.contains(it) || SETTING.matcher(it).matches() || isMixed(it, colours));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void everyNodeHasANameOfItsOwnAndEveryBraceItsPartner(ReadyMade figure) throws Exception {
    String tex = tex(figure);
    assertThat(groups(NAME, tex))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .noneMatch(it -> it.contains("."));
    assertThat(tex.lines().filter(line -> line.startsWith("\\")))
        .allMatch(TikzFilesTest::isBalanced);
    assertThat(tex).endsWith("\\end{tikzpicture}\n\\end{document}\n").doesNotContain("\\missing{");
  }

  private static boolean isMixed(String colour, List<String> colours) {
    return Stream.of(colour.split("!"))
        .allMatch(it -> colours.contains(it) || it.matches("[\\d.]+"));
  }

  private static boolean isBalanced(String line) {
    int depth = 0;
    for (char c : line.replaceAll("\\\\[{}]", "").toCharArray()) {
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0 || line.equals("\\tikzset{");
  }

  private static List<String> groups(Pattern pattern, String tex) {
    return pattern.matcher(tex).results().map(it -> it.group(1)).toList();
  }

  private static String tex(ReadyMade figure) throws Exception {
    ByteArrayOutputStream tex = new ByteArrayOutputStream();
    TikzWriter.write(figure.sheet(Theme.LIGHT), tex);
    return tex.toString(UTF_8);
  }
}
