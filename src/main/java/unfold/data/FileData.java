package unfold.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import unfold.data.file.CsvReader;
import unfold.data.file.DataSource;
import unfold.data.file.ImageReading;
import unfold.data.file.NpyReader;
import unfold.data.file.NpzReader;
import unfold.data.file.NumericArray;
import unfold.equation.DataSupply;
import unfold.result.Result;

/** Reads values from files for each member of a minibatch, every file once. */
final class FileData {
  private final DataSource source;
  private final Map<String, Result<byte[]>> files = new HashMap<>();

  FileData(DataSource source) {
    this.source = source;
  }

  private Result<byte[]> bytes(String file) {
    return files.computeIfAbsent(file, source::read);
  }

  Result<List<SuppliedValues>> csv(DataSupply.Csv csv, DeclaredShape wanted) {
    return bytes(csv.file())
        .then(b -> CsvReader.read(b, csv.column(), csv.by(), csv.file()))
        .then(members -> fit(members, csv.file(), wanted));
  }

  Result<SuppliedValues> npy(DataSupply.Npy npy, DeclaredShape wanted) {
    return bytes(npy.file())
        .then(b -> NpyReader.read(b, npy.file()))
        .then(array -> fit(array, npy.file(), wanted));
  }

  Result<List<SuppliedValues>> npz(DataSupply.Npz npz, DeclaredShape wanted) {
    String name = npz.file() + ":" + npz.entry();
    Result<NumericArray> array = entry(npz.file(), npz.entry());
    return npz.lengths().isEmpty()
        ? array.then(whole -> fit(List.of(whole), name, wanted))
        : array.then(
            padded -> padded(padded, npz, wanted).then(members -> fit(members, name, wanted)));
  }

  private Result<NumericArray> entry(String file, String entry) {
    return bytes(file).then(b -> NpzReader.read(b, entry, file));
  }

  private Result<List<NumericArray>> padded(
      NumericArray padded, DataSupply.Npz npz, DeclaredShape wanted) {
    String lengths = npz.lengths().orElseThrow();
    return wanted.indexed()
        ? entry(npz.file(), lengths)
            .then(array ->
                PaddedSequences.parts(
                    padded, npz.file() + ":" + npz.entry(), array, npz.file() + ":" + lengths))
        : Result.failed(DataMessages.lengthsWithoutIndex(wanted));
  }

  Result<SuppliedValues> image(DataSupply.Image image, DeclaredShape wanted) {
    if (wanted.axes().size() != 2) {
      return Result.failed(DataMessages.imageAxes(wanted));
    }
    return wanted.shape().isScalar()
        ? bytes(image.file())
            .then(b -> ImageReading.read(b, image.file()))
            .then(array -> fit(array, image.file(), wanted))
        : Result.failed(DataMessages.imageOfNoScalars(wanted));
  }

  private static Result<List<SuppliedValues>> fit(
      List<NumericArray> members, String file, DeclaredShape wanted) {
    int count = members.size();
    return Result.all(
        IntStream.range(0, count)
            .mapToObj(
                n -> fit(members.get(n), Length.named(file, n, count), wanted.member(n, count)))
            .toList());
  }

  private static Result<SuppliedValues> fit(NumericArray array, String file, DeclaredShape wanted) {
    return wanted.fits(array)
        ? array.finite(file).map(wanted::given)
        : Result.failed(DataMessages.misfit(file, array, wanted));
  }
}
