package unfold.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Alphabet;
import unfold.equation.Shape;
import unfold.equation.Supply;

/** Turns what the text says of a value into the value. Reads every file once. */
final class Supplies {
  private final DataSource source;
  private final long seed;
  private final Map<String, Alphabet> alphabets;
  private final Map<String, Attempt<byte[]>> files = new HashMap<>();

  Supplies(DataSource source, long seed, Map<String, Alphabet> alphabets) {
    this.source = source;
    this.seed = seed;
    this.alphabets = alphabets;
  }

  Attempt<Given> read(Supply supply, Wanted wanted) {
    long bytes = wanted.shape().elements() * Double.BYTES;
    return bytes > DataSource.LARGEST
        ? Attempt.failed("%s, which is %s: too large", wanted.inWords(), Bytes.inWords(bytes))
        : readSmall(supply, wanted);
  }

  private Attempt<Given> readSmall(Supply supply, Wanted wanted) {
    return switch (supply) {
      case Supply.Fill(double value, _) ->
          Attempt.of(new Given.Constant(Tensor.filled(wanted.shape(), value)));
      case Supply.Identity _ -> identity(wanted);
      case Supply.Count _ -> Attempt.of(counted(wanted));
      case Supply.Table table -> Tables.fit(table.rows(), wanted);
      case Supply.OneHot oneHot -> oneHot(oneHot, wanted);
      case Supply.Draw draw -> drawn(draw, wanted);
      case Supply.Csv(String file, String column, _, _) ->
          bytes(file).then(b -> CsvReader.read(b, column, file)).then(a -> fit(a, file, wanted));
      case Supply.Npy(String file, _) ->
          bytes(file).then(b -> NpyReader.read(b, file)).then(a -> fit(a, file, wanted));
      case Supply.Npz(String file, String entry, _, _) ->
          bytes(file)
              .then(b -> NpzReader.read(b, entry, file))
              .then(a -> fit(a, file + ":" + entry, wanted));
      case Supply.Leaves _, Supply.Image _, Supply.Repeat _ -> Attempt.failed("not yet: such data");
    };
  }

  private Attempt<byte[]> bytes(String file) {
    return files.computeIfAbsent(file, source::read);
  }

  private static Attempt<Given> fit(NumericArray array, String file, Wanted wanted) {
    return wanted.fits(array)
        ? Attempt.of(wanted.given(array))
        : Attempt.failed("%s is %s, and %s", file, array.inWords(), wanted.inWords());
  }

  private static Attempt<Given> identity(Wanted wanted) {
    Shape shape = wanted.shape();
    return shape.rows() == shape.columns()
        ? Attempt.of(
            new Given.Constant(Tensor.of(shape, (int e) -> e % (shape.columns() + 1) == 0 ? 1 : 0)))
        : Attempt.failed("only a square matrix can be the identity, and %s", wanted.inWords());
  }

  private static Given counted(Wanted wanted) {
    return wanted.indexed()
        ? new Given.Counted(wanted.shape())
        : new Given.Constant(Tensor.of(wanted.shape(), (int e) -> e + 1));
  }

  private Attempt<Given> drawn(Supply.Draw draw, Wanted wanted) {
    Law law = new Law(draw, wanted.shape(), new Chance(seed, wanted.name()));
    if (!wanted.indexed()) {
      return law.exactlyAt(0).map(Given.Constant::new);
    }
    Shape shape = wanted.shape();
    return draw.radius().isPresent() && shape.rows() != shape.columns()
        ? Attempt.failed("only a square matrix has a spectral radius, and %s", wanted.inWords())
        : Attempt.of(new Given.Drawn(law));
  }

  private Attempt<Given> oneHot(Supply.OneHot oneHot, Wanted wanted) {
    return Optional.ofNullable(alphabets.get(oneHot.alphabet()))
        .map(alphabet -> OneHots.read(oneHot.sequences().getFirst(), alphabet, wanted))
        .orElseGet(() -> Attempt.failed("there is no alphabet %s", oneHot.alphabet()));
  }
}
