package unfold.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.app.Shell;

/** A terminal obeys nothing that a stranger's file has in it. */
class HarmlessWriterTest {
  /** Erases the screen, renames the window, rings, and begins a sequence in one byte of Latin-1. */
  private static final String ORDERS = "\u001b[2J\u001b]0;mine\u0007\u009b31m\u007f";

  private static final String TEXT =
      """
      title "A title%1$s"
      # a comment%1$s
      param a_{p%1$s} = 2
      h_{q%1$s}(0) = 1
      h_{q%1$s}(t) = a_{p%1$s} h_{q%1$s}(t-1)
      """
          .formatted(ORDERS);

  private static final String BUNDLE =
      """
      {"unfold": 1, "moment": 0, "document": {
       "text": "param a = 1\\nh(0) = a\\nh(t) = h(t-1)\\n", "settings": {%s}, "extents": {%s},
       "seed": 1, "member": 1, "grain": "variables", "values": true}}
      """;

  @TempDir Path folder;

  private static String safe(Shell.Ran ran) {
    String all = ran.out() + ran.err();
    assertThat(all).doesNotContainPattern("[\\p{Cc}&&[^\\r\\n\\t]]");
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"show -", "simulate -", "expand - --of h_{q} --at 2", "check - --set a_{p}=3"})
  void nothingOfATextIsObeyed(String line) {
    safe(Shell.in(folder).with(TEXT).line(line));
  }

  @Test
  void whatWouldBeObeyedIsShownByItsPicture() {
    assertThat(safe(Shell.in(folder).with(TEXT).line("show -")))
        .contains("# a comment␛[2J␛]0;mine␇␡31m␡\n", "title \"A title␛[2J");
    assertThat(safe(Shell.in(folder).with(TEXT).line("simulate -"))).contains("q␛[2J");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a%s\": \"2\"|",
        "\"a\": \"2%s\"|",
        "|\"t%s\": 3",
      })
  void nothingOfASettingOrAnAxisIsObeyed(String names) throws IOException {
    String orders = "\\u001b[2J\\u0007\\u009b31m";
    String[] both = names.formatted(orders).split("\\|", -1);
    Files.writeString(folder.resolve("a.unfold"), BUNDLE.formatted(both[0], both[1]));
    for (String line : new String[] {"check a.unfold", "show a.unfold", "simulate a.unfold"}) {
      assertThat(safe(Shell.in(folder).line(line))).contains("␛[2J");
    }
  }

  @Test
  void aNameOnTheCommandLineIsNotObeyedEither() {
    assertThat(safe(Shell.in(folder).unfold("show", "no\u001b[2J"))).contains("no␛[2J");
  }

  @Test
  void linesTabsAndLineEndsOfEverySystemStay() {
    StringWriter terminal = new StringWriter();
    PrintWriter writer = new PrintWriter(new HarmlessWriter(terminal));
    writer.print("a\tb\nc\r\nd\rover");
    writer.print('\u001b');
    writer.write(new char[] {'x', '\u0007', 'y'}, 1, 2);
    assertThat(terminal).hasToString("a\tb\nc\r\nd over␛␇y");
  }
}
