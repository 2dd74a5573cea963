package unfold.session.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unfold.chain.CarriedFiles;
import unfold.chain.CarriedFiles.Carried;
import unfold.playback.Moment;
import unfold.session.Content;

/**
 * A bundle as JSON. The first field is the version of the format, by which a file is told apart
 * from a text and a later program knows how to read it. It is read as untrusted input: of the right
 * types or not at all; fields that are not known are passed over.
 */
record BundleJson(
    int unfold,
    ContentJson document,
    double moment,
    @Nullable Map<String, CarriedJson> data,
    @Nullable List<ContentJson> before,
    @Nullable List<ContentJson> after) {
  /** The first field, and the name of the format. */
  static final String VERSION_FIELD = "unfold";

  static final int VERSION = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(RecurrenceReader.LONGEST_BUNDLE)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static byte[] of(Bundle it) throws JsonProcessingException {
    Map<String, CarriedJson> data = new LinkedHashMap<>();
    it.carried().byName().forEach((name, file) -> data.put(name, CarriedJson.of(file)));
    return MAPPER
        .writerWithDefaultPrettyPrinter()
        .writeValueAsBytes(
            new BundleJson(
                VERSION,
                ContentJson.of(it.content()),
                it.moment().value(),
                data,
                it.before().stream().map(ContentJson::of).toList(),
                it.after().stream().map(ContentJson::of).toList()));
  }

  /**
   * The version of the format that a document in JSON is of; 0 if it is of none.
   *
   * @throws IOException if it is no JSON
   */
  static int version(JsonNode written) {
    return written.path(VERSION_FIELD).asInt(0);
  }

  /**
   * @throws IOException if it is no JSON
   */
  static JsonNode tree(byte[] written) throws IOException {
    return MAPPER.readTree(written);
  }

  /**
   * The bundle in a document in JSON of this version or an earlier one.
   *
   * @throws IOException if it is none
   */
  static Bundle read(JsonNode written) throws IOException {
    try {
      return MAPPER.treeToValue(written, BundleJson.class).bundle();
    } catch (NullPointerException | IllegalArgumentException incomplete) {
      throw new IOException("an incomplete document", incomplete);
    }
  }

  private Bundle bundle() {
    if (!(moment >= 0 && Double.isFinite(moment))) {
      throw new IllegalArgumentException("no such moment");
    }
    Map<String, Carried> carried = new LinkedHashMap<>();
    (data == null ? Map.<String, CarriedJson>of() : data)
        .forEach((name, file) -> carried.put(name, file.carried()));
    return new Bundle(
        document.content(),
        new Moment(moment),
        new CarriedFiles(carried),
        contents(before),
        contents(after));
  }

  private static List<Content> contents(@Nullable List<ContentJson> all) {
    return all == null ? List.of() : all.stream().map(ContentJson::content).toList();
  }
}
