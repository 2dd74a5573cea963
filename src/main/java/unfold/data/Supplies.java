package unfold.data;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import unfold.data.file.DataSource;
import unfold.data.random.CounterRandom;
import unfold.equation.Alphabet;
import unfold.equation.DataSupply;
import unfold.equation.Shape;
import unfold.equation.Tree;
import unfold.result.Result;

/** Reads the data that a text supplies for a name, for each member of a minibatch. */
final class Supplies {
  private final FileData files;
  private final long seed;
  private final Map<String, Alphabet> alphabets;

  Supplies(DataSource source, long seed, Map<String, Alphabet> alphabets) {
    this.files = new FileData(source);
    this.seed = seed;
    this.alphabets = alphabets;
  }

  /**
   * The values of each member, or a failure if they do not fit the declaration.
   *
   * @return one for all members where the data do not tell them apart
   */
  Result<List<SuppliedValues>> read(DataSupply supply, DeclaredShape wanted) {
    double bytes = (double) wanted.shape().elements() * Double.BYTES;
    return bytes > DataSource.LARGEST
        ? Result.failed(DataMessages.tooLarge(wanted, bytes))
        : readSmall(supply, wanted);
  }

  private Result<List<SuppliedValues>> readSmall(DataSupply supply, DeclaredShape wanted) {
    return switch (supply) {
      case DataSupply.Fill(double value, _) ->
          one(Result.of(new SuppliedValues.Constant(Tensor.filled(wanted.shape(), value))));
      case DataSupply.Identity _ -> one(identity(wanted));
      case DataSupply.Count _ -> one(Result.of(counted(wanted)));
      case DataSupply.Table table -> one(Tables.fit(table.rows(), wanted));
      case DataSupply.OneHot(String alphabet, var sequences, _) ->
          oneHots(alphabet, sequences, wanted);
      case DataSupply.Leaves(String alphabet, _) -> leaves(alphabet, wanted);
      case DataSupply.Draw draw -> one(drawn(draw, wanted));
      case DataSupply.Csv csv -> files.csv(csv, wanted);
      case DataSupply.Npy npy -> one(files.npy(npy, wanted));
      case DataSupply.Npz npz -> files.npz(npz, wanted);
      case DataSupply.Image image -> one(files.image(image, wanted));
      case DataSupply.Repeat(DataSupply of, _) -> repeated(of, wanted);
    };
  }

  private static Result<List<SuppliedValues>> one(Result<SuppliedValues> value) {
    return value.map(List::of);
  }

  private Result<List<SuppliedValues>> repeated(DataSupply of, DeclaredShape wanted) {
    if (!wanted.indexed()) {
      return Result.failed(DataMessages.nothingToRepeatAlong(wanted));
    }
    if (of instanceof DataSupply.Leaves) {
      return Result.failed(DataMessages.repeatedLeaves());
    }
    return read(of, wanted).map(members -> members.stream().map(Repeated::of).toList());
  }

  private static Result<SuppliedValues> identity(DeclaredShape wanted) {
    Shape shape = wanted.shape();
    return shape.rows() == shape.columns()
        ? Result.of(
            new SuppliedValues.Constant(
                Tensor.of(shape, (int e) -> e % (shape.columns() + 1) == 0 ? 1 : 0)))
        : Result.failed(DataMessages.identityNotSquare(wanted));
  }

  private static SuppliedValues counted(DeclaredShape wanted) {
    return wanted.indexed()
        ? new SuppliedValues.Counted(wanted.shape())
        : new SuppliedValues.Constant(Tensor.of(wanted.shape(), (int e) -> e + 1));
  }

  private Result<SuppliedValues> drawn(DataSupply.Draw draw, DeclaredShape wanted) {
    Law law = new Law(draw, wanted.shape(), new CounterRandom(seed, wanted.name()));
    if (!wanted.indexed()) {
      return law.exactlyAt(0).map(SuppliedValues.Constant::new);
    }
    Shape shape = wanted.shape();
    return draw.radius().isPresent() && shape.rows() != shape.columns()
        ? Result.failed(DataMessages.radiusOfNoSquare(wanted))
        : Result.of(new SuppliedValues.Drawn(law));
  }

  private Result<List<SuppliedValues>> leaves(String alphabet, DeclaredShape wanted) {
    boolean byNode = wanted.axes().size() == 1 && wanted.axes().getFirst().isTree();
    return byNode
        ? oneHots(
            alphabet, wanted.axes().getFirst().trees().stream().map(Tree::leaves).toList(), wanted)
        : Result.failed(DataMessages.leavesWithoutTree(wanted));
  }

  private Result<List<SuppliedValues>> oneHots(
      String alphabet, List<List<String>> sequences, DeclaredShape wanted) {
    Alphabet known = alphabets.get(alphabet);
    return known == null
        ? Result.failed(DataMessages.noAlphabet(alphabet))
        : Result.all(
            IntStream.range(0, sequences.size())
                .mapToObj(
                    n -> OneHots.read(sequences.get(n), known, wanted.member(n, sequences.size())))
                .toList());
  }
}
