package unfold.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.export.html.HtmlWriter;
import unfold.export.sheet.ExportRequest;
import unfold.trace.ProgressMonitor;

/** A page that plays, read as its script reads it. */
public record PlayedPage(String html) {
  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

  public static PlayedPage of(ExportRequest request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlWriter.write(request, ProgressMonitor.NONE, out);
    return new PlayedPage(out.toString(StandardCharsets.UTF_8));
  }

  /** What stands between two marks, of which there is one each. */
  public String between(String start, String end) {
    Matcher found =
        Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
            .matcher(html);
    assertThat(found.find()).as(start).isTrue();
    return found.group(1);
  }

  public String json() {
    return between("<script id=\"film\" type=\"application/json\">", "</script>");
  }

  public String script() {
    return between("<script>", "</script>");
  }

  public String style() {
    return between("<style>", "</style>");
  }

  /** The picture that it opens with. */
  public String still() {
    return "<svg xmlns=" + between("<svg xmlns=", "</svg>") + "</svg>";
  }

  public JsonNode film() {
    try {
      return new ObjectMapper().readTree(json());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The pictures that the script shows, frame by frame. */
  public List<String> pictures() {
    JsonNode film = film();
    String outlines = between("<g id=\"outlines\">", "</g>") + film.get("outlines").textValue();
    return frames(film.get("frames")).stream()
        .map(groups -> HEAD + outlines + String.join("", groups) + "</svg>")
        .toList();
  }

  private static List<List<String>> frames(JsonNode coded) {
    List<String> known = new ArrayList<>();
    List<List<String>> frames = new ArrayList<>();
    for (JsonNode items : coded) {
      List<String> frame = new ArrayList<>();
      for (JsonNode item : items) {
        if (item.isTextual()) {
          known.add(item.textValue());
          frame.add(item.textValue());
        } else if (item.isInt()) {
          frame.add(known.get(item.intValue()));
        } else {
          int first = item.get(0).intValue();
          frame.addAll(frames.getLast().subList(first, first + item.get(1).intValue()));
        }
      }
      frames.add(frame);
    }
    return frames;
  }
}
