package unfold.equation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A bracketed sentence. Its nodes are numbered children first: the leaves 1, 2, … in the order of
 * the sentence, then the forks by height, from left to right, the root last.
 *
 * @param leaves the words
 * @param forks the nodes above them, in the order of their numbers
 */
public record Tree(List<String> leaves, List<Fork> forks) {
  /** Which child. */
  public enum Side {
    LEFT,
    RIGHT;

    /** As the language writes it after the full stop. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A node with two children.
   *
   * @param left the number of a node before this one, as is the right
   */
  public record Fork(int left, int right) {
    int child(Side side) {
      return switch (side) {
        case LEFT -> left;
        case RIGHT -> right;
      };
    }
  }

  public Tree {
    leaves = List.copyOf(leaves);
    forks = List.copyOf(forks);
    if (leaves.isEmpty() || forks.size() != leaves.size() - 1) {
      throw new IllegalArgumentException("a tree has a leaf more than forks");
    }
  }

  /** How many nodes it has, which is also the number of the root. */
  public int nodes() {
    return leaves.size() + forks.size();
  }

  public boolean isLeaf(int node) {
    return node <= leaves.size();
  }

  /** The number of a child; 0, which is no node, below a leaf. */
  public int child(int node, Side side) {
    return isLeaf(node) ? 0 : forks.get(node - leaves.size() - 1).child(side);
  }

  /** The number of the node above; 0, which is no node, above the root. */
  public int parent(int node) {
    return IntStream.range(0, forks.size())
        .filter(it -> forks.get(it).left() == node || forks.get(it).right() == node)
        .map(it -> leaves.size() + it + 1)
        .findFirst()
        .orElse(0);
  }

  /** How many forks lie between a node and its farthest leaf, itself among them; 0 for a leaf. */
  public int height(int node) {
    return isLeaf(node)
        ? 0
        : 1 + Math.max(height(child(node, Side.LEFT)), height(child(node, Side.RIGHT)));
  }
}
