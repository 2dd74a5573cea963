/**
 * Arrays of numbers from files: CSV, NumPy's formats and images.
 *
 * <p>Bytes come from a {@link unfold.data.file.DataSource}, so that the disk, the program's own
 * resources and a map in memory are the same to everything else. A file is never trusted: what is
 * missing, short, ragged or too large is a failure in the reader's words, never an exception.
 */
@NullMarked
package unfold.data.file;

import org.jspecify.annotations.NullMarked;
