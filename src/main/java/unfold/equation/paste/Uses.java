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
 * @param indexedBelow those that have an index below them
 * @param raisedHeads those that begin a line with something above them
 * @param started those whose place 0 is written in brackets
 */
public record Uses(
    Set<String> timed,
    Set<String> layered,
    Set<String> indexedBelow,
    Set<String> raisedHeads,
    Set<String> started) {
  public static Uses ofHeads(PastedText text, List<ScriptedName> names) {
    Set<String> raised =
        names.stream()
            .filter(it -> !it.above().isEmpty())
            .filter(it -> text.at(text.skipBack(it.from() - 1)).kind() == Kind.LINE_END)
            .map(ScriptedName::base)
            .collect(Collectors.toSet());
    Set<String> started =
        names.stream()
            .filter(it -> text.partner(it.bracket()) > 0)
            .filter(it -> text.dense(it.bracket(), text.partner(it.bracket())).equals("(0"))
            .map(ScriptedName::base)
            .collect(Collectors.toSet());
    return new Uses(Set.of(), Set.of(), Set.of(), raised, started);
  }

  /** The same with what shows once all names are read. */
  public Uses in(List<IndexedName> read) {
    return new Uses(
        names(read, IndexedName::isIndexed),
        names(read, it -> it.way() == IndexedName.Way.LAYER_ABOVE),
        names(read, it -> it.way() == IndexedName.Way.BELOW),
        raisedHeads,
        started);
  }

  private static Set<String> names(List<IndexedName> read, Predicate<IndexedName> which) {
    return read.stream().filter(which).map(IndexedName::name).collect(Collectors.toSet());
  }
}
