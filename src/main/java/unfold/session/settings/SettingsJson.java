package unfold.session.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import unfold.session.file.StrictJson;

/**
 * Settings as JSON.
 *
 * @param settings words under names
 */
record SettingsJson(int version, @Nullable Map<String, String> settings) {
  static final int VERSION = 1;

  static byte[] of(Map<String, String> words) throws JsonProcessingException {
    return StrictJson.MAPPER
        .writerWithDefaultPrettyPrinter()
        .writeValueAsBytes(new SettingsJson(VERSION, new TreeMap<>(words)));
  }

  /**
   * The version of a file of settings.
   *
   * @throws IOException if it is none
   */
  static int version(byte[] written) throws IOException {
    JsonNode version = StrictJson.MAPPER.readTree(written).path("version");
    if (!version.isInt() || version.intValue() < 1) {
      throw new IOException("no version");
    }
    return version.intValue();
  }

  /**
   * The words in a file of this version.
   *
   * @throws IOException if it is none
   */
  static Map<String, String> read(byte[] written) throws IOException {
    SettingsJson read = StrictJson.MAPPER.readValue(written, SettingsJson.class);
    if (read.version != VERSION || read.settings == null || read.settings.containsValue(null)) {
      throw new IOException("no settings");
    }
    return Map.copyOf(read.settings);
  }
}
