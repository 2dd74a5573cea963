package unfold.equation.paste;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import unfold.equation.paste.TextPiece.Kind;

/**
 * The names of a pasted text by how they are used in it.
 *
 * @param timed the names that have an index somewhere
 * @param layered those that have one above and one below or beside
 * @param raisedHeads those that begin a line with something above them
 */
public record Uses(Set<String> timed, Set<String> layered, Set<String> raisedHeads) {
  public static Uses ofHeads(PastedText text, List<ScriptedName> names) {
    Set<String> raised =
        names.stream()
            .filter(it -> !it.above().isEmpty())
            .filter(it -> text.at(text.skipBack(it.from() - 1)).kind() == Kind.LINE_END)
            .map(ScriptedName::base)
            .collect(Collectors.toSet());
    return new Uses(Set.of(), Set.of(), raised);
  }

  /** The same with what shows once all names are read. */
  public Uses in(List<IndexedName> read) {
    return new Uses(
        names(read, IndexedName::isIndexed),
        names(read, it -> it.way() == IndexedName.Way.LAYER_ABOVE),
        raisedHeads);
  }

  private static Set<String> names(List<IndexedName> read, Predicate<IndexedName> which) {
    return read.stream().filter(which).map(IndexedName::name).collect(Collectors.toSet());
  }
}
