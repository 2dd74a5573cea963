package unfold.export.sheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import unfold.circuit.Grain;
import unfold.figure.scene.ValueDisplay;

/**
 * Writes and reads a provenance as JSON. It is in ASCII throughout, so that whatever a text holds
 * has a place in XML 1.0 and survives programs that store metadata anew.
 *
 * <p>It is read as untrusted input: of the right types or not at all. Fields that are not known are
 * passed over; only the text must be there. Control characters other than tabs and line ends are
 * dropped, since a terminal might obey them.
 */
public final class ProvenanceJson {
  /** The most characters of a text that may be opened. */
  private static final int LONGEST_TEXT = 1 << 20;

  /** The largest index, which keeps an index with a shift within an int. */
  private static final int FARTHEST = 1_000_000_000;

  private static final Pattern UNPRINTABLE =
      Pattern.compile("[[\\x{0}-\\x{1F}\\x{7F}-\\x{9F}\\p{Cs}]&&[^\\n\\r\\t]]");

  private final JsonParser json;
  private final SequencedMap<String, String> settings = new LinkedHashMap<>();
  private final SequencedMap<String, Integer> extents = new LinkedHashMap<>();
  private Optional<String> text = Optional.empty();
  private long seed = 1;
  private double moment;
  private int member;
  private Grain grain = Grain.VARIABLES;
  private boolean values;
  private boolean numbers;

  private ProvenanceJson(JsonParser json) {
    this.json = json;
  }

  /** The JSON of a provenance. */
  public static String of(Provenance provenance) {
    StringWriter out = new StringWriter();
    JsonFactory factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      write(provenance, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(Provenance from, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", from.text());
    json.writeObjectFieldStart("settings");
    for (Map.Entry<String, String> it : from.settings().entrySet()) {
      json.writeStringField(it.getKey(), it.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("extents");
    for (Map.Entry<String, Integer> it : from.extents().entrySet()) {
      json.writeNumberField(it.getKey(), it.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("seed", from.seed());
    json.writeNumberField("moment", from.moment());
    json.writeNumberField("member", from.member() + 1);
    json.writeStringField("grain", from.grain().name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("values", from.values() != ValueDisplay.OFF);
    if (from.values() == ValueDisplay.NUMBERS) {
      json.writeBooleanField("numbers", true);
    }
    json.writeEndObject();
  }

  /**
   * The provenance in a JSON document.
   *
   * @throws IOException if it is none
   */
  public static Provenance read(String written) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser json = factory.createParser(written)) {
      return new ProvenanceJson(json).document();
    }
  }

  private Provenance document() throws IOException {
    require(json.nextToken() == JsonToken.START_OBJECT);
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      field(name, json.nextToken());
    }
    require(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
    String found = text.orElseThrow(() -> new IOException("no text"));
    ValueDisplay shown = ValueDisplay.of(values, numbers);
    return new Provenance(found, settings, extents, seed, moment, member, grain, shown);
  }

  private void field(String name, JsonToken value) throws IOException {
    switch (name) {
      case "text" -> text = Optional.of(string());
      case "settings" -> members(settings, this::string);
      case "extents" -> members(extents, this::extent);
      case "seed" -> {
        require(value == JsonToken.VALUE_NUMBER_INT);
        seed = json.getLongValue();
      }
      case "moment" -> moment = moment(value);
      case "member" -> member = member(value);
      case "grain" -> grain = grain(string());
      case "values" -> values = json.getBooleanValue();
      case "numbers" -> numbers = json.getBooleanValue();
      default -> json.skipChildren();
    }
  }

  /** A reader of a value of one type. */
  private interface Member<V> {
    V read() throws IOException;
  }

  private <V> void members(Map<String, V> all, Member<V> member) throws IOException {
    require(json.currentToken() == JsonToken.START_OBJECT);
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      all.put(printable(name), member.read());
    }
    require(json.currentToken() == JsonToken.END_OBJECT);
  }

  private String string() throws IOException {
    require(json.currentToken() == JsonToken.VALUE_STRING);
    String read = printable(json.getText());
    require(read.length() <= LONGEST_TEXT);
    return read;
  }

  private int extent() throws IOException {
    require(json.currentToken() == JsonToken.VALUE_NUMBER_INT);
    int last = json.getIntValue();
    require(last >= -FARTHEST && last <= FARTHEST);
    return last;
  }

  private double moment(JsonToken value) throws IOException {
    require(value.isNumeric());
    double read = json.getDoubleValue();
    require(read >= 0 && Double.isFinite(read));
    return read;
  }

  /** The member from 0, which the file counts from 1. */
  private int member(JsonToken value) throws IOException {
    require(value == JsonToken.VALUE_NUMBER_INT);
    int read = json.getIntValue();
    require(read >= 1 && read <= FARTHEST);
    return read - 1;
  }

  private static Grain grain(String name) throws IOException {
    for (Grain grain : Grain.values()) {
      if (grain.name().toLowerCase(Locale.ROOT).equals(name)) {
        return grain;
      }
    }
    throw new IOException("no grain " + name);
  }

  private static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("");
  }

  private static void require(boolean condition) throws IOException {
    if (!condition) {
      throw new IOException("not as it was written");
    }
  }
}
