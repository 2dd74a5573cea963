package unfold.equation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The source of given values: DATA or a LAW of the language, not yet read or drawn. */
public sealed interface DataSupply {
  SourceSpan span();

  /** One number for every element of every step. */
  record Fill(double value, SourceSpan span) implements DataSupply {}

  /**
   * A table of numbers: {@code [1, 2; 3, 4]}.
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
   * One-hot columns of tokens of an alphabet.
   *
   * @param sequences the tokens of each member of the minibatch, step by step
   */
  record OneHot(String alphabet, List<List<String>> sequences, SourceSpan span)
      implements DataSupply {
    public OneHot {
      sequences = sequences.stream().map(List::copyOf).toList();
    }
  }

  /** The words of the trees that the axis of the name numbers: {@code onehot(leaves)}. */
  record Leaves(String alphabet, SourceSpan span) implements DataSupply {}

  /**
   * A column of a CSV file.
   *
   * @param by the column whose values tell the members of a minibatch apart
   */
  record Csv(String file, String column, Optional<String> by, SourceSpan span)
      implements DataSupply {
    /** A column that is one sequence. */
    public Csv(String file, String column, SourceSpan span) {
      this(file, column, Optional.empty(), span);
    }
  }

  record Npy(String file, SourceSpan span) implements DataSupply {}

  /**
   * An entry of an npz file.
   *
   * @param lengths the entry that holds how many steps each member of a minibatch has, along whose
   *     first dimension the members of {@code entry} lie
   */
  record Npz(String file, String entry, Optional<String> lengths, SourceSpan span)
      implements DataSupply {
    /** An entry that is one sequence or one value. */
    public Npz(String file, String entry, SourceSpan span) {
      this(file, entry, Optional.empty(), span);
    }
  }

  /** Grey values of {@code image("p.png")} from 0, black, to 1; rows along the first axis. */
  record Image(String file, SourceSpan span) implements DataSupply {}

  /** Data that go on from their first row after their last: {@code repeat DATA}. */
  record Repeat(DataSupply of, SourceSpan span) implements DataSupply {}

  /**
   * A random draw: {@code ~ LAW}.
   *
   * @param density the share of elements that are not zero, in (0, 1]
   * @param radius the spectral radius to scale to
   */
  record Draw(
      Distribution distribution, OptionalDouble density, OptionalDouble radius, SourceSpan span)
      implements DataSupply {}

  /** The distribution of the values of a draw. */
  sealed interface Distribution {
    record Normal(double mean, double deviation) implements Distribution {}

    record Uniform(double low, double high) implements Distribution {}

    /** Uniform among the orthogonal matrices (Haar). */
    record Orthogonal() implements Distribution {}
  }
}
