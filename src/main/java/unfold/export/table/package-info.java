/**
 * Writers of traces in formats that read back as the same doubles: JSON for programs, {@code .npz}
 * for NumPy and for the language's own data, CSV for spreadsheets. Only the table on the screen
 * rounds.
 */
@NullMarked
package unfold.export.table;

import org.jspecify.annotations.NullMarked;
