package unfold.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Grain;
import unfold.export.sheet.Provenance;
import unfold.figure.scene.ValueDisplay;
import unfold.result.Result;

/** Pictures from strangers. */
class ProvenanceReaderTest {
  private static final String NONE = "figure.png carries no recurrence";
  private static final String DAMAGED = "figure.png was not written by Unfold or is damaged";
  private static final String SVG =
      """
      <?xml version="1.0"?>%s
      <svg xmlns="http://www.w3.org/2000/svg"><metadata>\
      <u:recurrence xmlns:u="urn:unfold">%s</u:recurrence></metadata></svg>
      """;
  private static final String SMALL = "{\"text\": \"h(t) = h(t-1)\"}";

  @TempDir Path folder;

  private Result<Provenance> read(byte[] content) throws IOException {
    return ProvenanceReader.read(Files.write(folder.resolve("figure.png"), content));
  }

  private Result<Provenance> read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theContentDecidesWhateverTheNameSays() throws IOException {
    assertThat(read(SVG.formatted("", SMALL)).success())
        .contains(Requests.provenance("h(t) = h(t-1)"));
    assertThat(ProvenanceReader.recognises(folder.resolve("figure.png"))).isTrue();
    read("h(t) = h(t-1)\n");
    assertThat(ProvenanceReader.recognises(folder.resolve("figure.png"))).isFalse();
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(read("\uFEFF" + SVG.formatted("", SMALL)).success()).isPresent();
  }

  @Test
  void everyFieldIsRestored() throws IOException {
    String json =
        """
        {"text": "x", "settings": {"W": "weights.npz:W", "theta": "3.9"}, "later": {"a": [1, {}]},
         "extents": {"t": 5, "i": 3}, "seed": -9223372036854775808, "moment": 3.5,
         "grain": "operations", "values": true}
        """;
    LinkedHashMap<String, String> settings = new LinkedHashMap<>();
    settings.put("W", "weights.npz:W");
    settings.put("theta", "3.9");
    assertThat(read(SVG.formatted("", json)).success())
        .contains(
            new Provenance(
                "x",
                settings,
                new LinkedHashMap<>(Map.of("t", 5, "i", 3)),
                Long.MIN_VALUE,
                3.5,
                0,
                Grain.OPERATIONS,
                ValueDisplay.BARS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"text\": 1}",
        "{\"text\": null}",
        "{\"text\": \"a\"",
        "{\"text\": \"a\"} {}",
        "{\"text\": \"a\", \"text\": \"b\"}",
        "{\"text\": \"a\", \"settings\": []}",
        "{\"text\": \"a\", \"settings\": {\"n\": 3}}",
        "{\"text\": \"a\", \"extents\": {\"t\": 1.5}}",
        "{\"text\": \"a\", \"extents\": {\"t\": 2000000000}}",
        "{\"text\": \"a\", \"extents\": {\"t\": 99999999999}}",
        "{\"text\": \"a\", \"seed\": 9223372036854775808}",
        "{\"text\": \"a\", \"seed\": 1.0}",
        "{\"text\": \"a\", \"moment\": -1}",
        "{\"text\": \"a\", \"moment\": 1e999}",
        "{\"text\": \"a\", \"moment\": \"NaN\"}",
        "{\"text\": \"a\", \"grain\": \"fine\"}",
        "{\"text\": \"a\", \"values\": 1}"
      })
  void whatIsNotOfItsTypeIsRefusedInWords(String json) throws IOException {
    assertThat(read(SVG.formatted("", json)).failure()).contains(DAMAGED);
  }

  @Test
  void unknownFieldsAreNotNestedWithoutEnd() throws IOException {
    String deep = "{\"a\": " + "[".repeat(1_000_000);
    assertThat(read(SVG.formatted("", deep)).failure()).contains(DAMAGED);
  }

  @Test
  void aTextLongerThanOneThatMayBeOpenedIsRefused() throws IOException {
    String json = "{\"text\": \"%s\"}".formatted("a".repeat((1 << 20) + 1));
    assertThat(read(SVG.formatted("", json)).failure()).contains(DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'><metadata><recurrence>{}</recurrence></metadata>",
        "<<<",
        "h(t) = h(t-1)",
        ""
      })
  void aPictureWithoutOneSaysSo(String content) throws IOException {
    assertThat(read(content).failure()).contains(NONE);
  }

  @Test
  void whatIsNoFileSaysSo() {
    assertThat(ProvenanceReader.read(folder).failure())
        .contains(folder.getFileName() + " is not a file");
    assertThat(ProvenanceReader.read(folder.resolve("no.svg")).failure())
        .contains("there is no file no.svg");
    assertThat(ProvenanceReader.recognises(folder)).isFalse();
  }

  @Test
  void noEntityReadsAnotherFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "{\"text\": \"secret\"}");
    String doctype = "<!DOCTYPE svg [<!ENTITY it SYSTEM \"%s\">]>".formatted(secret.toUri());
    assertThat(read(SVG.formatted(doctype, "&it;")).success()).isEmpty();
  }

  @Test
  void noEntityGrows() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a%1$d \"&a%2$d;&a%2$d;\">".formatted(i, i - 1));
    }
    String json = "{\"text\": \"&a39;\"}";
    assertThat(read(SVG.formatted(laughs.append("]>"), json)).success()).isEmpty();
  }

  @Test
  void groupsNestedWithoutEndAreLeft() throws IOException {
    assertThat(read("<g>".repeat(1_000_000)).failure()).contains(NONE);
  }

  @Test
  void aChunkOfAPngHoldsTheText() throws IOException {
    assertThat(read(png(chunk("\0\0\0\0" + SMALL))).success())
        .contains(Requests.provenance("h(t) = h(t-1)"));
  }

  @Test
  void aChunkWhoseSumIsWrongIsDamaged() throws IOException {
    byte[] png = png(chunk("\0\0\0\0" + SMALL));
    png[png.length - 1] ^= 1;
    assertThat(read(png).failure()).contains(DAMAGED);
  }

  /** The flag alone decides: nothing is unpacked to see what it is. */
  @ParameterizedTest
  @ValueSource(strings = {"\1\0\0\0" + SMALL, "\0\0", "\0\0en", "\0\0\0"})
  void aChunkThatIsCompressedOrCutIsNotOurs(String content) throws IOException {
    assertThat(read(png(chunk(content))).failure()).contains(DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1000})
  void aLengthThatCannotBeIsTheEnd(int length) throws IOException {
    byte[] content = chunk("\0\0\0\0" + SMALL);
    assertThat(read(png(length, content)).failure()).contains(NONE);
  }

  private static byte[] chunk(String content) {
    return ("iTXtunfold.recurrence\0" + content).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] png(byte[] chunk) throws IOException {
    return png(chunk.length - 4, chunk);
  }

  private static byte[] png(int length, byte[] chunk) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(0x89504E470D0A1A0AL);
    out.writeInt(length);
    out.write(chunk);
    CRC32 sum = new CRC32();
    sum.update(chunk);
    out.writeInt((int) sum.getValue());
    return bytes.toByteArray();
  }
}
