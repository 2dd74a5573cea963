package unfold.session.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import unfold.chain.CarriedFiles.Carried;
import unfold.chain.FileContent;

/**
 * A file of a bundle as an object in JSON, with one of three fields.
 *
 * @param text its content, if that is text in UTF-8
 * @param bytes its content otherwise, which JSON has in base 64
 * @param file its place, if it is too large to be embedded
 */
@JsonInclude(Include.NON_NULL)
record CarriedJson(@Nullable String text, byte @Nullable [] bytes, @Nullable String file) {
  static CarriedJson of(Carried carried) {
    return switch (carried) {
      case Carried.Embedded(FileContent content) -> of(content.bytes());
      case Carried.Referenced(Path place) -> new CarriedJson(null, null, place.toString());
    };
  }

  private static CarriedJson of(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.chars().anyMatch(it -> Character.isISOControl(it) && !Character.isWhitespace(it))
          ? new CarriedJson(null, content, null) // each would take six characters
          : new CarriedJson(text, null, null);
    } catch (CharacterCodingException noText) {
      return new CarriedJson(null, content, null);
    }
  }

  /**
   * The file of these fields.
   *
   * @throws IllegalArgumentException if there is none
   */
  Carried carried() {
    if (text != null) {
      return new Carried.Embedded(new FileContent(text.getBytes(StandardCharsets.UTF_8)));
    }
    if (bytes != null) {
      return new Carried.Embedded(new FileContent(bytes));
    }
    if (file != null) {
      return new Carried.Referenced(Path.of(file));
    }
    throw new IllegalArgumentException("a file of no content");
  }
}
