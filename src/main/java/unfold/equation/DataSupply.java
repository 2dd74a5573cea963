package unfold.equation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where given values come from: DATA or a LAW of the language, not yet read or drawn. */
public sealed interface DataSupply {
  SourceSpan span();

  /** One number for every element of every step. */
  record Fill(double value, SourceSpan span) implements DataSupply {}

  /**
   * {@code [1, 2; 3, 4]}.
   *
   * @param rows for a matrix its rows; for an input one row a step. A list of one row or of rows of
   *     one element may stand for either, as the declaration decides
   */
  record Table(List<List<Double>> rows, SourceSpan span) implements DataSupply {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  record Identity(SourceSpan span) implements DataSupply {}

  /** The index itself: 1, 2, 3, … */
  record Count(SourceSpan span) implements DataSupply {}

  /**
   * @param sequences the tokens of each member of the minibatch, step by step
   */
  record OneHot(String alphabet, List<List<String>> sequences, SourceSpan span)
      implements DataSupply {
    public OneHot {
      sequences = sequences.stream().map(List::copyOf).toList();
    }
  }

  /** {@code onehot(leaves)}: the words of the trees that the axis of the name numbers. */
  record Leaves(String alphabet, SourceSpan span) implements DataSupply {}

  /**
   * @param by the column whose values tell the members of a minibatch apart
   */
  record Csv(String file, String column, Optional<String> by, SourceSpan span)
      implements DataSupply {
    /** One sequence. */
    public Csv(String file, String column, SourceSpan span) {
      this(file, column, Optional.empty(), span);
    }
  }

  record Npy(String file, SourceSpan span) implements DataSupply {}

  /**
   * @param lengths the entry that holds how many steps each member of a minibatch has, along whose
   *     first dimension the members of {@code entry} lie
   */
  record Npz(String file, String entry, Optional<String> lengths, SourceSpan span)
      implements DataSupply {
    /** One sequence or one value. */
    public Npz(String file, String entry, SourceSpan span) {
      this(file, entry, Optional.empty(), span);
    }
  }

  /** {@code image("p.png")}: grey values from 0, black, to 1; rows along the first axis. */
  record Image(String file, SourceSpan span) implements DataSupply {}

  /** {@code repeat DATA}: from its first row again after its last. */
  record Repeat(DataSupply of, SourceSpan span) implements DataSupply {}

  /**
   * {@code ~ LAW}.
   *
   * @param density the share of elements that are not zero, in (0, 1]
   * @param radius the spectral radius to scale to
   */
  record Draw(
      Distribution distribution, OptionalDouble density, OptionalDouble radius, SourceSpan span)
      implements DataSupply {}

  /** Which values a draw may take. */
  sealed interface Distribution {
    record Normal(double mean, double deviation) implements Distribution {}

    record Uniform(double low, double high) implements Distribution {}

    /** Uniform among the orthogonal matrices (Haar). */
    record Orthogonal() implements Distribution {}
  }
}
