package unfold.equation.paste;

import java.util.ArrayList;
import java.util.List;

/** The parts of a bracket between its commas. */
public final class Arguments {
  private Arguments() {}

  /** The arguments in the bracket that opens there, without blanks around them. */
  public static List<String> in(PastedText text, int opening) {
    List<String> arguments = new ArrayList<>();
    int from = opening + 1;
    int end = text.partner(opening);
    for (int i = from; i < end; i++) {
      int partner = text.partner(i);
      if (partner > i) {
        i = partner;
      } else if (text.at(i).is(",")) {
        arguments.add(text.between(from, i).strip());
        from = i + 1;
      }
    }
    arguments.add(text.between(from, end).strip());
    return arguments.stream().filter(it -> !it.isEmpty()).toList();
  }

  /** The commas of a bracket outside the brackets in it; empty where it has a semicolon. */
  public static List<Integer> commas(PastedText text, int opening) {
    List<Integer> commas = new ArrayList<>();
    for (int i = opening + 1; i < text.partner(opening); i++) {
      int partner = text.partner(i);
      if (partner > i) {
        i = partner;
      } else if (text.at(i).is(",")) {
        commas.add(i);
      } else if (text.at(i).is(";")) {
        return List.of();
      }
    }
    return commas;
  }
}
