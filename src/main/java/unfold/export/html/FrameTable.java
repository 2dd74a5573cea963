package unfold.export.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes frames as lists of groups, in JSON and as short as may be. A group is written once, as its
 * text, and has a number from then on, counted from 0. A frame is an array of texts of new groups,
 * of numbers of old ones, and of pairs {@code [first, count]}: so many groups of the frame before,
 * from that place on.
 */
final class FrameTable {
  private final JsonGenerator json;

  /** The number of each group by a hash of its text, as the texts would not fit into memory. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private Map<Integer, Integer> placesBefore = Map.of();

  FrameTable(JsonGenerator json) {
    this.json = json;
  }

  void write(List<String> groups) throws IOException {
    int known = numbers.size();
    List<Integer> frame = groups.stream().map(this::number).toList();
    json.writeStartArray();
    int written = known;
    for (int at = 0; at < frame.size(); ) {
      int run = run(frame, at);
      if (run > 0) {
        json.writeArray(new int[] {placesBefore.get(frame.get(at)), run}, 0, 2);
      } else if (frame.get(at) == written) {
        json.writeString(groups.get(at));
        written++;
      } else {
        json.writeNumber(frame.get(at));
      }
      at += Math.max(1, run);
    }
    json.writeEndArray();
    placesBefore = places(frame);
  }

  private int number(String group) {
    return numbers.computeIfAbsent(Sha256.of(group), _ -> numbers.size());
  }

  /** The number of groups from a place on that stand in the frame before in the same order. */
  private int run(List<Integer> frame, int at) {
    Integer first = placesBefore.get(frame.get(at));
    int run = 0;
    while (first != null
        && at + run < frame.size()
        && Integer.valueOf(first + run).equals(placesBefore.get(frame.get(at + run)))) {
      run++;
    }
    return run;
  }

  private static Map<Integer, Integer> places(List<Integer> frame) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < frame.size(); place++) {
      places.put(frame.get(place), place);
    }
    return places;
  }
}
