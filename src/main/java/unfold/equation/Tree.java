package unfold.equation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A bracketed sentence. Its nodes are numbered children first: the leaves 1, 2, … in the order of
 * the sentence, then the forks by height, from left to right, the root last.
 */
public final class Tree {
  private final List<String> leaves;
  private final List<Fork> forks;

  // by number; of 0, which is no node, nothing
  private final int[] parents;
  private final int[] heights;

  /** The side of a child. */
  public enum Side {
    LEFT,
    RIGHT;

    /** The word of the language after the full stop. */
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

  /**
   * A tree of words and the forks above them.
   *
   * @param leaves the words
   * @param forks the nodes above them, in the order of their numbers
   * @throws IllegalArgumentException if it has not one leaf more than forks
   */
  public Tree(List<String> leaves, List<Fork> forks) {
    this.leaves = List.copyOf(leaves);
    this.forks = List.copyOf(forks);
    if (leaves.isEmpty() || forks.size() != leaves.size() - 1) {
      throw new IllegalArgumentException("a tree has a leaf more than forks");
    }
    this.parents = new int[nodes() + 1];
    this.heights = new int[nodes() + 1];
    for (int node = leaves.size() + 1; node <= nodes(); node++) {
      int left = child(node, Side.LEFT);
      int right = child(node, Side.RIGHT);
      parents[left] = node;
      parents[right] = node;
      heights[node] = 1 + Math.max(heights[left], heights[right]);
    }
  }

  /** The words at the leaves, in the order of the sentence. */
  public List<String> leaves() {
    return leaves;
  }

  /** The number of nodes, which is also the number of the root. */
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

  /** The number of the node above; 0, which is no node, above the root and of what is none. */
  public int parent(int node) {
    return 0 < node && node < parents.length ? parents[node] : 0;
  }

  /** The number of forks from a node down to its farthest leaf, itself included; 0 for a leaf. */
  public int height(int node) {
    return heights[node];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tree it && leaves.equals(it.leaves) && forks.equals(it.forks);
  }

  @Override
  public int hashCode() {
    return 31 * leaves.hashCode() + forks.hashCode();
  }

  @Override
  public String toString() {
    return leaves + " " + forks;
  }
}
