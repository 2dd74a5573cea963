package unfold.equation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where given values come from: DATA or a LAW of the language, not yet read or drawn. */
public sealed interface Supply {
  SourceSpan span();

  /** One number for every element of every step. */
  record Fill(double value, SourceSpan span) implements Supply {}

  /**
   * {@code [1, 2; 3, 4]}.
   *
   * @param rows for a matrix its rows; for an input one row a step. A list of one row or of rows of
   *     one element may stand for either, as the declaration decides
   */
  record Table(List<List<Double>> rows, SourceSpan span) implements Supply {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  record Identity(SourceSpan span) implements Supply {}

  /** The index itself: 1, 2, 3, … */
  record Count(SourceSpan span) implements Supply {}

  /**
   * @param sequences the tokens of each member of the minibatch, step by step
   */
  record OneHot(String alphabet, List<List<String>> sequences, SourceSpan span) implements Supply {
    public OneHot {
      sequences = sequences.stream().map(List::copyOf).toList();
    }
  }

  /** {@code onehot(leaves)}: the words of the trees that the axis of the name numbers. */
  record Leaves(String alphabet, SourceSpan span) implements Supply {}

  /**
   * @param by the column whose values tell the members of a minibatch apart
   */
  record Csv(String file, String column, Optional<String> by, SourceSpan span) implements Supply {
    /** One sequence. */
    public Csv(String file, String column, SourceSpan span) {
      this(file, column, Optional.empty(), span);
    }
  }

  record Npy(String file, SourceSpan span) implements Supply {}

  /**
   * @param lengths the entry that holds how many steps each member of a minibatch has, along whose
   *     first dimension the members of {@code entry} lie
   */
  record Npz(String file, String entry, Optional<String> lengths, SourceSpan span)
      implements Supply {
    /** One sequence or one value. */
    public Npz(String file, String entry, SourceSpan span) {
      this(file, entry, Optional.empty(), span);
    }
  }

  /** {@code image("p.png")}: grey values from 0, black, to 1; rows along the first axis. */
  record Image(String file, SourceSpan span) implements Supply {}

  /** {@code repeat DATA}: from its first row again after its last. */
  record Repeat(Supply of, SourceSpan span) implements Supply {}

  /**
   * {@code ~ LAW}.
   *
   * @param density the share of elements that are not zero, in (0, 1]
   * @param radius the spectral radius to scale to
   */
  record Draw(
      Distribution distribution, OptionalDouble density, OptionalDouble radius, SourceSpan span)
      implements Supply {}

  /** Which values a draw may take. */
  sealed interface Distribution {
    record Normal(double mean, double deviation) implements Distribution {}

    record Uniform(double low, double high) implements Distribution {}

    /** Uniform among the orthogonal matrices (Haar). */
    record Orthogonal() implements Distribution {}
  }
}
