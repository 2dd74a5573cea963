package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.print.IndexText;
import unfold.equation.print.Printer;
import unfold.equation.print.TexNotation;
import unfold.equation.reading.Equations;

/** Recursive networks: axes that number the nodes of trees. */
class TreesTest {
  private static Axis axis(String trees) {
    return Equations.read("over v = tree(" + trees + ")¶h(v) = 1".replace('¶', '\n'))
        .value()
        .orElseThrow()
        .axes()
        .getFirst();
  }

  @Test
  void theNodesAreNumberedChildrenFirstAndFromLeftToRight() {
    Tree tree = axis("\"((I went) (to Nepal))\"").trees().getFirst();

    assertThat(tree.leaves()).containsExactly("i", "went", "to", "nepal");
    assertThat(forks(tree))
        .containsExactly(new Tree.Fork(1, 2), new Tree.Fork(3, 4), new Tree.Fork(5, 6));
  }

  /** From the first node above the leaves to the root. */
  private static Stream<Tree.Fork> forks(Tree tree) {
    return IntStream.rangeClosed(tree.leaves().size() + 1, tree.nodes())
        .mapToObj(
            it -> new Tree.Fork(tree.child(it, Tree.Side.LEFT), tree.child(it, Tree.Side.RIGHT)));
  }

  @Test
  void forksOfOneHeightStandBeforeHigherOnes() {
    Tree tree = axis("\"(((I went) to) (Nepal (in 2009)))\"").trees().getFirst();

    assertThat(forks(tree))
        .containsExactly(
            new Tree.Fork(1, 2),
            new Tree.Fork(5, 6),
            new Tree.Fork(7, 3),
            new Tree.Fork(4, 8),
            new Tree.Fork(9, 10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          (I went)
          I went
          ((I went))
          ((I) (WENT!))
          “(I, went.)”
          """)
  void bracketsAroundOneThingCaseAndPunctuationAddNothing(String text) {
    String quoted = text.startsWith("“") ? text : '"' + text + '"';

    assertThat(axis(quoted).trees())
        .containsExactly(new Tree(List.of("i", "went"), List.of(new Tree.Fork(1, 2))));
  }

  @Test
  void severalTreesAreAMinibatch() {
    assertThat(axis("\"(a b)\", \"c\"").trees())
        .extracting(Tree::leaves)
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void atALeafTheWordLeafOnTheRightIsThatLeaf() {
    EquationSystem system = Equations.read(SystemTexts.text("s-tree")).value().orElseThrow();
    Statement.Variable h = (Statement.Variable) system.statement("h");
    Statement.Variable o = (Statement.Variable) system.statement("o");
    FixedPlace leaves = h.fixedPlaces().getFirst();

    assertThat(leaves.places().getFirst())
        .hasToString("Fixed[from=Optional[1], to=Optional[leaf]]");
    assertThat(printed(leaves)).isEqualTo("tanh(V x(v) + b)");
    assertThat(printed(o.fixedPlaces().getFirst())).isEqualTo("Q h(root)");
    assertThat(o.axes()).containsExactly("v");
  }

  private static String printed(FixedPlace place) {
    var by = (FixedPlace.Definition.ByEquation) place.definition();
    return Printer.ofText().print(by.expression());
  }

  @Test
  void inTexTheNodesStandUpright() {
    EquationSystem system = Equations.read(SystemTexts.text("s-tree")).value().orElseThrow();
    Statement.Variable h = (Statement.Variable) system.statement("h");
    Printer tex = new Printer(new TexNotation(IndexText.asWritten(), system::shape));

    assertThat(tex.print(h.equation().orElseThrow())).contains("\\mathbf{h}^{(v.\\mathrm{left})}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over v = tree("((I went) (to Nepal in))")¶h(v) = 1 | 1:26 «(to Nepal in)» a bracket holds two things, and here are 3: `((to Nepal) in)`
          over v = tree("a b c d")¶h(v) = 1 | 1:16 «a b c d» a bracket holds two things, and here are 4: `(((a b) c) d)`
          over v = tree("((a b) c")¶h(v) = 1 | 1:16 «(» this bracket is never closed
          over v = tree("(a b)) c")¶h(v) = 1 | 1:21 «)» this bracket closes nothing
          over v = tree("")¶h(v) = 1 | 1:16 «» there is no word here, and a tree has one at every leaf
          over v = tree("(a ())")¶h(v) = 1 | 1:19 «()» there is no word here, and a tree has one at every leaf
          over v = tree(abc)¶h(v) = 1 | 1:10 «tree(abc)» a tree is a text in quotes: `tree("((I went) (to Nepal))")`
          over v = tree("a b")¶h(v) = h(leaf) | 2:10 «leaf» `leaf` is every leaf, and here only one node is meant: `v`
          over v = tree("a b")¶h(v) = h(v-1) | 2:10 «v-1» `v` numbers the nodes of a tree: below it are `v.left` and `v.right`
          over v = tree("a b")¶h(v) = h(right(v)) | 2:10 «right» `right` is not known; a child of a node is written `v.right`
          over v = tree("a b")¶h(v) = h(v.left + 1) | 2:10 «v.left + 1» `v.left` is a node of a tree and stands alone between the brackets
          over v = tree("a b")¶h(v.left) = 2 | 2:3 «v.left» an equation gives `h(v)` from its children, not `h(v.left)`
          over v¶h(leaf) = 1¶h(v) = h(v.left) + h(v.right) | 3:10 «v.left» `v` is no tree and so has no children; a tree is `over v = tree("((I went) (to Nepal))")`
          h(t) = h(t.left) | 1:10 «t.left» `t` is no tree and so has no children; a tree is `over t = tree("((I went) (to Nepal))")`
          h(leaf) = 1¶h(v) = h(v.left) + h(v.right)¶output o(root) = h(root) | 2:3 «v» v is no axis: add `over v = tree("((I went) (to Nepal))")`
          output o(root) = 2 | 1:10 «root» `root` is of a tree, and there is none: add `over v = tree("((I went) (to Nepal))")`
          h(t) = 1¶C = h(root) | 2:7 «root» `root` is of a tree, and there is none: add `over v = tree("((I went) (to Nepal))")`
          over v = tree("a b")¶C = h(v.left)¶h(v) = 2 | 2:7 «v.left» `v.left` has no value here, because C is not computed for every v
          over v = tree("a b¶h(leaf) = 1¶h(v) = h(v.left) | 1:15 «"a b» this text is never closed
          over v = tree("a b")¶over w = tree("c d")¶h(leaf) = 1¶h(v) = root¶g(leaf) = 2¶g(w) = g(w.left) | 4:8 «root» there are several trees: write `last(v)` for the root of `v`
          param x = 1¶h(t) = x.left | 2:8 «x.left» `x` is no axis and so has no children
          """)
  void whatIsNoTreeOrNoNodeIsReportedWhereItStands(String text, String said) {
    assertThat(Said.about(text)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over v = tree("((I went) (to Nepal in))")¶h(v) = 1 | over v = tree("((I went) ((to Nepal) in))")¶h(v) = 1
          over v = tree("a b c d")¶h(v) = 1 | over v = tree("(((a b) c) d)")¶h(v) = 1
          over v = tree("((a b) c")¶h(v) = 1 | over v = tree("((a b) c)")¶h(v) = 1
          over v = tree("(a b)) c")¶h(v) = 1 | over v = tree("(a b) c")¶h(v) = 1
          over v = tree("a b")¶h(v) = h(leaf) | over v = tree("a b")¶h(v) = h(v)
          over v = tree("a b")¶h(v.left) = 2 | over v = tree("a b")¶h(v) = 2
          over v¶h(leaf) = 1¶h(v) = h(v.left) + h(v.right) | over v = tree("((I went) (to Nepal))")¶h(leaf) = 1¶h(v) = h(v.left) + h(v.right)
          h(leaf) = 1¶h(v) = h(v.left) + h(v.right)¶output o(root) = h(root) | h(leaf) = 1¶over v = tree("((I went) (to Nepal))")¶h(v) = h(v.left) + h(v.right)¶output o(root) = h(root)
          output o(root) = 2 | over v = tree("((I went) (to Nepal))")¶output o(root) = 2
          """)
  void theFirstMendPutsItRight(String text, String mended) {
    assertThat(Said.mended(text)).isEqualTo(mended);
  }

  @Test
  void everyNodeButTheRootHasOneParent() {
    Tree tree =
        new Tree(
            List.of("a", "b", "c", "d"),
            List.of(new Tree.Fork(1, 2), new Tree.Fork(3, 4), new Tree.Fork(5, 6)));
    assertThat(IntStream.rangeClosed(1, 7).map(tree::parent)).containsExactly(5, 5, 6, 6, 7, 7, 0);
  }
}
