/**
 * Implements {@link unfold.trace.program.Arithmetic} on ND4J.
 *
 * <p>Values lie in ND4J's buffers outside the heap and products are those of the BLAS that comes
 * with it. Its operations on arrays are not used inside a run: one of them costs 30 to 70 µs before
 * it computes anything, while a product of 64 × 64 takes one. So each instruction becomes a kernel
 * that knows its addresses, and calls BLAS or treats the elements in place.
 *
 * <p>The native libraries are unpacked and loaded at the first run, which fails where a folder is
 * full or holds no programs. The reason is looked for only then, and said with the folder and a
 * mend; what needs no numbers goes on. Address space alone is asked for before, since OpenBLAS
 * waits for ever for what is not there.
 */
@NullMarked
package unfold.trace.nd4j;

import org.jspecify.annotations.NullMarked;
