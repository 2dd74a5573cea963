package unfold.equation.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Alphabet;
import unfold.equation.DataSupply;
import unfold.equation.name.PartialStatement;
import unfold.equation.supply.UnknownToken;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.TreeText;

/**
 * Reports words of a tree that the alphabet of its leaves does not have, at the words themselves.
 */
public final class LeavesCheck {
  private final Map<String, List<TreeText.Sentence>> sentences;
  private final Map<String, Alphabet> alphabets;
  private final Mistakes mistakes;

  public LeavesCheck(
      Map<String, List<TreeText.Sentence>> sentences,
      Map<String, Alphabet> alphabets,
      Mistakes mistakes) {
    this.sentences = sentences;
    this.alphabets = alphabets;
    this.mistakes = mistakes;
  }

  public void check(List<PartialStatement> statements) {
    for (PartialStatement statement : statements) {
      if (statement.supply().isPresent()
          && statement.supply().get() instanceof DataSupply.Leaves leaves) {
        Optional.ofNullable(alphabets.get(leaves.alphabet()))
            .ifPresent(alphabet -> check(statement.axes().getFirst(), alphabet));
      }
    }
  }

  private void check(String axis, Alphabet alphabet) {
    sentences.getOrDefault(axis, List.of()).stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> !alphabet.tokens().contains(word.token()))
        .forEach(word -> mistakes.add(UnknownToken.in(alphabet, word.token(), word.span(), true)));
  }
}
