package unfold.session.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unfold.chain.CarriedFiles;
import unfold.chain.CarriedFiles.Carried;
import unfold.playback.Moment;
import unfold.session.Content;
import unfold.session.WindowView;

/**
 * A bundle as JSON. The first field is the version of the format, by which a file is told apart
 * from a text and a later program knows how to read it. It is read as untrusted input: of the right
 * types or not at all; fields that are not known are passed over.
 */
record BundleJson(
    int unfold,
    ContentJson document,
    double moment,
    @Nullable ViewJson view,
    @Nullable Map<String, CarriedJson> data,
    @Nullable List<ContentJson> before,
    @Nullable List<ContentJson> after) {
  /** The first field, and the name of the format. */
  static final String VERSION_FIELD = "unfold";

  static final int VERSION = 1;

  /** The most edits before and after, and the most files. */
  private static final int MOST = 1_000;

  static byte[] of(Bundle it) throws JsonProcessingException {
    Map<String, CarriedJson> data = new LinkedHashMap<>();
    it.carried().byName().forEach((name, file) -> data.put(name, CarriedJson.of(file)));
    return StrictJson.MAPPER
        .writerWithDefaultPrettyPrinter()
        .writeValueAsBytes(
            new BundleJson(
                VERSION,
                ContentJson.of(it.content()),
                it.moment().value(),
                ViewJson.of(it.view()),
                data,
                it.before().stream().map(ContentJson::of).toList(),
                it.after().stream().map(ContentJson::of).toList()));
  }

  /**
   * The version of the format that a document in JSON is of, which is its first field.
   *
   * @throws IOException if it is no such document
   */
  static int version(byte[] written) throws IOException {
    try (JsonParser json = StrictJson.MAPPER.createParser(written)) {
      boolean named =
          json.nextToken() == JsonToken.START_OBJECT
              && VERSION_FIELD.equals(json.nextFieldName())
              && json.nextToken() == JsonToken.VALUE_NUMBER_INT;
      int version = named ? json.getIntValue() : 0;
      if (version < 1) {
        throw new IOException("no version");
      }
      return version;
    }
  }

  /**
   * The bundle in a document in JSON of this version or an earlier one.
   *
   * @throws IOException if it is none
   */
  static Bundle read(byte[] written) throws IOException {
    try {
      return StrictJson.MAPPER.readValue(written, BundleJson.class).bundle();
    } catch (NullPointerException | IllegalArgumentException incomplete) {
      throw new IOException("an incomplete document", incomplete);
    }
  }

  private Bundle bundle() {
    if (!(moment >= 0 && Double.isFinite(moment))) {
      throw new IllegalArgumentException("no such moment");
    }
    Map<String, CarriedJson> files = data == null ? Map.of() : data;
    if (files.size() > MOST) {
      throw new IllegalArgumentException("more files than a text names");
    }
    Map<String, Carried> carried = new LinkedHashMap<>();
    files.forEach((name, file) -> carried.put(name, file.carried()));
    return new Bundle(
        content(document),
        new Moment(moment),
        view == null ? WindowView.USUAL : view.view(),
        new CarriedFiles(carried),
        contents(before),
        contents(after));
  }

  private static Content content(ContentJson it) {
    if (it.text().length() > RecurrenceReader.LONGEST) {
      throw new IllegalArgumentException("a text that could not be opened by itself");
    }
    return it.content();
  }

  private static List<Content> contents(@Nullable List<ContentJson> all) {
    return all == null ? List.of() : all.stream().limit(MOST).map(BundleJson::content).toList();
  }
}
